import type { AreaVersion, ClassId } from '@jagten/server/contract'
import type { Act } from '../face/face-context.tsx'
import type { Said } from '../face/face-context.tsx'
import type { Send } from '../store/class-link.ts'
import { useWords } from '../words/words.tsx'
import { useArea } from './use-area.ts'
import { counted, useChanges } from './use-changes.ts'

type Face = {
  readonly klass: ClassId
  readonly send: Send
  readonly act: Act
  readonly tell: (said: Said | null) => void
}

/** All that teacher and group do with an area alike: look, save, bring a version back, stop that, take it back. */
export function useAreaWork(area: string, works: number, { klass, send, act, tell }: Face) {
  const { say } = useWords()
  const { found, again } = useArea(klass, area, works)
  const changes = useChanges({ area, send, tell, changed: again })
  return {
    found,
    again,
    changes,
    async save(label: string | undefined): Promise<boolean> {
      if (!(await act('area.save', { area, ...(label !== undefined && { label }) }))) return false
      tell({ kind: 'heard', text: say('page.area.saved') })
      again()
      return true
    },
    restore: (version: AreaVersion, when: string): void =>
      void changes.does('area.restore', { area, version: version.id }, (carried) =>
        counted(say, 'page.area.restored', carried, { when }),
      ),
    async stop(work: string): Promise<void> {
      if (await act('area.stop', { work })) tell({ kind: 'heard', text: say('page.area.stopped') })
    },
  }
}

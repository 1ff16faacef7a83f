import { useMemo, useState } from 'react'
import type { ClassId, ImportedBuilding } from '@jagten/server/contract'
import { createHttp, refusalWords } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

/** A building on its way from a file into an area. */
type PuttingIn =
  | { readonly at: 'idle' | 'looking' | 'putting' }
  | { readonly at: 'refused'; readonly message: string }
  | { readonly at: 'looked'; readonly file: File; readonly building: ImportedBuilding }

/** `done` is told of the building when it stands in the world. */
export function usePutIn(klass: ClassId, area: string, done: (building: ImportedBuilding) => void) {
  const { lang, say } = useWords()
  const http = useMemo(() => createHttp(lang), [lang])
  const [putIn, setPutIn] = useState<PuttingIn>({ at: 'idle' })

  return {
    putIn,
    async look(file: File): Promise<void> {
      setPutIn({ at: 'looking' })
      const reply = await http.wouldPutIn(klass, area, file)
      setPutIn(
        reply.ok
          ? { at: 'looked', file, building: reply.body }
          : { at: 'refused', message: refusalWords(say, reply.error) },
      )
    },
    async put(file: File): Promise<void> {
      setPutIn({ at: 'putting' })
      const reply = await http.putIn(klass, area, file)
      if (!reply.ok) return setPutIn({ at: 'refused', message: refusalWords(say, reply.error) })
      setPutIn({ at: 'idle' })
      done(reply.body)
    },
    leave: (): void => setPutIn({ at: 'idle' }),
  }
}

import { useState } from 'react'
import type { Answer, CommandName, PayloadIn, Say, WordKey } from '@jagten/server/contract'
import type { Said } from '../face/face-context.tsx'
import type { Send } from '../store/class-link.ts'
import { useWords } from '../words/words.tsx'

type Done = { readonly words: string; readonly stayed: number; readonly work: string | null }

/** What was done to an area, and (`work`) the way back; being done: nothing else is begun meanwhile. */
export type Change = { readonly at: 'idle' } | { readonly at: 'doing' } | ({ readonly at: 'done' } & Done)

type Changing = Extract<CommandName, 'area.undo' | 'area.restore'>
type Carried = Extract<Answer, { ok: true }>

type Ports = {
  readonly area: string
  readonly send: Send
  readonly tell: (said: Said | null) => void
  /** Something was changed: what is shown is asked for again. */
  readonly changed: () => void
}

/** Changes an area, says what came of it, and takes that back when it was not meant. */
export function useChanges({ area, send, tell, changed }: Ports) {
  const { say } = useWords()
  const [change, setChange] = useState<Change>({ at: 'idle' })

  async function does<C extends Changing>(
    command: C,
    payload: PayloadIn<C>,
    words: (carried: Carried) => string,
  ): Promise<void> {
    setChange({ at: 'doing' })
    tell(null)
    const answer = await send(command, payload)
    if (!answer.ok) {
      setChange({ at: 'idle' })
      tell({ kind: 'refused', text: answer.error.message })
      return
    }
    const { restored = 0, kept = 0, work = null } = answer
    setChange({ at: 'done', words: words(answer), stayed: kept, work: restored > 0 ? work : null })
    changed()
  }

  return {
    change,
    does,
    /** Something was changed in another way than by a command; `work` is the way back. */
    did(words: string, work: string | null): void {
      setChange({ at: 'done', words, stayed: 0, work })
      changed()
    },
    back: (work: string) =>
      does('area.undo', { area, work }, (carried) => counted(say, 'page.area.backAgain', carried)),
    close: (): void => setChange({ at: 'idle' }),
  }
}

export type Changes = ReturnType<typeof useChanges>

/** A sentence about so many blocks that became others. */
export const counted = (say: Say, key: WordKey, { restored = 0 }: Carried, more: object = {}): string =>
  say(key, { count: restored, ...more })

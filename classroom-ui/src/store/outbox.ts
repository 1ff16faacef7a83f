import type { Answer, AnswerError, CommandName, Envelope, PayloadIn } from '@jagten/server/contract'

/** A command on its way; `as`: the student the page spoke for when it was written. */
export type Letter = Readonly<Omit<Envelope, 'player'>>

type Ports = {
  /** Sends a letter; rejects when no answer came in time. */
  readonly post: (letter: Letter) => Promise<Answer>
  readonly wait: (ms: number) => Promise<void>
  readonly id: () => string
  /** The student the page speaks for; undefined on other faces. */
  readonly as?: () => string | undefined
}

const LONGEST_WAIT_MS = 8_000

/** 0.5 s, 1 s, 2 s … up to 8 s. */
export function backoffMs(attempt: number): number {
  return Math.min(LONGEST_WAIT_MS, 500 * 2 ** attempt)
}

/**
 * Commands on their way, one at a time and in order. One that got no answer is sent again under the same id, so that
 * nothing is lost and nothing counts twice.
 */
export function createOutbox(ports: Ports) {
  const waiting: { readonly letter: Letter; readonly answer: (answer: Answer) => void }[] = []
  let isWorking = false

  async function work(): Promise<void> {
    if (isWorking) return
    isWorking = true
    let attempt = 0
    for (let first = waiting[0]; first; first = waiting[0]) {
      const answer = await ports.post(first.letter).catch(() => null)
      if (waiting[0] !== first) continue // everything was given back meanwhile
      if (answer) {
        waiting.shift()
        attempt = 0
        first.answer(answer)
      } else {
        await ports.wait(backoffMs(attempt))
        attempt += 1
      }
    }
    isWorking = false
  }

  return {
    /** @param id - The command's own; a new one where it is left out. One that was sent before is done once. */
    send<C extends CommandName>(command: C, payload: PayloadIn<C>, id: string = ports.id()): Promise<Answer> {
      return new Promise((answer) => {
        const as = ports.as?.()
        waiting.push({ letter: { id, command, payload, ...(as !== undefined && { as }) }, answer })
        void work()
      })
    },

    /** Answers everything that waits with a refusal: the server will not hear this page again. */
    giveBack(error: AnswerError): void {
      for (const { answer } of waiting.splice(0)) answer({ ok: false, error })
    },
  }
}

import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Done, OrderIn } from './orders.ts'

const CROWD = fileURLToPath(new URL('./crowd.ts', import.meta.url))
const ANSWER_MS = 60_000

type Wish = OrderIn extends infer O ? (O extends OrderIn ? Omit<O, 'id'> : never) : never

/** The simulated students in their own process, so that what they cost is not measured as ours. */
export function startCrowd() {
  const child = spawn(process.execPath, [CROWD], { stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting = new Map<number, (done: Done) => void>()
  let lastId = 0
  createInterface({ input: child.stdout }).on('line', (line) => {
    const done: Done = JSON.parse(line)
    waiting.get(done.id)?.(done)
    waiting.delete(done.id)
  })
  child.on('exit', () => {
    for (const [id, settle] of waiting) settle({ id, ok: false, why: 'the simulated students are gone' })
    waiting.clear()
  })

  /** @throws Error with the reason when it could not be done. */
  async function tell(wish: Wish): Promise<unknown> {
    const id = (lastId += 1)
    const done = await new Promise<Done>((resolve) => {
      const late = setTimeout(() => resolve({ id, ok: false, why: `no answer to ${wish.do}` }), ANSWER_MS)
      waiting.set(id, (answer) => {
        clearTimeout(late)
        resolve(answer)
      })
      child.stdin.write(`${JSON.stringify({ ...wish, id })}\n`)
    })
    if (!done.ok) throw new Error(`${wish.name} (${wish.do}): ${done.why}`)
    return done.result
  }

  return {
    tell,
    /** Says something to Lykke and waits for one of these words; the line it was answered with, and how long that took. */
    async ask(
      name: string,
      text: string,
      hears: readonly string[],
      { aloud = false, waits = 10_000 }: { readonly aloud?: boolean; readonly waits?: number } = {},
    ): Promise<{ text: string; ms: number }> {
      return (await tell({ do: 'ask', name, text, hears: [...hears], aloud, waits })) as { text: string; ms: number }
    },
    async stop(): Promise<void> {
      if (child.exitCode !== null) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.stdin.end()
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
      await gone
      clearTimeout(late)
    },
  }
}

export type Crowd = ReturnType<typeof startCrowd>

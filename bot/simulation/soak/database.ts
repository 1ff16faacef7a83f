import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const POSTGRES = fileURLToPath(new URL('../../../server/src/test/postgres-process.ts', import.meta.url))
const AWAY_MS = 1_500

/** PostgreSQL in a process of its own, that can be killed and comes back. @throws Error when this machine has none. */
export async function startDatabase() {
  const child = spawn(process.execPath, [POSTGRES], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async (): Promise<string> => {
    const { value } = await lines.next()
    if (typeof value !== 'string') throw new Error('there is no PostgreSQL here: apt-get install postgresql')
    return value
  }
  const obey = async (word: string): Promise<void> => {
    child.stdin.write(`${word}\n`)
    await answer()
  }
  const url = await answer()
  return {
    url,
    /** Ends it as a power cut would, and starts it a moment later. */
    async kill(): Promise<void> {
      await obey('kill')
      await new Promise((resolve) => setTimeout(resolve, AWAY_MS))
      await obey('start')
    },
    async stop(): Promise<void> {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.stdin.end()
      await gone
    },
  }
}

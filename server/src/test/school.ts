import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import type { Worlds } from '../classes/worlds-port.ts'
import { noWorlds } from '../classes/worlds-port.ts'
import { readConfig } from '../config.ts'
import { startServer } from '../server.ts'
import { PASSWORD, letIn } from './visitors.ts'

export { PASSWORD } from './visitors.ts'
export const BOT_TOKEN = 'lykkes-token-0123456789'

/**
 * A real server on a free port and a folder of its own, with people who speak to it as browsers do.
 *
 * @param options.database - Address of an empty PostgreSQL database (see postgres.ts); without it the school is in SQLite.
 */
export async function openTestSchool(
  options: { worlds?: Worlds; env?: Record<string, string>; database?: string } = {},
) {
  const dataDir = await mkdtemp(join(tmpdir(), 'jagten-'))
  const env = {
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    TEACHER_PASSWORD: PASSWORD,
    JAGTEN_TOKEN: BOT_TOKEN,
    ...(options.database !== undefined && { DATABASE_URL: options.database }),
    ...options.env,
  }
  const logged: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) })
  const start = () => startServer(readConfig(env), log, options.worlds ?? noWorlds)
  let server = await start()
  const url = (): string => `http://127.0.0.1:${server.port}`

  const visitors = await letIn(url)

  return {
    ...visitors,
    dataDir,
    logged,
    url,
    /** Stops the server as a signal would, and starts it on the same folder; `meanwhile` happens in between. */
    async restart(meanwhile: () => Promise<void> = () => Promise.resolve()) {
      await server.stop()
      await meanwhile()
      server = await start()
    },
    async close() {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export type TestSchool = Awaited<ReturnType<typeof openTestSchool>>

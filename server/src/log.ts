import pino from 'pino'
import { join } from 'node:path'

export type Log = pino.Logger

/** Into a file of DATA_DIR; never a name, never what somebody wrote. */
export function openLog(dataDir: string, level: string): Log {
  return pino(
    { level, base: { process: 'server' } },
    pino.destination({ dest: join(dataDir, 'server.log'), mkdir: true, sync: false }),
  )
}

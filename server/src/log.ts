import pino from 'pino'
import { join } from 'node:path'

export type Log = pino.Logger

/** Into a file of DATA_DIR; never a name, never what somebody wrote. */
export function openLog(dataDir: string, level: string): Log {
  const file = pino.destination({ dest: join(dataDir, 'server.log'), mkdir: true, sync: false })
  // a full disk must not end the lesson for a line of log
  file.on('error', () => {})
  return pino({ level, base: { process: 'server' } }, file)
}

/** An error for the log: what kind and where, without what somebody may have written. */
export function withoutWords(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  const code = 'code' in error ? error.code : undefined
  return { type: error.name, code, stack: frames.slice(0, 12) }
}

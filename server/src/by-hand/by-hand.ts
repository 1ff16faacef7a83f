import { resolve } from 'node:path'
import { speaker } from '../../contract/words/index.ts'
import type { Say, WordKey } from '../../contract/words/index.ts'
import { ConfigError, readConfig } from '../config.ts'
import type { Config } from '../config.ts'
import type { Engine } from '../store/engine.ts'
import { openEngine, sqliteFile } from '../store/open.ts'
import { DatabaseTrouble } from '../store/postgres.ts'
import { claim } from '../launcher/instance.ts'

/** What a script that a person runs by hand has come to: a sentence, and whether it is what was wanted. */
export type Told = { readonly ok: boolean; readonly words: WordKey; readonly params?: Record<string, string | number> }

/** Runs such a script: reads the environment, says what came of it, and ends with 0 or 1. */
export async function byHand(script: (config: Config, args: readonly string[]) => Promise<Told>): Promise<void> {
  let say: Say = speaker('da')
  try {
    const config = readConfig(process.env)
    say = speaker(config.lang)
    const { ok, words, params } = await script(config, process.argv.slice(2))
    end(ok, say(words, params))
  } catch (error) {
    if (error instanceof ConfigError) end(false, error.message)
    else if (error instanceof DatabaseTrouble) {
      end(false, say('terminal.database-refused', { where: error.where, why: error.why }))
    } else throw error
  }
}

function end(ok: boolean, line: string): void {
  ;(ok ? process.stdout : process.stderr).write(`${line}\n`)
  process.exitCode = ok ? 0 : 1
}

/** Keeps the program from being started on DATA_DIR while `work` runs; says where it runs already. */
export async function whileStopped(dataDir: string, work: () => Promise<Told>): Promise<Told> {
  const claimed = await claim(dataDir)
  if ('where' in claimed) return { ok: false, words: 'terminal.stop-first', params: { where: claimed.where } }
  try {
    return await work()
  } finally {
    claimed.release()
  }
}

/** Opens the database of the environment and closes it after use. */
export async function withDatabase<T>(
  config: Pick<Config, 'dataDir' | 'databaseUrl'>,
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  const engine = await openEngine(config)
  try {
    return await use(engine)
  } finally {
    await engine.database.destroy()
  }
}

/** How a database is called before people: never with its user and password. */
export function placeOf({ dataDir, databaseUrl }: Pick<Config, 'dataDir' | 'databaseUrl'>): string {
  if (databaseUrl === undefined) return sqliteFile(dataDir)
  const { host, pathname } = new URL(databaseUrl)
  return host + pathname
}

/** A path as the person meant it, from where npm was called. */
export const pathOf = (argument: string): string => resolve(process.env.INIT_CWD ?? '.', argument)

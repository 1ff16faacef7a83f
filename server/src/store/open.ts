import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Engine } from './engine.ts'
import { postgresEngine } from './postgres.ts'
import { sqliteEngine } from './sqlite.ts'

/** The file of the school without PostgreSQL. */
export const sqliteFile = (dataDir: string): string => join(dataDir, 'jagten.sqlite')

/** The database the environment names: PostgreSQL, or the file in DATA_DIR. @throws DatabaseTrouble */
export async function openEngine({ dataDir, databaseUrl }: Pick<Config, 'dataDir' | 'databaseUrl'>): Promise<Engine> {
  if (databaseUrl !== undefined) return postgresEngine(databaseUrl)
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  return sqliteEngine(sqliteFile(dataDir))
}

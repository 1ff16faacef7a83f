import BetterSqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Engine } from './engine.ts'
import { createSqlStore } from './sql-store.ts'
import type { Store } from './store.ts'
import { makeTables } from './tables.ts'
import type { Tables } from './tables.ts'

/** A store in one file. */
export const openSqlite = async (file: string): Promise<Store> => createSqlStore(await sqliteEngine(file))

/** Opens the file, makes what is missing, and answers only for what has reached the disk (WAL, synchronous=FULL). */
export async function sqliteEngine(file: string): Promise<Engine> {
  const sqlite = new BetterSqlite(file)
  sqlite.pragma('busy_timeout = 5000')
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('secure_delete = ON')
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) })
  await makeTables(database, { bytes: 'blob', inOrderOfKey: true })
  return {
    database,
    async scrub() {
      // first the log, in which the deleted pages still stand; then the file without its free pages; then that log too
      sqlite.pragma('wal_checkpoint(TRUNCATE)')
      sqlite.exec('VACUUM')
      sqlite.pragma('wal_checkpoint(TRUNCATE)')
    },
    // a transaction that writes is alone: it is never overtaken after it looked
    isOutrun: () => false,
  }
}

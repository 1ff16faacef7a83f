import { createHash } from 'node:crypto'
import { inPortions } from './portions.ts'
import type { Database, Tables } from './tables.ts'

/** Every row of a school at one moment, held in memory: a class that has met for months is a few megabytes. */
export type Snapshot = { readonly [Table in keyof Tables]: readonly Tables[Table][] }

/** Reads all tables in one transaction, so that they belong together while others write. */
export function readSnapshot(database: Database): Promise<Snapshot> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((transaction) => rowsOf(transaction))
}

/**
 * Writes a school into a database without classes and plans, in one transaction that ends with reading it all back.
 *
 * @returns False, and nothing written, if there are some.
 * @throws Error, and nothing written, if what is read back is not what was to be written.
 */
export function writeSnapshot(database: Database, snapshot: Snapshot): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    if (await isInUse(transaction)) return false
    // a program that was started on it once left a password and who is signed in
    for (const table of tablesOf(snapshot)) await transaction.deleteFrom(table).execute()
    for (const table of tablesOf(snapshot)) {
      for (const rows of inPortions<Tables[keyof Tables]>(snapshot[table])) {
        await transaction.insertInto(table).values(rows).execute()
      }
    }
    if (digest(await rowsOf(transaction)) !== digest(snapshot)) throw new Error('what was written is not what was read')
    return true
  })
}

/** Whether there is something of a school: a class, or a plan of its own. */
export async function isInUse(database: Database): Promise<boolean> {
  const classes = await database.selectFrom('classes').select('id').limit(1).execute()
  const plans = await database.selectFrom('plans').select('slug').limit(1).execute()
  return classes.length + plans.length > 0
}

/** SHA-256 of all rows, whatever order an engine gives rows and columns in. */
export function digest(snapshot: Snapshot): string {
  const lines = tablesOf(snapshot).flatMap((table) =>
    snapshot[table].map((row) => JSON.stringify([table, Object.entries(row).toSorted(byName).map(written)])),
  )
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex')
}

export const countRows = (snapshot: Snapshot): number =>
  tablesOf(snapshot).reduce((sum, table) => sum + snapshot[table].length, 0)

// a snapshot has the tables' names and no others
const tablesOf = (snapshot: Snapshot) => Object.keys(snapshot) as (keyof Tables)[]

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1)

const written = ([name, value]: [string, unknown]): [string, unknown] =>
  value instanceof Uint8Array ? [name, Buffer.from(value).toString('hex')] : [name, value]

async function rowsOf(database: Database): Promise<Snapshot> {
  return {
    classes: await database.selectFrom('classes').selectAll().execute(),
    events: await database.selectFrom('events').selectAll().execute(),
    commands: await database.selectFrom('commands').selectAll().execute(),
    texts: await database.selectFrom('texts').selectAll().execute(),
    ballots: await database.selectFrom('ballots').selectAll().execute(),
    sessions: await database.selectFrom('sessions').selectAll().execute(),
    settings: await database.selectFrom('settings').selectAll().execute(),
    plans: await database.selectFrom('plans').selectAll().execute(),
    block_states: await database.selectFrom('block_states').selectAll().execute(),
    strokes: await database.selectFrom('strokes').selectAll().execute(),
    block_frames: await database.selectFrom('block_frames').selectAll().execute(),
    grounds: await database.selectFrom('grounds').selectAll().execute(),
    versions: await database.selectFrom('versions').selectAll().execute(),
    version_blocks: await database.selectFrom('version_blocks').selectAll().execute(),
  }
}

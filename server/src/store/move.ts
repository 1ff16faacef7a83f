import type { Engine } from './engine.ts'
import { countRows, readSnapshot, writeSnapshot } from './snapshot.ts'

export type Moved =
  | { readonly classes: number; readonly rows: number }
  /** Nothing to move, or a school where it was to be moved to. */
  | { readonly refused: 'nothing-there' | 'not-empty' }

/**
 * Copies a school from one database to another: all of it or nothing, and what was there stays.
 *
 * Keys of open polls and worlds are no part of it: they lie in DATA_DIR, whichever database there is.
 */
export async function moveSchool(from: Engine, to: Engine): Promise<Moved> {
  const snapshot = await readSnapshot(from.database)
  if (snapshot.classes.length + snapshot.plans.length === 0) return { refused: 'nothing-there' }
  const isWritten = await writeSnapshot(to.database, snapshot)
  return isWritten ? { classes: snapshot.classes.length, rows: countRows(snapshot) } : { refused: 'not-empty' }
}

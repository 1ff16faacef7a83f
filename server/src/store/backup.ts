import { join } from 'node:path'
import { writeBackup } from './backup-file.ts'
import type { Part } from './backup-file.ts'
import { readSnapshot } from './snapshot.ts'
import type { Snapshot } from './snapshot.ts'
import type { Database } from './tables.ts'
import { worldFiles } from './world-files.ts'

/**
 * Writes a whole school to a file while the program runs: the database as it is at one moment, and after it the worlds,
 * whose files are each whole (they are written beside and renamed). Left out are the papers of open polls and all keys,
 * so that a poll open now comes back void, and who is signed in.
 *
 * @param dataDir - Where the worlds lie.
 * @returns How many classes there are in it.
 */
export async function backUp(database: Database, dataDir: string, file: string, at: number): Promise<number> {
  const snapshot = await readSnapshot(database)
  await writeBackup(file, at, partsOf(snapshot, join(dataDir, 'worlds')))
  return snapshot.classes.length
}

async function* partsOf(snapshot: Snapshot, worldsFolder: string): AsyncGenerator<Part> {
  for (const row of snapshot.settings) yield { table: 'settings', row }
  for (const row of snapshot.classes) yield { table: 'classes', row }
  for (const row of snapshot.events) yield { table: 'events', row }
  for (const row of snapshot.commands) yield { table: 'commands', row }
  for (const row of snapshot.texts) yield { table: 'texts', row }
  for (const row of snapshot.plans) yield { table: 'plans', row }
  for (const row of snapshot.block_states) yield { table: 'block_states', row }
  for (const row of snapshot.strokes) yield { table: 'strokes', row: { ...row, cells: base64(row.cells) } }
  for (const row of snapshot.grounds) yield { table: 'grounds', row: { ...row, data: base64(row.data) } }
  for (const row of snapshot.versions) yield { table: 'versions', row }
  for (const row of snapshot.version_blocks) yield { table: 'version_blocks', row: { ...row, data: base64(row.data) } }
  for (const { id } of snapshot.classes) yield* worldOf(id, join(worldsFolder, id))
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

async function* worldOf(world: string, folder: string): AsyncGenerator<Part> {
  for await (const { path, bytes } of worldFiles(folder)) yield { world, path, bytes: bytes.toString('base64') }
}

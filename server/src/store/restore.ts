import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PollId } from '../../domain/base/ids.ts'
import { DamagedBackup, readBackup } from './backup-file.ts'
import { openBallotKeys } from './ballot-keys.ts'
import { readEvent } from './read-event.ts'
import { isInUse, writeSnapshot } from './snapshot.ts'
import type { Database, Tables } from './tables.ts'

export type Restored =
  | { readonly classes: number }
  | { readonly refused: 'damaged' | 'not-empty' }
  /** A class of the backup has a world here already, in this folder. */
  | { readonly refused: 'world-there'; readonly folder: string }

type Rows = { [Table in keyof Tables]: Tables[Table][] }

/**
 * Brings a school back from a backup, all of it or nothing.
 *
 * A poll that was open then has no key any more, also where its key still lies in DATA_DIR: without its papers it would
 * be counted as if those who had voted had not. It comes back void and is voted again.
 */
export async function restore(database: Database, dataDir: string, file: string): Promise<Restored> {
  if (await isInUse(database)) return { refused: 'not-empty' }
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const worldsFolder = join(dataDir, 'worlds')
  // beside the place where they go, so that they only need a new name
  const staged = await mkdtemp(join(dataDir, 'restoring-'))
  const moved: string[] = []
  try {
    const rows = await readParts(file, staged)
    const polls = pollsIn(rows)
    const worlds = await readdir(staged)
    const there: readonly string[] = await readdir(worldsFolder).catch(() => [])
    const taken = worlds.find((world) => there.includes(world))
    if (taken !== undefined) return { refused: 'world-there', folder: join(worldsFolder, taken) }

    const keys = await openBallotKeys(join(dataDir, 'keys'))
    for (const poll of polls) await keys.destroy(poll)
    await mkdir(worldsFolder, { recursive: true, mode: 0o700 })
    for (const world of worlds) {
      await rename(join(staged, world), join(worldsFolder, world))
      moved.push(join(worldsFolder, world))
    }
    if (!(await writeSnapshot(database, rows))) throw new Error('somebody else wrote to the database')
    return { classes: rows.classes.length }
  } catch (error) {
    for (const folder of moved) await rm(folder, { recursive: true, force: true })
    if (error instanceof DamagedBackup) return { refused: 'damaged' }
    throw error
  } finally {
    await rm(staged, { recursive: true, force: true })
  }
}

async function readParts(file: string, staged: string): Promise<Rows> {
  const rows: Rows = {
    classes: [],
    events: [],
    commands: [],
    texts: [],
    ballots: [],
    sessions: [],
    settings: [],
    plans: [],
    block_states: [],
    strokes: [],
    block_frames: [],
    grounds: [],
    versions: [],
    version_blocks: [],
  }
  for await (const part of readBackup(file)) {
    if ('world' in part) {
      const target = join(staged, part.world, part.path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, part.bytes, { flush: true })
    } else {
      // each line was parsed by its own table's shape
      const list: object[] = rows[part.table]
      list.push(part.row)
    }
  }
  return rows
}

/** All polls of a school's logs. @throws DamagedBackup if an event cannot be read. */
function pollsIn({ events }: Rows): PollId[] {
  return events.flatMap(({ data }) => {
    try {
      const event = readEvent(data)
      return event.type === 'poll-opened' ? [event.id] : []
    } catch (error) {
      throw new DamagedBackup('an event cannot be read', { cause: error })
    }
  })
}

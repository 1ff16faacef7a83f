import type { Area } from '@jagten/worlds/geometry'
import { counts, isAir } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'
import { createHash } from 'node:crypto'
import type { ClassId } from '../../domain/base/ids.ts'
import type { BlockStore, StoredVersion } from '../store/block-store.ts'
import type { ClassBlocks } from './class-blocks.ts'
import { packVoxels, unpackVoxels } from './packed-voxels.ts'

/** Why a version was made: somebody asked for it, a step began, the bell rang, time went by, or a file came in. */
export const REASONS = ['named', 'step', 'bell', 'time', 'import'] as const
export type Reason = (typeof REASONS)[number]

export type VersionsPorts = {
  readonly klass: ClassId
  readonly store: BlockStore
  readonly blocks: ClassBlocks
  readonly areas: () => readonly Area[]
  readonly now: () => number
  readonly id: () => string
}

/** How a class's areas stood at moments that somebody may want to come back to. */
export interface Versions {
  /** What stands in the area now; null for an area there is not. */
  current(area: string): Promise<Voxels | null>
  /** Keeps it under this id; the same id again changes nothing. */
  save(area: string, version: string, reason: Reason): Promise<void>
  /** Keeps these blocks, which stand nowhere yet, as a version; returns its id. */
  saveOther(area: string, voxels: Voxels, reason: Reason): Promise<string>
  /** Keeps each area that is another than at the last version of it. */
  saveChanged(reason: Reason): Promise<void>
  list(area: string): Promise<readonly StoredVersion[]>
  /** Forgets what blocks held in all of them. */
  forgetHeld(): Promise<void>
  read(area: string, version: string): Promise<Voxels | null>
}

export function createVersions({ klass, store, blocks, areas, now, id }: VersionsPorts): Versions {
  /** By area: the hash of the newest version, and the frame at which it was looked at. */
  const newest = new Map<string, { readonly hash: string; readonly frame: number }>()

  async function current(area: string): Promise<Voxels | null> {
    const box = areas().find((one) => one.id === area)?.box
    const mirror = await blocks.mirror()
    return box && mirror ? mirror.cut(box) : null
  }

  async function keep(area: string, version: string, voxels: Voxels, reason: Reason): Promise<string> {
    const hash = hashOf(voxels)
    const kept = { id: version, area, at: now(), reason, blocks: countBlocks(voxels), hash }
    await store.keepVersion(klass, kept, await packVoxels(voxels))
    return hash
  }

  /** Of an area nobody has built on there is a version too, the first time it is looked at: how it was. */
  async function newestHash(area: string): Promise<string | null> {
    const known = newest.get(area)
    return known?.hash ?? (await store.versions(klass, area)).at(-1)?.hash ?? null
  }

  return {
    current,
    async save(area, version, reason) {
      const voxels = await current(area)
      if (!voxels) return
      const hash = await keep(area, version, voxels, reason)
      newest.set(area, { hash, frame: blocks.newest() })
    },
    async saveOther(area, voxels, reason) {
      const version = id()
      await keep(area, version, voxels, reason)
      return version
    },
    async saveChanged(reason) {
      for (const { id: area } of areas()) {
        const frame = blocks.newest()
        if (newest.get(area)?.frame === frame) continue
        const voxels = await current(area)
        if (!voxels) continue
        const hash = hashOf(voxels)
        if (hash !== (await newestHash(area))) await keep(area, id(), voxels, reason)
        newest.set(area, { hash, frame })
      }
    },
    list: (area) => store.versions(klass, area),
    async forgetHeld() {
      for (const hash of new Set((await store.versions(klass)).map((one) => one.hash))) {
        const data = await store.versionBlocks(klass, hash)
        const voxels = data && (await unpackVoxels(data))
        if (!voxels?.extras?.size) continue
        await store.rewriteVersion(klass, hash, await packVoxels({ ...voxels, extras: new Map() }))
      }
    },
    async read(area, version) {
      const found = (await store.versions(klass, area)).find((one) => one.id === version)
      const data = found && (await store.versionBlocks(klass, found.hash))
      return data ? unpackVoxels(data) : null
    },
  }
}

/** Names the blocks: the same for the same, in whatever order their states came. */
function hashOf({ size, palette, cells, extras = new Map() }: Voxels): string {
  const hash = createHash('sha256').update(
    JSON.stringify([size, [...extras].toSorted(([one], [other]) => one - other)]),
  )
  const ranks = new Map(palette.toSorted().map((state, rank) => [state, rank]))
  const used = new Set(cells)
  hash.update(
    palette
      .filter((_state, index) => used.has(index))
      .toSorted()
      .join('\n'),
  )
  const ranked = cells.map((cell) => ranks.get(palette[cell] ?? '') ?? 0)
  return hash.update(new Uint8Array(ranked.buffer)).digest('hex')
}

/** How many cells are not air. */
export function countBlocks(voxels: Voxels): number {
  return [...counts(voxels)].reduce((sum, [state, count]) => sum + (isAir(state) ? 0 : count), 0)
}

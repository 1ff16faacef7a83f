import type { Box, Position } from '@jagten/worlds/geometry'
import { contains, size } from '@jagten/worlds/geometry'
import type { Area } from '@jagten/worlds/geometry'
import { cellIndex } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { AreaBlocksHead } from '../../contract/areas.ts'
import type { BlocksFrame, GroundHead } from '../../contract/views.ts'
import { ownedAreas } from '../../domain/base/land.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import { groupOf } from '../../domain/roster/roster.ts'
import type { Viewer } from '../views/index.ts'
import type { ClassBlocks, PageFrame } from './class-blocks.ts'

const zipped = promisify(gzip)

/** A class, as much of it as is needed to show its ground. */
export type Shown = {
  readonly blocks: ClassBlocks
  readonly state: () => Pick<ClassState, 'hiddenAreas' | 'roster'>
  readonly areas: () => readonly Area[]
}

/** Editions of one class that are kept at once. */
const MOST_EDITIONS = 9

/** Ground that was packed last, by edition: thirty pages ask for it at the start of a lesson. */
const packed = new WeakMap<ClassBlocks, Map<string, { readonly n: number; readonly bytes: Promise<Buffer> }>>()

/** The areas the viewer is not shown: who builds on one sees it all the same. */
function hiddenFrom(viewer: Viewer, { state, areas }: Shown): readonly { readonly id: string; readonly box: Box }[] {
  if (viewer.face === 'teacher') return []
  const now = state()
  const own = viewer.face === 'student' ? groupOf(now, viewer.student) : null
  return ownedAreas(areas()).filter(({ id, group }) => now.hiddenAreas.has(id) && (group === null || group !== own))
}

const editionOf = ({ blocks }: Shown, hidden: readonly { readonly id: string }[]): string =>
  [blocks.run, ...hidden.map(({ id }) => id)].join(' ')

/** The ground as `GroundHead` describes it, gzipped; null where the template is gone. */
export async function groundFor(viewer: Viewer, shown: Shown): Promise<Buffer | null> {
  const mirror = await shown.blocks.mirror()
  if (!mirror) return null
  const hidden = hiddenFrom(viewer, shown)
  const edition = editionOf(shown, hidden)
  const n = shown.blocks.newest()
  const editions = packed.get(shown.blocks) ?? new Map()
  packed.set(shown.blocks, editions)
  const known = editions.get(edition)
  if (known?.n === n) return known.bytes
  // an edition that is not asked for any more would stay for ever; each group has one, and who is in none
  if (editions.size > MOST_EDITIONS) editions.clear()
  const bytes = pack(mirror.voxels(), { edition, n, extent: mirror.extent }, hidden)
  editions.set(edition, { n, bytes })
  return bytes
}

function pack(
  voxels: Voxels,
  head: Omit<GroundHead, 'palette'>,
  hidden: readonly { readonly box: Box }[],
): Promise<Buffer> {
  const cells = voxels.cells.slice()
  const palette = [...voxels.palette]
  if (hidden.length > 0) {
    const nothing = palette.push('') - 1
    for (const { box } of hidden) blank(cells, head.extent, box, nothing)
  }
  return zipped(withHead({ ...head, palette } satisfies GroundHead, cells), { level: 4 })
}

/** Blocks of an area as `AreaBlocksHead` describes them, gzipped. What signs say is not in it. */
export const areaBytes = (box: Box, { palette, cells }: Voxels): Promise<Buffer> =>
  zipped(withHead({ box, palette } satisfies AreaBlocksHead, cells))

function withHead(head: object, { buffer, byteOffset, byteLength }: Uint16Array): Buffer {
  const written = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(written.length)
  return Buffer.concat([length, written, Buffer.from(buffer, byteOffset, byteLength)])
}

function blank(cells: Uint16Array, extent: Box, box: Box, nothing: number): void {
  const whole = size(extent)
  const [low, high] = [extent.min, extent.max]
  for (let y = Math.max(low.y, box.min.y); y <= Math.min(high.y, box.max.y); y += 1)
    for (let z = Math.max(low.z, box.min.z); z <= Math.min(high.z, box.max.z); z += 1) {
      const from = cellIndex(whole, Math.max(low.x, box.min.x) - low.x, y - low.y, z - low.z)
      cells.fill(nothing, from, from + Math.min(high.x, box.max.x) - Math.max(low.x, box.min.x) + 1)
    }
}

/**
 * Tells a viewer of every block that changes where they may see, and, by an empty frame of another edition, when other areas
 * are hidden, until the returned function is called.
 */
export function watchGround(
  viewer: Viewer,
  shown: Shown & { readonly onChange: (listener: () => void) => () => void },
  tell: (frame: BlocksFrame) => void,
): () => void {
  let edition = editionOf(shown, hiddenFrom(viewer, shown))
  const undo = [
    shown.blocks.onFrame((frame) => {
      const hidden = hiddenFrom(viewer, shown)
      const isSeen = (at: Position): boolean => !hidden.some(({ box }) => contains(box, at))
      edition = editionOf(shown, hidden)
      // a frame of which nothing is seen is told too: its number is missed otherwise
      tell({ edition, n: frame.n, ...packedCells(frame.cells.filter(({ at }) => isSeen(at))) })
    }),
    shown.onChange(() => {
      const now = editionOf(shown, hiddenFrom(viewer, shown))
      if (now === edition) return
      edition = now
      tell({ edition, n: shown.blocks.newest(), states: [], cells: [] })
    }),
  ]
  return () => {
    for (const one of undo) one()
  }
}

function packedCells(cells: PageFrame['cells']): Pick<BlocksFrame, 'states' | 'cells'> {
  const states = [...new Set(cells.map(({ state }) => state))]
  const index = new Map(states.map((state, place) => [state, place]))
  return { states, cells: cells.flatMap(({ at, state }) => [at.x, at.y, at.z, index.get(state) ?? 0]) }
}

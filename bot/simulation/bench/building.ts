import { createPalette, endAll, pack, record } from '@jagten/worlds/blocks'
import type { CellChange, Held, OpenStrokes, Stroke } from '@jagten/worlds/blocks'
import type { Box, Position } from '@jagten/worlds/geometry'
import { cellIndex } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'
import { seededLot } from '../soak/lot.ts'

const STUDENTS = 30
const HOURS = 3
/** About twenty tries a second of the whole class; of these fifteen change something. */
const ACT_MS = 48
/** One act in so many is a thing of several blocks, as a bench or a wall by the page. */
const THING_EVERY = 12
const AIR = 'minecraft:air'
const STATES = ['bricks', 'oak_planks', 'glass', 'oak_stairs[facing=north]', 'white_wool', 'lantern', 'oak_leaves'].map(
  (name) => `minecraft:${name}`,
)

/** Eight areas of 32×96×32, in two rows. */
export const AREAS: readonly Box[] = Array.from({ length: 8 }, (_, at) => {
  const min = { x: (at % 4) * 40, y: 0, z: Math.floor(at / 4) * 40 }
  return { min, max: { x: min.x + 31, y: 95, z: min.z + 31 } }
})

/** A class that has built for some hours. */
export type Built = {
  readonly strokes: readonly Stroke[]
  readonly acts: number
  readonly cells: number
  /** What stands where now; what nobody touched is air. */
  now(at: Position): Held
  /** An area as it is now. */
  area(box: Box): Voxels
}

/** Thirty students build for three hours, beside each other and over each other, most of it block by block. */
export function build(): Built {
  const lot = seededLot(5)
  const world = new Map<string, Held>()
  const key = ({ x, y, z }: Position): string => `${x},${y},${z}`
  const now = (at: Position): Held => world.get(key(at)) ?? { state: AIR, extra: null }
  const builders = Array.from({ length: STUDENTS }, (_, at) => {
    const group = at % AREAS.length
    return { id: `student-${at}`, group: `group-${group}`, box: AREAS[group] as Box, at: { x: 0, y: 0, z: 0 }, with: 0 }
  })
  let open: OpenStrokes = new Map()
  const strokes: Stroke[] = []
  let [acts, cells] = [0, 0]
  for (let at = 0; at < HOURS * 3_600_000; at += ACT_MS) {
    const builder = builders[lot(STUDENTS)]
    if (!builder) continue
    const { box } = builder
    if (lot(20) === 0) {
      builder.at = { x: box.min.x + lot(32), y: 40 + lot(8), z: box.min.z + lot(32) }
      builder.with = lot(STATES.length)
    }
    const isThing = lot(THING_EVERY) === 0
    const changed: CellChange[] = []
    for (let left = isThing ? 4 + lot(8) : 1; left > 0; left -= 1) {
      const step = (axis: 'x' | 'y' | 'z'): number =>
        Math.min(box.max[axis], Math.max(box.min[axis], builder.at[axis] + lot(3) - 1))
      builder.at = { x: step('x'), y: step('y'), z: step('z') }
      const before = now(builder.at)
      const state = lot(3) === 0 ? AIR : (STATES[builder.with] ?? AIR)
      if (state === before.state) continue
      changed.push({ at: builder.at, before, after: { state, extra: null } })
      world.set(key(builder.at), { state, extra: null })
    }
    if (changed.length === 0) continue
    acts += 1
    cells += changed.length
    const by = { kind: 'student', student: builder.id, group: builder.group } as const
    const cause = isThing ? 'thing' : 'hand'
    const recorded = record(open, { by, cause, work: null, at, cells: changed }, () => builder.group)
    open = recorded.open
    for (const ended of recorded.closed) strokes.push({ number: strokes.length + 1, ...ended })
  }
  for (const ended of endAll(open)) strokes.push({ number: strokes.length + 1, ...ended })

  function area(box: Box): Voxels {
    const palette = createPalette([AIR])
    const size = { x: 32, y: 96, z: 32 }
    const found = new Uint16Array(size.x * size.y * size.z)
    for (let y = 0; y < size.y; y += 1)
      for (let z = 0; z < size.z; z += 1)
        for (let x = 0; x < size.x; x += 1)
          found[cellIndex(size, x, y, z)] = palette.indexOf(
            now({ x: box.min.x + x, y: box.min.y + y, z: box.min.z + z }).state,
          )
    return { size, palette: palette.states(), cells: found }
  }
  return { strokes, acts, cells, now, area }
}

/** The strokes as rows of a store: cells packed, with one palette for the class. */
export function packed(strokes: readonly Stroke[]): { readonly stroke: Stroke; readonly cells: Uint8Array }[] {
  const palette = createPalette([AIR])
  return strokes.map((stroke) => ({ stroke, cells: pack(stroke.cells, palette) }))
}

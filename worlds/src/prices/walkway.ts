import type { Position } from '../geometry/index.ts'
import { readState } from './block-state.ts'
import { carries } from './placing.ts'
import type { PriceList } from './price-list.ts'

/** A place as one looks for room in it; `stands`: the state of a block of the world. */
export type Seen = { readonly list: PriceList; readonly stands: (at: Position) => string }

/** How far up and down the ground may lie from one column to where something is looked for, in blocks. */
const CLIMB = 6

/**
 * The height at which one stands in a column: the free cell with firm ground right below that lies nearest to `near`; null when
 * there is none within a few blocks, as inside a house.
 */
export function floorAt({ list, stands }: Seen, x: number, z: number, near: number): number | null {
  const isFree = (y: number): boolean => list.blocks[readState(stands({ x, y, z })).name] === 'free'
  for (let away = 0; away <= CLIMB; away += 1)
    for (const y of away === 0 ? [near] : [near + away, near - away])
      if (isFree(y) && isFree(y + 1) && carries(list, stands({ x, y: y - 1, z }))) return y
  return null
}

/** Where people walk on the bare ground, it turns into this: of the blocks of soil the one that makes a way. */
const TRODDEN = 'coarse_dirt'

/** Whether what lies below a cell is laid or trodden as a way. */
export function isWay({ list, stands }: Seen, { x, y, z }: Position): boolean {
  const { name } = readState(stands({ x, y: y - 1, z }))
  return list.blocks[name] === 'path' || name === TRODDEN
}

/** A cell of a way, as columns of the world, and how many blocks it is to walk there. */
export type Walked = { readonly at: Position; readonly far: number; readonly from: Walked | null }

const STRAIGHT = 1
const ASLANT = Math.SQRT2
const STEPS: readonly (readonly [x: number, z: number, far: number])[] = [
  [1, 0, STRAIGHT],
  [-1, 0, STRAIGHT],
  [0, 1, STRAIGHT],
  [0, -1, STRAIGHT],
  [1, 1, ASLANT],
  [1, -1, ASLANT],
  [-1, 1, ASLANT],
  [-1, -1, ASLANT],
]

export const columnKey = (x: number, z: number): string => `${x},${z}`

/** All of a way one can walk to from a cell of it within so many blocks, nearest first. */
export function walkFrom(seen: Seen, start: Position, most: number): readonly Walked[] {
  const done = new Map<string, Walked>()
  // few different lengths are open at a time: what comes next is looked for among those of its whole blocks
  const open: Walked[][] = [[{ at: start, far: 0, from: null }]]
  const floors = new Map<string, number | null>()
  const wayAt = (x: number, z: number, near: number): number | null => {
    const key = columnKey(x, z)
    const known = floors.get(key)
    if (known !== undefined) return known
    const y = floorAt(seen, x, z, near)
    const found = y !== null && isWay(seen, { x, y, z }) ? y : null
    floors.set(key, found)
    return found
  }
  for (let whole = 0; whole < open.length; whole += 1)
    for (;;) {
      const waiting = open[whole] ?? []
      const index = nearestOf(waiting)
      const next = waiting[index]
      if (!next) break
      waiting.splice(index, 1)
      const { at, far } = next
      const key = columnKey(at.x, at.z)
      if (done.has(key)) continue
      done.set(key, next)
      for (const [dx, dz, step] of STEPS) {
        const [x, z] = [at.x + dx, at.z + dz]
        if (far + step > most || done.has(columnKey(x, z))) continue
        const y = wayAt(x, z, at.y)
        if (y === null || Math.abs(y - at.y) > 1) continue
        const bucket = (open[Math.floor(far + step)] ??= [])
        bucket.push({ at: { x, y, z }, far: far + step, from: next })
      }
    }
  return [...done.values()]
}

function nearestOf(waiting: readonly Walked[]): number {
  let best = -1
  for (const [index, { far }] of waiting.entries()) if (best < 0 || far < (waiting[best]?.far ?? Infinity)) best = index
  return best
}

/** The cells walked over, from the first to that one. */
export function wayTo(walked: Walked): readonly Position[] {
  const cells: Position[] = []
  for (let one: Walked | null = walked; one !== null; one = one.from) cells.push(one.at)
  return cells.toReversed()
}

import type { Position } from '../../geometry/boxes.ts'
import { cellPosition } from '../../voxels/index.ts'

/** A box of cells in voxels, both corners inside; the axes are x, y, z. */
export type Range = { readonly low: Axes; readonly high: Axes }
export type Axes = readonly [number, number, number]

const each = (value: (axis: 0 | 1 | 2) => number): Axes => [value(0), value(1), value(2)]

export const whole = (size: Position): Range => ({ low: [0, 0, 0], high: [size.x - 1, size.y - 1, size.z - 1] })

/** The smallest range that holds all of the cells, of which there is one at least. */
export function rangeOf(size: Position, cells: readonly number[]): Range {
  const places = cells.map((cell) => cellPosition(size, cell))
  const low = places.reduce((least, { x, y, z }): Axes => [Math.min(least[0], x), Math.min(least[1], y), Math.min(least[2], z)], whole(size).high) // prettier-ignore
  const high = places.reduce((most, { x, y, z }): Axes => [Math.max(most[0], x), Math.max(most[1], y), Math.max(most[2], z)], [0, 0, 0] as Axes) // prettier-ignore
  return { low, high }
}

export const union = (one: Range, other: Range): Range => ({
  low: each((axis) => Math.min(one.low[axis], other.low[axis])),
  high: each((axis) => Math.max(one.high[axis], other.high[axis])),
})

/** Wider by so many cells on all sides, as far as there are cells. */
export function grown(size: Position, { low, high }: Range, by: number): Range {
  const all = whole(size)
  return {
    low: each((axis) => Math.max(0, low[axis] - by)),
    high: each((axis) => Math.min(all.high[axis], high[axis] + by)),
  }
}

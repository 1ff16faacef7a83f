import type { Box, Position } from '../geometry/index.ts'
import { size as sizeOf } from '../geometry/boxes.ts'
import { createUsedPalette } from './palette.ts'
import { STEP_CELLS, finish } from './steps.ts'
import { cellIndex, cellPosition, withExtras } from './voxels.ts'
import type { Voxels } from './voxels.ts'

/**
 * A box out of larger voxels; its palette has the states that occur in it, in the order of their first cell.
 *
 * @param origin - Block coordinates of the first cell of `voxels`.
 * @param box - Block coordinates, corners inclusive.
 * @throws RangeError if the box reaches out of the voxels.
 */
export function cut(voxels: Voxels, origin: Position, box: Box): Voxels {
  return finish(cutInSteps(voxels, origin, box))
}

/** As `cut`, a few milliseconds a step: for more than an area. */
export function* cutInSteps(voxels: Voxels, origin: Position, box: Box): Generator<void, Voxels> {
  const [size, from] = [sizeOf(box), minus(box.min, origin)]
  const isInside = AXES.every(
    (axis) => from[axis] >= 0 && size[axis] > 0 && from[axis] + size[axis] <= voxels.size[axis],
  )
  if (!isInside) throw new RangeError('the box reaches out of the voxels')

  const cells = new Uint16Array(size.x * size.y * size.z)
  const palette = createUsedPalette(voxels.palette)
  const numbers = new Int32Array(voxels.palette.length).fill(-1)
  const layersAStep = Math.max(1, Math.floor(STEP_CELLS / (size.x * size.z)))
  for (let y = 0; y < size.y; y += 1) {
    if (y > 0 && y % layersAStep === 0) yield
    for (let z = 0; z < size.z; z += 1) {
      const start = cellIndex(voxels.size, from.x, from.y + y, from.z + z)
      renumber(voxels.cells, start, size.x, cells, cellIndex(size, 0, y, z), numbers, palette)
    }
  }
  return withExtras({ size, palette: palette.states, cells }, extrasIn(voxels, from, size))
}

const AXES = ['x', 'y', 'z'] as const
const minus = (one: Position, other: Position): Position => ({
  x: one.x - other.x,
  y: one.y - other.y,
  z: one.z - other.z,
})

/** Writes a row of cells with the numbers of the new palette. */
function renumber(
  all: Uint16Array,
  start: number,
  length: number,
  into: Uint16Array,
  at: number,
  numbers: Int32Array,
  palette: { numberOf(index: number): number },
): void {
  let [last, number] = [-1, 0]
  for (let x = 0; x < length; x += 1) {
    const cell = all[start + x] as number
    if (cell !== last) {
      last = cell
      number = numbers[cell] ?? -1
      if (number < 0) {
        number = palette.numberOf(cell)
        numbers[cell] = number
      }
    }
    into[at + x] = number
  }
}

function extrasIn({ extras, size: whole }: Voxels, from: Position, size: Position): Map<number, string> {
  const found = new Map<number, string>()
  for (const [index, extra] of extras ?? []) {
    const at = minus(cellPosition(whole, index), from)
    if (AXES.every((axis) => at[axis] >= 0 && at[axis] < size[axis]))
      found.set(cellIndex(size, at.x, at.y, at.z), extra)
  }
  return found
}

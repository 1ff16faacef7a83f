import type { Position } from '../geometry/index.ts'
import { createPaletteOf } from './palette.ts'
import { withExtras } from './voxels.ts'
import type { Voxels } from './voxels.ts'

/**
 * What makes one block of blocks another one of the same size. `cells` are indexes as in `Voxels`, rising; `before` and
 * `after` have a state for each, as numbers in `palette`. Extras are what those blocks hold, by the cell's index.
 */
export type Patch = {
  readonly size: Position
  readonly palette: readonly string[]
  readonly cells: Uint32Array
  readonly before: Uint16Array
  readonly after: Uint16Array
  readonly extrasBefore: ReadonlyMap<number, string>
  readonly extrasAfter: ReadonlyMap<number, string>
}

/**
 * Voxels with the cells of the patch as they are after it, whatever stood there.
 *
 * @throws RangeError if the patch is for another size.
 */
export function applyPatch(voxels: Voxels, patch: Patch): Voxels {
  checkSize(voxels.size, patch.size)
  const palette = createPaletteOf(voxels.palette)
  const numbers = palette.numbersOf(patch.palette)
  const cells = voxels.cells.slice()
  const extras = new Map(voxels.extras)
  for (const [index, cell] of patch.cells.entries()) {
    cells[cell] = numbers[patch.after[index] ?? 0] ?? 0
    if (extras.size > 0) extras.delete(cell)
  }
  for (const [cell, extra] of patch.extrasAfter) extras.set(cell, extra)
  return withExtras({ size: voxels.size, palette: palette.states, cells }, extras)
}

/** The way back. */
export function invertPatch(patch: Patch): Patch {
  const { before, after, extrasBefore, extrasAfter } = patch
  return { ...patch, before: after, after: before, extrasBefore: extrasAfter, extrasAfter: extrasBefore }
}

/**
 * Both patches as one: a cell in both is as it was before the first and is after the second, and falls out when that is
 * the same.
 *
 * @throws RangeError if they are for different sizes.
 */
export function composePatches(first: Patch, second: Patch): Patch {
  checkSize(first.size, second.size)
  const palette = createPaletteOf(first.palette)
  const numbers = palette.numbersOf(second.palette)
  const most = first.cells.length + second.cells.length
  const [cells, before, after] = [new Uint32Array(most), new Uint16Array(most), new Uint16Array(most)]
  const [extrasBefore, extrasAfter] = [new Map<number, string>(), new Map<number, string>()]
  let [one, other, length] = [0, 0, 0]
  while (one < first.cells.length || other < second.cells.length) {
    const cell = Math.min(first.cells[one] ?? Infinity, second.cells[other] ?? Infinity)
    const isInFirst = first.cells[one] === cell
    const isInSecond = second.cells[other] === cell
    const was = isInFirst ? (first.before[one] ?? 0) : (numbers[second.before[other] ?? 0] ?? 0)
    const is = isInSecond ? (numbers[second.after[other] ?? 0] ?? 0) : (first.after[one] ?? 0)
    const held = (isInFirst ? first : second).extrasBefore.get(cell)
    const holds = (isInSecond ? second : first).extrasAfter.get(cell)
    if (isInFirst) one += 1
    if (isInSecond) other += 1
    if (palette.states[was] === palette.states[is] && held === holds) continue
    cells[length] = cell
    before[length] = was
    after[length] = is
    if (held !== undefined) extrasBefore.set(cell, held)
    if (holds !== undefined) extrasAfter.set(cell, holds)
    length += 1
  }
  return {
    size: first.size,
    palette: palette.states,
    cells: cells.slice(0, length),
    before: before.slice(0, length),
    after: after.slice(0, length),
    extrasBefore,
    extrasAfter,
  }
}

/**
 * The patch in parts, from the bottom up; applied one after the other, in whatever order, they are the patch.
 *
 * @param most - Cells a part may have, at least 1.
 */
export function splitPatch(patch: Patch, most: number): Patch[] {
  if (!(most >= 1)) throw new RangeError(`parts of ${most} cells`)
  const parts: Patch[] = []
  for (let from = 0; from < patch.cells.length; from += Math.floor(most)) {
    const until = from + Math.floor(most)
    const cells = patch.cells.slice(from, until)
    const within = (extras: ReadonlyMap<number, string>): ReadonlyMap<number, string> =>
      extras.size === 0
        ? extras
        : new Map([...extras].filter(([cell]) => cell >= (cells[0] ?? 0) && cell <= (cells.at(-1) ?? 0)))
    parts.push({
      ...patch,
      cells,
      before: patch.before.slice(from, until),
      after: patch.after.slice(from, until),
      extrasBefore: within(patch.extrasBefore),
      extrasAfter: within(patch.extrasAfter),
    })
  }
  return parts
}

/** @throws RangeError if two sizes differ. */
export function checkSize(one: Position, other: Position): void {
  if (one.x !== other.x || one.y !== other.y || one.z !== other.z)
    throw new RangeError(`${one.x}×${one.y}×${one.z} blocks are not ${other.x}×${other.y}×${other.z}`)
}

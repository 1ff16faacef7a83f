import { createPaletteOf } from './palette.ts'
import { checkSize } from './patch.ts'
import type { Patch } from './patch.ts'
import { STEP_CELLS, finish } from './steps.ts'
import { isAir } from './voxels.ts'
import type { Voxels } from './voxels.ts'

/** What makes `before` into `after`, and in how many cells a block came, went, or became another one. */
export type Difference = {
  readonly added: number
  readonly removed: number
  readonly changed: number
  /** All cells that differ, also those where one kind of air became another. */
  readonly patch: Patch
}

/** @throws RangeError if the two are not of one size. */
export function difference(before: Voxels, after: Voxels): Difference {
  return finish(differenceInSteps(before, after))
}

/** As `difference`, a few milliseconds a step: for more than an area. */
export function* differenceInSteps(before: Voxels, after: Voxels): Generator<void, Difference> {
  checkSize(before.size, after.size)
  const palette = createPaletteOf()
  const [fromBefore, fromAfter] = [palette.numbersOf(before.palette), palette.numbersOf(after.palette)]
  const isSame = [fromBefore, fromAfter].every((numbers) => numbers.every((number, index) => number === index))
  const found: Found = { cells: new Uint32Array(1024), length: 0 }
  const heldOtherwise = extrasChanged(before, after)
  const { length } = before.cells
  for (let from = 0; from < length; from += STEP_CELLS) {
    if (from > 0) yield
    const until = Math.min(length, from + STEP_CELLS)
    if (isSame) compareSame(before.cells, after.cells, from, until, found)
    else compare(before.cells, after.cells, fromBefore, fromAfter, from, until, found)
  }
  const byState = found.cells.slice(0, found.length)
  const cells = heldOtherwise.size === 0 ? byState : Uint32Array.from(new Set([...byState, ...heldOtherwise])).sort()
  return yield* describe(before, after, cells)
}

type Found = { cells: Uint32Array; length: number }

function push(found: Found, cell: number): void {
  if (found.length === found.cells.length) {
    const larger = new Uint32Array(found.length * 2)
    larger.set(found.cells)
    found.cells = larger
  }
  found.cells[found.length++] = cell
}

// the usual case is a world and itself a moment later: two cells at once, and no tables
function compareSame(one: Uint16Array, other: Uint16Array, from: number, until: number, found: Found): void {
  const [ones, others] = [inPairs(one), inPairs(other)]
  const pairs = ones && others ? until >> 1 : from >> 1
  if (ones && others)
    for (let pair = from >> 1; pair < pairs; pair += 1)
      if (ones[pair] !== others[pair]) compareEach(one, other, pair * 2, pair * 2 + 2, found)
  compareEach(one, other, pairs * 2, until, found)
}

function compareEach(one: Uint16Array, other: Uint16Array, from: number, until: number, found: Found): void {
  for (let index = from; index < until; index += 1) if (one[index] !== other[index]) push(found, index)
}

/** Two cells a number; null where they lie so that this cannot be. */
function inPairs({ buffer, byteOffset, length }: Uint16Array): Uint32Array | null {
  return byteOffset % 4 === 0 ? new Uint32Array(buffer, byteOffset, length >> 1) : null
}

function compare(
  one: Uint16Array,
  other: Uint16Array,
  ofOne: Uint16Array,
  ofOther: Uint16Array,
  from: number,
  until: number,
  found: Found,
): void {
  // what neither side changes for long stretches needs no tables
  let [lastOne, lastOther, isSame] = [-1, -1, true]
  for (let index = from; index < until; index += 1) {
    if (one[index] !== lastOne || other[index] !== lastOther) {
      lastOne = one[index] as number
      lastOther = other[index] as number
      isSame = ofOne[lastOne] === ofOther[lastOther]
    }
    if (!isSame) push(found, index)
  }
}

/** Cells whose blocks do not hold the same, whatever their states. */
function extrasChanged({ extras: were }: Voxels, { extras: are }: Voxels): Set<number> {
  const changed = new Set<number>()
  for (const [cell, extra] of were ?? []) if (are?.get(cell) !== extra) changed.add(cell)
  for (const [cell, extra] of are ?? []) if (were?.get(cell) !== extra) changed.add(cell)
  return changed
}

function* describe(before: Voxels, after: Voxels, cells: Uint32Array): Generator<void, Difference> {
  const palette = createPaletteOf()
  const sides = [before, after].map((voxels) => {
    const numbers = new Int32Array(voxels.palette.length).fill(-1)
    return { voxels, numbers, found: new Uint16Array(cells.length) }
  }) as [Side, Side]
  const isEmpty: boolean[] = []
  const counted = { added: 0, removed: 0, changed: 0 }
  for (let from = 0; from < cells.length; from += STEP_CELLS) {
    if (from > 0) yield
    const until = Math.min(cells.length, from + STEP_CELLS)
    for (const side of sides) number(side, cells, from, until, palette.indexOf)
    for (const state of palette.states.slice(isEmpty.length)) isEmpty.push(isAir(state))
    count(sides[0].found, sides[1].found, from, until, isEmpty, counted)
  }
  const changed = before.extras || after.extras ? new Set(cells) : new Set<number>()
  const within = ({ extras }: Voxels): ReadonlyMap<number, string> =>
    new Map([...(extras ?? [])].filter(([cell]) => changed.has(cell)))
  return {
    ...counted,
    patch: {
      size: before.size,
      palette: palette.states,
      cells,
      before: sides[0].found,
      after: sides[1].found,
      extrasBefore: within(before),
      extrasAfter: within(after),
    },
  }
}

type Side = { readonly voxels: Voxels; readonly numbers: Int32Array; readonly found: Uint16Array }

/** Numbers of the states in some cells, in the palette of the patch. */
function number(
  { voxels, numbers, found }: Side,
  cells: Uint32Array,
  from: number,
  until: number,
  indexOf: (state: string) => number,
): void {
  for (let index = from; index < until; index += 1) {
    const state = voxels.cells[cells[index] ?? 0] ?? 0
    if ((numbers[state] ?? -1) < 0) numbers[state] = indexOf(voxels.palette[state] ?? 'minecraft:air')
    found[index] = numbers[state] ?? 0
  }
}

function count(
  before: Uint16Array,
  after: Uint16Array,
  from: number,
  until: number,
  isEmpty: readonly boolean[],
  counted: { added: number; removed: number; changed: number },
): void {
  for (let index = from; index < until; index += 1) {
    const was = !isEmpty[before[index] ?? 0]
    const is = !isEmpty[after[index] ?? 0]
    if (was && is) counted.changed += 1
    else if (is) counted.added += 1
    else if (was) counted.removed += 1
  }
}

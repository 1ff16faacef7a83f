import type { Voxels } from '../../voxels/index.ts'
import type { Looks } from '../looks.ts'
import { union } from './range.ts'
import type { Axes, Range } from './range.ts'

/** Light that nothing has dimmed, as it is kept in a byte. */
export const FULL = 255
/** Cells gone through in one go: a few milliseconds. */
const STEP_CELLS = 200_000

/** How a direction goes through the cells: slice by slice along the axis in which it goes furthest. */
type Way = {
  /** The axis of the slices, and the two others. */
  readonly deep: 0 | 1 | 2
  readonly wide: 0 | 1 | 2
  readonly long: 0 | 1 | 2
  /** 1 when the light comes from where the axis grows. */
  readonly towards: 1 | -1
  /** From how far beside a cell its light comes, one slice nearer to the light. */
  readonly wideShift: number
  readonly longShift: number
}

function wayOf(direction: Axes): Way {
  const lengths = direction.map(Math.abs)
  const deep = lengths.indexOf(Math.max(...lengths)) as 0 | 1 | 2
  const [wide, long] = ([0, 2, 1] as const).filter((axis) => axis !== deep) as [0 | 1 | 2, 0 | 1 | 2]
  const far = Math.abs(direction[deep])
  return {
    deep,
    wide,
    long,
    towards: direction[deep] > 0 ? 1 : -1,
    wideShift: direction[wide] / far,
    longShift: direction[long] / far,
  }
}

/**
 * Lets light of one direction fall through cells: each gets what its neighbours towards the light let past. Softer the farther
 * it has fallen, as in the open air.
 *
 * @param direction - Where the light comes from, seen from a cell.
 * @param arriving - A byte a cell, written to.
 * @param changed - Cells that are another block now, all of them at first. What lies behind them is gone through as long as something
 *   becomes another.
 * @returns What may have become another.
 */
export function* sweepInSteps(
  { size, cells }: Voxels,
  { through }: Looks,
  direction: Axes,
  arriving: Uint8Array,
  changed: Range,
): Generator<void, Range> {
  const { deep, wide, long, towards, wideShift, longShift } = wayOf(direction)
  const lengths: Axes = [size.x, size.y, size.z]
  const strides: Axes = [1, size.x * size.z, size.x]
  const [wideStride, longStride] = [strides[wide], strides[long]]
  const [wideWhole, longWhole] = [Math.floor(wideShift), Math.floor(longShift)]
  const [widePart, longPart] = [wideShift - wideWhole, longShift - longWhole]
  const [none, right, below, both] = [
    (1 - widePart) * (1 - longPart),
    widePart * (1 - longPart),
    (1 - widePart) * longPart,
    widePart * longPart,
  ]
  // what the slice before lets past, with a rim of open sky around it
  const row = lengths[wide] + 4
  const past = new Float32Array(row * (lengths[long] + 4)).fill(FULL)
  const pastAt = (w: number, l: number): number => (l + 2) * row + w + 2

  const [first, last] = towards > 0 ? [changed.high[deep], 0] : [changed.low[deep], lengths[deep] - 1]
  const farthest = towards > 0 ? changed.low[deep] : changed.high[deep]
  const isBeyond = (slice: number, other: number): boolean => (slice - other) * towards < 0
  let reached = changed
  let passed = 0
  // where something may be another in this slice
  let dirty: Flat | null = flat(changed, wide, long)

  for (let slice = first; !isBeyond(slice, last) && dirty; slice -= towards) {
    const before = slice + towards
    if (before >= 0 && before < lengths[deep]) {
      const from = widened(dirty, wideWhole, longWhole, lengths[wide], lengths[long])
      for (let l = from.longLow; l <= from.longHigh; l += 1) {
        let index = before * strides[deep] + l * longStride + from.wideLow * wideStride
        for (let at = pastAt(from.wideLow, l), w = from.wideLow; w <= from.wideHigh; w += 1, at += 1) {
          past[at] = (arriving[index] as number) * (through[cells[index] as number] as number)
          index += wideStride
        }
      }
    } else past.fill(FULL)

    let [wideLow, wideHigh, longLow, longHigh] = [Infinity, -1, Infinity, -1]
    for (let l = dirty.longLow; l <= dirty.longHigh; l += 1) {
      let index = slice * strides[deep] + l * longStride + dirty.wideLow * wideStride
      let at = pastAt(dirty.wideLow + wideWhole, l + longWhole)
      for (let w = dirty.wideLow; w <= dirty.wideHigh; w += 1, at += 1, index += wideStride) {
        const value =
          ((past[at] as number) * none +
            (past[at + 1] as number) * right +
            (past[at + row] as number) * below +
            (past[at + row + 1] as number) * both +
            0.5) |
          0
        if (arriving[index] === value) continue
        arriving[index] = value
        if (w < wideLow) wideLow = w
        if (w > wideHigh) wideHigh = w
        if (l < longLow) longLow = l
        longHigh = l
      }
    }
    reached = union(reached, rangeOfSlice(deep, wide, long, slice, dirty))
    passed += (dirty.wideHigh - dirty.wideLow + 1) * (dirty.longHigh - dirty.longLow + 1)
    // where a block changed, it lets other light past, also when the same arrives
    const isChanged = !isBeyond(slice, farthest)
    let other: Flat | null = wideHigh < 0 ? null : { wideLow, wideHigh, longLow, longHigh }
    if (isChanged) other = joined(other, flat(changed, wide, long))
    dirty = other && behind(other, wideWhole, longWhole, lengths[wide], lengths[long])
    if (isChanged && slice !== farthest) dirty = joined(dirty, flat(changed, wide, long))
    if (passed > STEP_CELLS) {
      passed = 0
      yield
    }
  }
  return reached
}

/** A rectangle of one slice. */
type Flat = {
  readonly wideLow: number
  readonly wideHigh: number
  readonly longLow: number
  readonly longHigh: number
}

const flat = ({ low, high }: Range, wide: 0 | 1 | 2, long: 0 | 1 | 2): Flat => ({
  wideLow: low[wide],
  wideHigh: high[wide],
  longLow: low[long],
  longHigh: high[long],
})

const joined = (one: Flat | null, other: Flat): Flat =>
  one === null
    ? other
    : {
        wideLow: Math.min(one.wideLow, other.wideLow),
        wideHigh: Math.max(one.wideHigh, other.wideHigh),
        longLow: Math.min(one.longLow, other.longLow),
        longHigh: Math.max(one.longHigh, other.longHigh),
      }

/** The cells one slice nearer to the light that those of the rectangle get theirs from. */
const widened = (at: Flat, wideWhole: number, longWhole: number, wideLength: number, longLength: number): Flat => ({
  wideLow: Math.max(0, at.wideLow + wideWhole),
  wideHigh: Math.min(wideLength - 1, at.wideHigh + wideWhole + 1),
  longLow: Math.max(0, at.longLow + longWhole),
  longHigh: Math.min(longLength - 1, at.longHigh + longWhole + 1),
})

/** The cells one slice farther from the light that get theirs from the rectangle; null where there are none. */
function behind(at: Flat, wideWhole: number, longWhole: number, wideLength: number, longLength: number): Flat | null {
  const next = {
    wideLow: Math.max(0, at.wideLow - wideWhole - 1),
    wideHigh: Math.min(wideLength - 1, at.wideHigh - wideWhole),
    longLow: Math.max(0, at.longLow - longWhole - 1),
    longHigh: Math.min(longLength - 1, at.longHigh - longWhole),
  }
  return next.wideLow > next.wideHigh || next.longLow > next.longHigh ? null : next
}

function rangeOfSlice(deep: number, wide: number, long: number, slice: number, at: Flat): Range {
  const low: [number, number, number] = [0, 0, 0]
  const high: [number, number, number] = [0, 0, 0]
  low[deep] = high[deep] = slice
  low[wide] = at.wideLow
  high[wide] = at.wideHigh
  low[long] = at.longLow
  high[long] = at.longHigh
  return { low, high }
}

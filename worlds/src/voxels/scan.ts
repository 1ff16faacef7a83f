import type { Box, Position } from '../geometry/index.ts'
import { size as sizeOf } from '../geometry/boxes.ts'
import { createPaletteOf } from './palette.ts'
import { finish } from './steps.ts'
import { cellIndex } from './voxels.ts'
import type { Voxels } from './voxels.ts'

/**
 * Sixteen blocks each way, a block at `y << 8 | z << 4 | x`, in one of the forms in which a world keeps them: one state id
 * everywhere, an id a block, or packed as on the wire since 1.16. Packed, `words` are pairs that make a 64-bit number, the
 * lower half first; in each lie as many values of `bits` as fit, the first one lowest; they are ids, or with a palette
 * places in it.
 */
export type Section =
  | number
  | Uint16Array
  | { readonly bits: number; readonly words: Uint32Array; readonly palette: readonly number[] | null }

/** Where blocks are read from. */
export type Source = {
  /** The section that holds the blocks from 16 times these coordinates on; null where there is none: air. */
  section(at: Position): Section | null
  /** The text of a state id, asked once for each. */
  state(id: number): string
}

/**
 * A box of a world as voxels, without what blocks hold. Its palette has air and the states that occur.
 *
 * @param box - Block coordinates, corners inclusive.
 */
export function scan(source: Source, box: Box): Voxels {
  return finish(scanInSteps(source, box))
}

/** As `scan`, a part of a millisecond a step: for more than an area. What changes between two steps may be seen or not. */
export function* scanInSteps({ section, state }: Source, box: Box): Generator<void, Voxels> {
  const size = sizeOf(box)
  const palette = createPaletteOf(['minecraft:air'])
  const known: number[] = []
  const numberOf = (id: number): number => (known[id] ??= palette.indexOf(state(id)))
  const cells = new Uint16Array(size.x * size.y * size.z)
  const into: Into = { cells, inPairs: new Uint32Array(cells.buffer, 0, cells.length >> 1), size, box }
  // one for all sections: each that is made takes as long as reading one
  const pairs = new Uint32Array(256)
  for (let y = box.min.y >> 4; y <= box.max.y >> 4; y += 1)
    for (let z = box.min.z >> 4; z <= box.max.z >> 4; z += 1) {
      for (let x = box.min.x >> 4; x <= box.max.x >> 4; x += 1) {
        const found = section({ x, y, z })
        if (found !== null) copySection(found, { x: x * 16, y: y * 16, z: z * 16 }, into, pairs, numberOf)
      }
      yield
    }
  return { size, palette: palette.states, cells }
}

type Into = {
  readonly cells: Uint16Array
  /** The same, two cells a number. */
  readonly inPairs: Uint32Array
  readonly size: Position
  readonly box: Box
}

/** Copies what of a section lies in the box, row by row. */
function copySection(
  section: Section,
  corner: Position,
  into: Into,
  pairs: Uint32Array,
  numberOf: (id: number) => number,
): void {
  // cells are air from the start
  if (typeof section === 'number' && numberOf(section) === 0) return
  const { size, box } = into
  const [fromX, toX] = overlapOf('x', corner, box)
  const [fromY, toY] = overlapOf('y', corner, box)
  const [fromZ, toZ] = overlapOf('z', corner, box)
  const read = rowReader(section, into, pairs, numberOf)
  for (let y = fromY; y <= toY; y += 1)
    for (let z = fromZ; z <= toZ; z += 1) {
      const index = ((y - corner.y) << 8) | ((z - corner.z) << 4) | (fromX - corner.x)
      read(index, toX - fromX + 1, cellIndex(size, fromX - box.min.x, y - box.min.y, z - box.min.z))
    }
}

function overlapOf(axis: 'x' | 'y' | 'z', corner: Position, { min, max }: Box): readonly [number, number] {
  return [Math.max(corner[axis], min[axis]), Math.min(corner[axis] + 15, max[axis])]
}

type ReadRow = (index: number, length: number, at: number) => void

function rowReader(section: Section, into: Into, pairs: Uint32Array, numberOf: (id: number) => number): ReadRow {
  const { cells } = into
  if (typeof section === 'number') {
    const number = numberOf(section)
    return (_index, length, at) => void cells.fill(number, at, at + length)
  }
  if (section instanceof Uint16Array)
    return (index, length, at) => {
      for (let x = 0; x < length; x += 1) cells[at + x] = numberOf(section[index + x] as number)
    }
  const { bits, words, palette } = section
  if (bits === 0) return rowReader(palette?.[0] ?? 0, into, pairs, numberOf)
  const numbers = new Int32Array(palette ? palette.length : 1 << bits).fill(-1)
  const learn = (value: number): number => (numbers[value] = numberOf(palette ? (palette[value] ?? 0) : value))
  if (bits === 4) return nibbleReader(words, into, pairs, numbers, learn)
  const mask = (1 << bits) - 1
  const inLong = Math.floor(64 / bits)
  return (index, length, at) => {
    let long = Math.floor(index / inLong)
    let place = index - long * inLong
    for (let x = 0; x < length; x += 1) {
      const value = valueIn(words, long, place * bits, bits) & mask
      const number = numbers[value] as number
      cells[at + x] = number < 0 ? learn(value) : number
      place += 1
      if (place < inLong) continue
      place = 0
      long += 1
    }
  }
}

/** Not looked up yet: no two blocks have these numbers. */
const UNKNOWN_PAIR = 0xffff_ffff

/** Four bits a block, the form of most sections: a row of sixteen is two words, and two blocks at once are looked up. */
function nibbleReader(
  words: Uint32Array,
  { cells, inPairs }: Into,
  pairs: Uint32Array,
  numbers: Int32Array,
  learn: (value: number) => number,
): ReadRow {
  pairs.fill(UNKNOWN_PAIR)
  const numberOf = (value: number): number => {
    const known = numbers[value] as number
    return known < 0 ? learn(value) : known
  }
  const learnPair = (byte: number): number => {
    const first = numberOf(byte & 15)
    return (pairs[byte] = ((numberOf(byte >> 4) << 16) | first) >>> 0)
  }
  return (index, length, at) => {
    if ((index & 7) === 0 && (length & 7) === 0 && (at & 1) === 0) {
      for (let row = 0; row < length; row += 8) {
        const word = words[(index + row) >> 3] as number
        const to = (at + row) >> 1
        const [one, two, three, four] = [word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24]
        inPairs[to] = pairs[one] === UNKNOWN_PAIR ? learnPair(one) : (pairs[one] as number)
        inPairs[to + 1] = pairs[two] === UNKNOWN_PAIR ? learnPair(two) : (pairs[two] as number)
        inPairs[to + 2] = pairs[three] === UNKNOWN_PAIR ? learnPair(three) : (pairs[three] as number)
        inPairs[to + 3] = pairs[four] === UNKNOWN_PAIR ? learnPair(four) : (pairs[four] as number)
      }
    } else
      for (let x = 0; x < length; x += 1) {
        const from = index + x
        cells[at + x] = numberOf(((words[from >> 3] as number) >>> ((from & 7) << 2)) & 15)
      }
  }
}

/** The bits from one on, in one of the 64-bit numbers; above them may be others. */
function valueIn(words: Uint32Array, long: number, from: number, bits: number): number {
  const upper = words[long * 2 + 1] as number
  if (from >= 32) return upper >>> (from - 32)
  const lower = (words[long * 2] as number) >>> from
  return from + bits > 32 ? lower | (upper << (32 - from)) : lower
}

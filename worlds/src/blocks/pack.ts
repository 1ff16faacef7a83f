import { fromBase64, toBase64 } from './base64.ts'
import type { CellChange, Held } from './stroke.ts'

/** The block states of a class, each with a number that stays. */
export type Palette = {
  /** A whole number from 0 on; a state not seen before gets one. The fewer digits, the smaller what is packed. */
  indexOf(state: string): number
  /** Undefined when no state has this number. */
  state(index: number): string | undefined
}

/** A palette that starts with states known already, and takes new ones behind them. */
export function createPalette(known: readonly string[] = []): Palette & { states(): readonly string[] } {
  const states = [...known]
  const indexes = new Map(states.map((state, index) => [state, index]))
  return {
    indexOf(state) {
      const found = indexes.get(state)
      if (found !== undefined) return found
      indexes.set(state, states.length)
      states.push(state)
      return states.length - 1
    },
    state: (index) => states[index],
    states: () => [...states],
  }
}

/**
 * The cells of a stroke as bytes, in their order: how many; for each one the way from the one before and the states before
 * and after; then how many hold something, and what, as (twice the cell's number, one more for after), length, bytes. The
 * way is one byte to a cell that touches the last one, as nearly always, else 27 and x, y, z. All numbers are varints,
 * those with a sign zigzag.
 *
 * @throws RangeError if what a block holds is not base64, or a cell lies where no block can be.
 */
export function pack(cells: readonly CellChange[], palette: Palette): Uint8Array {
  const out: number[] = []
  const extras: [where: number, bytes: Uint8Array][] = []
  writeVarint(out, cells.length)
  let last = { x: 0, y: 0, z: 0 }
  for (const [index, { at, before, after }] of cells.entries()) {
    for (const axis of AXES) if (!isBlock(at[axis])) throw new RangeError(`no block lies at ${axis} ${at[axis]}`)
    const way = AXES.map((axis) => at[axis] - last[axis])
    const isNear = way.every((step) => Math.abs(step) <= 1)
    out.push(isNear ? way.reduce((code, step) => code * 3 + step + 1, 0) : FAR_AWAY)
    if (!isNear) for (const step of way) writeVarint(out, zigzag(step))
    last = at
    for (const held of [before, after]) writeVarint(out, palette.indexOf(held.state))
    if (before.extra !== null) extras.push([index * 2, fromBase64(before.extra)])
    if (after.extra !== null) extras.push([index * 2 + 1, fromBase64(after.extra)])
  }
  writeVarint(out, extras.length)
  for (const [where, bytes] of extras) {
    writeVarint(out, where)
    writeVarint(out, bytes.length)
    for (const byte of bytes) out.push(byte)
  }
  return Uint8Array.from(out)
}

/** The cells `pack` made the bytes of. @throws RangeError if the bytes are not whole, or of another palette. */
export function unpack(bytes: Uint8Array, palette: Palette): CellChange[] {
  const input = { bytes, at: 0 }
  const count = readVarint(input)
  // a cell is three bytes at least: checked before room is made for them
  if (count * 3 > bytes.length - input.at) throw new RangeError('a stroke ends too early')
  const cells: { at: { x: number; y: number; z: number }; before: Held; after: Held }[] = []
  let last = { x: 0, y: 0, z: 0 }
  for (let index = 0; index < count; index += 1) {
    const at = { ...last }
    const code = readVarint(input)
    if (code > FAR_AWAY) throw new RangeError('a stroke goes no known way')
    for (const [place, axis] of AXES.entries()) {
      at[axis] += code === FAR_AWAY ? unzigzag(readVarint(input)) : (Math.floor(code / 3 ** (2 - place)) % 3) - 1
      if (!isBlock(at[axis])) throw new RangeError(`no block lies at ${axis} ${at[axis]}`)
    }
    last = at
    cells.push({ at, before: readState(input, palette), after: readState(input, palette) })
  }
  let least = 0
  for (let left = readVarint(input); left > 0; left -= 1) {
    const where = readVarint(input)
    const extra = toBase64(readBytes(input, readVarint(input)))
    const cell = cells[Math.floor(where / 2)]
    if (cell === undefined || where < least) throw new RangeError('a stroke holds what belongs to no cell')
    least = where + 1
    if (where % 2 === 0) cell.before = { ...cell.before, extra }
    else cell.after = { ...cell.after, extra }
  }
  if (input.at < bytes.length) throw new RangeError('a stroke goes on too long')
  return cells
}

const AXES = ['x', 'y', 'z'] as const
/** Codes below it are the 27 ways to a cell that touches the last one. */
const FAR_AWAY = 27
/** Further out no world reaches: Minecraft's own end at 30 million. */
const FAR = 2 ** 30
const isBlock = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < FAR
/** Largest number that is read: a way from one end of the world to the other. */
const MOST = FAR * 4

type Input = { readonly bytes: Uint8Array; at: number }

function readState(input: Input, palette: Palette): Held {
  const index = readVarint(input)
  const state = palette.state(index)
  if (state === undefined) throw new RangeError(`the palette has no state ${index}`)
  return { state, extra: null }
}

function readBytes(input: Input, length: number): Uint8Array {
  if (length > input.bytes.length - input.at) throw new RangeError('a stroke ends too early')
  input.at += length
  return input.bytes.subarray(input.at - length, input.at)
}

// no bit operators: they end at 31 bits
const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value)
const unzigzag = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2)

function writeVarint(out: number[], value: number): void {
  let left = value
  while (left > 0x7f) {
    out.push((left % 0x80) + 0x80)
    left = Math.floor(left / 0x80)
  }
  out.push(left)
}

function readVarint(input: Input): number {
  let value = 0
  for (let unit = 1; ; unit *= 0x80) {
    const next = input.bytes[input.at++]
    if (next === undefined) throw new RangeError('a stroke ends too early')
    value += (next & 0x7f) * unit
    if (value > MOST || unit > MOST) throw new RangeError('a stroke holds too large a number')
    if (next < 0x80) return value
  }
}

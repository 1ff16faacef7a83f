import { finish } from './steps.ts'
import { decodeText, encodeText } from './text.ts'

/**
 * A value of Minecraft's binary format, Java Edition, big-endian. Longs are bigint; a list holds values of one kind.
 *
 * @see https://minecraft.wiki/w/NBT_format
 */
export type Tag =
  | { readonly kind: 'byte' | 'short' | 'int' | 'float' | 'double'; readonly value: number }
  | { readonly kind: 'long'; readonly value: bigint }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  | { readonly kind: 'ints'; readonly value: readonly number[] }
  | { readonly kind: 'longs'; readonly value: readonly bigint[] }
  | { readonly kind: 'list'; readonly value: readonly Tag[] }
  | { readonly kind: 'compound'; readonly value: Compound }

export type Compound = { readonly [name: string]: Tag }

const KINDS = [
  'end',
  'byte',
  'short',
  'int',
  'long',
  'float',
  'double',
  'bytes',
  'string',
  'list',
  'compound',
  'ints',
  'longs',
] as const

/** Deepest nesting that is read: our files have five, a hostile one could end the stack. */
const DEEPEST = 64

/** NBT that may be in order, but holds more than its reader wants to hold. */
export class TooManyValues extends RangeError {}

/** Values read before others have their turn: a millisecond or two. */
const TURN = 1000

export const byte = (value: number): Tag => ({ kind: 'byte', value })
export const short = (value: number): Tag => ({ kind: 'short', value })
export const int = (value: number): Tag => ({ kind: 'int', value })
export const long = (value: bigint): Tag => ({ kind: 'long', value })
export const string = (value: string): Tag => ({ kind: 'string', value })
export const bytes = (value: Uint8Array): Tag => ({ kind: 'bytes', value })
export const longs = (value: readonly bigint[]): Tag => ({ kind: 'longs', value })
export const list = (value: readonly Tag[]): Tag => ({ kind: 'list', value })
export const compound = (value: Compound): Tag => ({ kind: 'compound', value })

/** Uncompressed bytes of a named root compound. */
export function writeNbt(name: string, root: Compound): Uint8Array {
  const out = new Writer()
  out.u8(KINDS.indexOf('compound'))
  out.text(name)
  writePayload(out, compound(root))
  return out.bytes()
}

function writePayload(out: Writer, tag: Tag): void {
  switch (tag.kind) {
    case 'byte':
      return out.u8(tag.value & 0xff)
    case 'short':
      return out.number(2, (view, at) => view.setInt16(at, tag.value))
    case 'int':
      return out.i32(tag.value)
    case 'float':
      return out.number(4, (view, at) => view.setFloat32(at, tag.value))
    case 'double':
      return out.number(8, (view, at) => view.setFloat64(at, tag.value))
    case 'long':
      return out.number(8, (view, at) => view.setBigInt64(at, tag.value))
    case 'string':
      return out.text(tag.value)
    case 'bytes':
      out.i32(tag.value.length)
      return out.raw(tag.value)
    case 'ints':
      out.i32(tag.value.length)
      for (const value of tag.value) out.i32(value)
      return
    case 'longs':
      out.i32(tag.value.length)
      for (const value of tag.value) out.number(8, (view, at) => view.setBigInt64(at, value))
      return
    case 'list':
      out.u8(tag.value[0] ? KINDS.indexOf(tag.value[0].kind) : 0)
      out.i32(tag.value.length)
      for (const value of tag.value) writePayload(out, value)
      return
    case 'compound':
      for (const [name, value] of Object.entries(tag.value)) {
        out.u8(KINDS.indexOf(value.kind))
        out.text(name)
        writePayload(out, value)
      }
      return out.u8(0)
    default:
      return tag satisfies never
  }
}

/**
 * The root compound of uncompressed NBT.
 *
 * @throws RangeError if the bytes end too early, nest deeper than 64, or are not NBT.
 */
export function readNbt(source: Uint8Array): Compound {
  return finish(readNbtInTurns(source))
}

/**
 * As `readNbt`, pausing after every thousand values so that others have their turn.
 *
 * @param most - Values it may hold in all, the numbers of an array counted one by one; bytes are not counted.
 * @throws RangeError as `readNbt`; TooManyValues if it holds more.
 */
export function* readNbtInTurns(source: Uint8Array, most = Infinity): Generator<void, Compound> {
  const input = new Reader(source, most)
  if (KINDS[input.u8()] !== 'compound') throw new RangeError('NBT must start with a compound')
  input.text()
  return yield* readCompound(input, 0)
}

function* readCompound(input: Reader, depth: number): Generator<void, Compound> {
  // Without a prototype, a name like __proto__ stays a name.
  const found: Record<string, Tag> = Object.create(null)
  for (;;) {
    const kind = input.u8()
    if (kind === 0) return found
    const name = input.text()
    found[name] = isNest(kind) ? yield* readNest(input, kind, depth + 1) : readLeaf(input, kind)
    if (input.isTurnOver()) yield
  }
}

const isNest = (code: number): boolean => KINDS[code] === 'compound' || KINDS[code] === 'list'

/** A compound or a list; what holds nothing else is read without a generator, which would take twice as long. */
function* readNest(input: Reader, code: number, depth: number): Generator<void, Tag> {
  if (depth > DEEPEST) throw new RangeError('NBT nests too deep')
  input.spend(1)
  if (KINDS[code] === 'compound') return compound(yield* readCompound(input, depth))
  const inner = input.u8()
  // An element takes at least a byte, but for an empty list of "end".
  const count = input.count(inner === 0 ? 0 : 1)
  if (inner === 0) return list([])
  const found: Tag[] = []
  for (let at = 0; at < count; at += 1) {
    found.push(isNest(inner) ? yield* readNest(input, inner, depth + 1) : readLeaf(input, inner))
    if (input.isTurnOver()) yield
  }
  return list(found)
}

function readLeaf(input: Reader, code: number): Tag {
  input.spend(1)
  const kind = KINDS[code]
  switch (kind) {
    case 'byte':
      return byte((input.u8() << 24) >> 24)
    case 'short':
      return short(input.i16())
    case 'int':
      return int(input.i32())
    case 'long':
      return long(input.i64())
    case 'float':
      return { kind, value: input.f32() }
    case 'double':
      return { kind, value: input.f64() }
    case 'string':
      return string(input.text())
    case 'bytes':
      return bytes(input.raw(input.count(1)))
    case 'ints':
      return { kind, value: times(input.spend(input.count(4)), input.i32) }
    case 'longs':
      return longs(times(input.spend(input.count(8)), input.i64))
    case 'list':
    case 'compound':
    case 'end':
    case undefined:
      throw new RangeError(`NBT has no kind ${code}`)
    default:
      return kind satisfies never
  }
}

function times<T>(count: number, read: () => T): T[] {
  const found: T[] = []
  for (let at = 0; at < count; at += 1) found.push(read())
  return found
}

class Reader {
  #at = 0
  #left: number
  #sinceTurn = 0
  readonly #source: Uint8Array
  readonly #view: DataView

  constructor(source: Uint8Array, most: number) {
    this.#source = source
    this.#view = new DataView(source.buffer, source.byteOffset, source.byteLength)
    this.#left = most
  }

  /** Where the next so many bytes start. */
  #take(length: number): number {
    if (length < 0 || this.#at + length > this.#source.length) throw new RangeError('NBT ends too early')
    this.#at += length
    return this.#at - length
  }

  raw(length: number): Uint8Array {
    const at = this.#take(length)
    return this.#source.subarray(at, at + length)
  }

  u8 = (): number => this.#view.getUint8(this.#take(1))
  i16 = (): number => this.#view.getInt16(this.#take(2))
  i32 = (): number => this.#view.getInt32(this.#take(4))
  i64 = (): bigint => this.#view.getBigInt64(this.#take(8))
  f32 = (): number => this.#view.getFloat32(this.#take(4))
  f64 = (): number => this.#view.getFloat64(this.#take(8))
  text = (): string => decodeText(this.raw(this.i16() & 0xffff))

  /** Takes so many values off what may still be read, before anything is made for them. */
  spend(values: number): number {
    this.#left -= values
    if (this.#left < 0) throw new TooManyValues('NBT holds too many values')
    this.#sinceTurn += values
    return values
  }

  /** Whether a thousand values were read since this last said yes. */
  isTurnOver(): boolean {
    if (this.#sinceTurn < TURN) return false
    this.#sinceTurn = 0
    return true
  }

  /** A number of elements, checked against what is left before anything is made for them. */
  count(bytesEach: number): number {
    const count = this.i32()
    if (count < 0 || this.#at + count * bytesEach > this.#source.length) throw new RangeError('NBT ends too early')
    return count
  }
}

class Writer {
  #buffer = new Uint8Array(4096)
  #view = new DataView(this.#buffer.buffer)
  #length = 0

  /** Where the next so many bytes go: the buffer grows until they have room. */
  #take(length: number): number {
    if (this.#length + length > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(this.#buffer.length * 2, this.#length + length))
      larger.set(this.#buffer)
      this.#buffer = larger
      this.#view = new DataView(larger.buffer)
    }
    this.#length += length
    return this.#length - length
  }

  raw(bytes: Uint8Array): void {
    // before the buffer is named: it may be another one afterwards
    const at = this.#take(bytes.length)
    this.#buffer.set(bytes, at)
  }

  number(size: number, write: (view: DataView, at: number) => void): void {
    const at = this.#take(size)
    write(this.#view, at)
  }

  u8 = (value: number): void => this.number(1, (view, at) => view.setUint8(at, value))
  i32 = (value: number): void => this.number(4, (view, at) => view.setInt32(at, value))
  text(value: string): void {
    const encoded = encodeText(value)
    this.number(2, (view, at) => view.setUint16(at, encoded.length))
    this.raw(encoded)
  }
  bytes = (): Uint8Array => this.#buffer.slice(0, this.#length)
}

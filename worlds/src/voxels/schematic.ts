import type { Position } from '../geometry/index.ts'
import { bytes, compound, int, readNbt, short, writeNbt } from './nbt.ts'
import type { Compound, Tag } from './nbt.ts'
import { createPaletteOf } from './palette.ts'
import type { Voxels } from './voxels.ts'

/** Most cells of one file: 512 × 384 × 512. A larger one is somebody's mistake or malice. */
const MOST_CELLS = 512 * 384 * 512

/**
 * Uncompressed bytes of a Sponge schematic, version 2 (gzip them to get a .schem file).
 *
 * @param dataVersion - Of the Minecraft version the block states belong to.
 * @param more - What else stands in its root: `extras` are not written, whoever knows the kinds of block entities does.
 * @see https://github.com/SpongePowered/Schematic-Specification/blob/master/versions/schematic-2.md
 */
export function writeSchematic({ size, palette, cells }: Voxels, dataVersion: number, more: Compound = {}): Uint8Array {
  // a file names each state once
  const once = createPaletteOf()
  const numbers = once.numbersOf(palette)
  const isOnce = once.states.length === palette.length
  return writeNbt('Schematic', {
    Version: int(2),
    DataVersion: int(dataVersion),
    Width: short(size.x),
    Height: short(size.y),
    Length: short(size.z),
    PaletteMax: int(once.states.length),
    Palette: compound(Object.fromEntries(once.states.map((state, index) => [state, int(index)]))),
    BlockData: bytes(packVarints(isOnce ? cells : cells.map((cell) => numbers[cell] ?? cell))),
    ...more,
  })
}

/**
 * The blocks of an uncompressed Sponge schematic, version 1 or 2. Block entities and entities are left out.
 *
 * @param newest - The newest DataVersion whose blocks are known; every one when it is left out.
 * @throws RangeError if the bytes are not such a schematic, are of a newer version or contradict themselves.
 */
export function readSchematic(source: Uint8Array, newest = Infinity): Voxels {
  const root = readNbt(source)
  checkVersions(root, newest)
  const size: Position = {
    x: sideIn(root, 'Width'),
    y: sideIn(root, 'Height'),
    z: sideIn(root, 'Length'),
  }
  const count = size.x * size.y * size.z
  if (count < 1 || count > MOST_CELLS) throw new RangeError(`a schematic of ${count} cells`)
  const palette = readPalette(root['Palette'], root['PaletteMax'])
  const data = root['BlockData']
  if (data?.kind !== 'bytes') throw new RangeError('schematic without BlockData')
  const cells = unpackVarints(data.value, count)
  if (cells.some((cell) => palette[cell] === undefined)) throw new RangeError('a cell points beyond the palette')
  return { size, palette, cells }
}

function readPalette(tag: Tag | undefined, most: Tag | undefined): string[] {
  if (tag?.kind !== 'compound') throw new RangeError('schematic without Palette')
  const palette: string[] = []
  for (const [state, index] of Object.entries(tag.value)) {
    if (index.kind !== 'int' || index.value < 0 || index.value > 0xffff) throw new RangeError(`palette entry ${state}`)
    if (palette[index.value] !== undefined) throw new RangeError(`palette entry ${state} is there twice`)
    palette[index.value] = state
  }
  const isWithin = most === undefined || (most.kind === 'int' && most.value >= palette.length)
  if (!isWithin) throw new RangeError('PaletteMax does not fit the palette')
  return palette
}

/** Version 1 has no DataVersion; version 3 lies one compound deeper, and is not read here. */
function checkVersions({ Version: version, DataVersion: data }: Compound, newest: number): void {
  if (version?.kind !== 'int' || (version.value !== 1 && version.value !== 2))
    throw new RangeError('not a schematic of version 1 or 2')
  if (data === undefined && version.value === 1) return
  if (data?.kind !== 'int' || data.value < 1) throw new RangeError('schematic without DataVersion')
  if (data.value > newest) throw new RangeError(`of a newer Minecraft: DataVersion ${data.value}`)
}

/** A side is an unsigned short; written as an int it must still be one. */
function sideIn(root: Compound, name: string): number {
  const tag = root[name]
  if (tag?.kind === 'short') return tag.value & 0xffff
  if (tag?.kind !== 'int' || tag.value < 0 || tag.value > 0xffff) throw new RangeError(`schematic without ${name}`)
  return tag.value
}

function packVarints(values: Uint16Array): Uint8Array {
  const packed = new Uint8Array(values.length * 3)
  let length = 0
  for (let value of values) {
    while (value > 0x7f) {
      packed[length++] = (value & 0x7f) | 0x80
      value >>>= 7
    }
    packed[length++] = value
  }
  return packed.slice(0, length)
}

/**
 * The cells of a schematic's block data.
 *
 * @throws RangeError if they are not exactly so many, or one is above 65,535.
 */
export function unpackVarints(packed: Uint8Array, count: number): Uint16Array {
  const values = new Uint16Array(count)
  let at = 0
  for (let index = 0; index < count; index += 1) {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const next = packed[at++]
      if (next === undefined || shift > 14) throw new RangeError('BlockData does not fit the size')
      value |= (next & 0x7f) << shift
      if (next < 0x80) break
    }
    // what does not fit would be cut to another number
    if (value > 0xffff) throw new RangeError('a cell points beyond the palette')
    values[index] = value
  }
  if (at !== packed.length) throw new RangeError('BlockData does not fit the size')
  return values
}

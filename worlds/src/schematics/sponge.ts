import type { Position } from '../geometry/index.ts'
import { unpackVarints } from '../voxels/index.ts'
import type { nbt } from '../voxels/index.ts'
import { broken } from './broken-file.ts'
import type { Limits } from './broken-file.ts'
import { WE_OFFSET, compoundsIn, fieldsOf, sizeIn, textIn, triple, tripleNamed, whole } from './fields.ts'
import type { Beside, Opened } from './opened.ts'
import { UNSAID, checkMinecraft } from './states.ts'

const NOWHERE: Position = { x: 0, y: 0, z: 0 }
/** Where a palette ends, since a cell has sixteen bits. */
const END = 0x1_0000
/** Most names in it: half as many again as there are states in any Minecraft we read. */
const MOST_NAMES = 30_000

/**
 * A Sponge schematic of version 1, 2 or 3.
 *
 * @param root - The compound with `Version` in it.
 * @throws BrokenFile when it contradicts itself, is too large, or is of another version or Minecraft.
 * @see https://github.com/SpongePowered/Schematic-Specification
 */
export function openSponge(root: nbt.Compound, limits: Limits): Opened {
  const version = whole(root['Version'])
  if (version !== 1 && version !== 2 && version !== 3) throw broken('file.version', { version: version ?? '?' })
  const dataVersion = dataVersionIn(root, version)
  const size = sizeIn(root, limits)
  const blocks = version === 3 ? fieldsOf(root['Blocks']) : root
  const names = namesIn(blocks['Palette'])
  const cells = cellsIn(blocks[version === 3 ? 'Data' : 'BlockData'], size.x * size.y * size.z)
  if (cells.some((cell) => names[cell] === undefined)) throw broken('file.palette')
  // version 1 has another name for them, and programs of the time wrote either
  const besides = blocks['BlockEntities'] ?? blocks['TileEntities']
  return {
    format: `sponge-${version}`,
    size,
    offset: offsetIn(root, version),
    names,
    cells,
    dataVersion,
    blockEntities: compoundsIn(besides).map(beside),
    entities: compoundsIn(root['Entities']).map((one) => ({ ...beside(one), at: null })),
  }
}

function dataVersionIn(root: nbt.Compound, version: 1 | 2 | 3): number {
  const said = whole(root['DataVersion'])
  if (said === undefined && version > 1) throw broken('file.damaged')
  const dataVersion = said ?? UNSAID
  checkMinecraft(dataVersion)
  return dataVersion
}

/**
 * Where the building lies seen from who copied it. Until version 2 WorldEdit kept that in its own fields, and in `Offset`
 * where the building had stood in its world; from version 3 on it is `Offset`.
 */
function offsetIn(root: nbt.Compound, version: 1 | 2 | 3): Position {
  const own = version < 3 ? tripleNamed(fieldsOf(root['Metadata']), WE_OFFSET) : undefined
  return own ?? triple(root['Offset']) ?? NOWHERE
}

/** Unused indexes may be missing; the same one may not be given twice. `PaletteMax` says nothing that is not in it. */
function namesIn(tag: nbt.Tag | undefined): (string | undefined)[] {
  if (tag?.kind !== 'compound') throw broken('file.no-blocks')
  const entries = Object.entries(tag.value)
  if (entries.length > MOST_NAMES) throw broken('file.palette')
  const names: (string | undefined)[] = []
  for (const [name, at] of entries) {
    const index = whole(at)
    const isFree = index !== undefined && index >= 0 && index < END && names[index] === undefined
    if (!isFree) throw broken('file.palette')
    names[index] = name
  }
  return names
}

function cellsIn(tag: nbt.Tag | undefined, count: number): Uint16Array {
  if (tag?.kind !== 'bytes') throw broken('file.no-blocks')
  try {
    return unpackVarints(tag.value, count)
  } catch (error) {
    if (error instanceof RangeError) throw broken('file.cells-differ', { cells: count })
    throw error
  }
}

/** From version 3 on what it holds lies in `Data`, before that beside its place; programs do not all keep to it. */
function beside(one: nbt.Compound): Beside {
  const { Id, id, Pos, ContentVersion: _version, Data, ...fields } = one
  const inside = Data?.kind === 'compound' ? Data.value : Data ? { Data } : {}
  const held: nbt.Compound = { ...fields, ...inside }
  const { id: inner, x: _x, y: _y, z: _z, ...data } = held
  return { id: textIn(Id) ?? textIn(id) ?? textIn(inner) ?? '', at: triple(Pos) ?? null, data }
}

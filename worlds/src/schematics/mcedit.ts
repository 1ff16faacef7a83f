import minecraftData from 'minecraft-data'
import type { nbt } from '../voxels/index.ts'
import { broken } from './broken-file.ts'
import type { Limits } from './broken-file.ts'
import { WE_OFFSET, compoundsIn, sizeIn, textIn, tripleNamed } from './fields.ts'
import type { Beside, Opened } from './opened.ts'
import { UNSAID } from './states.ts'

/** Names of 1.13 for the numbers of blocks until 1.12, as in `53:0`: WorldEdit's table. */
const NAMES: Readonly<Record<string, string>> = minecraftData.legacy.pc.blocks
/** Name of the lowest value a number has, for a value that never meant anything. */
const FIRST = new Map<string, string>()
for (const [key, name] of Object.entries(NAMES)) {
  const [id = ''] = key.split(':')
  if (!FIRST.has(id)) FIRST.set(id, name)
}

/**
 * A schematic of MCEdit, Schematica or WorldEdit before 1.13: a number and four bits of value for every block.
 *
 * @throws BrokenFile when it contradicts itself or is too large.
 * @see https://minecraft.wiki/w/Schematic_file_format
 */
export function openMcedit(root: nbt.Compound, limits: Limits): Opened {
  const size = sizeIn(root, limits)
  const count = size.x * size.y * size.z
  const [low, values] = [bytesIn(root['Blocks'], count), bytesIn(root['Data'], count)]
  const high = root['AddBlocks']?.kind === 'bytes' ? root['AddBlocks'].value : new Uint8Array()
  const names: string[] = []
  const indexes = new Map<number, number>()
  const cells = new Uint16Array(count)
  for (let cell = 0; cell < count; cell += 1) {
    const pair = (high[cell >> 1] ?? 0) >> (cell % 2 === 0 ? 0 : 4)
    const number = ((pair & 0xf) << 8) | (low[cell] ?? 0)
    const key = (number << 4) | ((values[cell] ?? 0) & 0xf)
    let index = indexes.get(key)
    if (index === undefined) {
      index = names.push(nameOf(number, key & 0xf)) - 1
      indexes.set(key, index)
    }
    cells[cell] = index
  }
  return {
    format: 'mcedit',
    size,
    offset: tripleNamed(root, WE_OFFSET) ?? { x: 0, y: 0, z: 0 },
    names,
    cells,
    dataVersion: UNSAID,
    blockEntities: compoundsIn(root['TileEntities']).map(beside),
    entities: compoundsIn(root['Entities']).map((one) => ({ ...beside(one), at: null })),
  }
}

function bytesIn(tag: nbt.Tag | undefined, count: number): Uint8Array {
  if (tag?.kind !== 'bytes') throw broken('file.no-blocks')
  if (tag.value.length !== count) throw broken('file.cells-differ', { cells: count })
  return tag.value
}

/** A number that no block had keeps its number, which is how people knew it. */
const nameOf = (number: number, value: number): string =>
  NAMES[`${number}:${value}`] ?? NAMES[`${number}:0`] ?? FIRST.get(String(number)) ?? `${number}:${value}`

function beside(one: nbt.Compound): Beside {
  const { id, x: _x, y: _y, z: _z, ...data } = one
  return { id: textIn(id) ?? '', at: tripleNamed(one, ['x', 'y', 'z']) ?? null, data }
}

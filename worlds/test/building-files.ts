import { gzipSync } from 'node:zlib'
import { nbt } from '../src/voxels/index.ts'

const { bytes, compound, int, list, short, string } = nbt

/** A file as other programs write it. */
export const packed = (root: nbt.Compound, name = 'Schematic'): Uint8Array => gzipSync(nbt.writeNbt(name, root))

export const ints = (...value: number[]): nbt.Tag => ({ kind: 'ints', value })

/** Names by their index in the palette. */
export const palette = (...names: string[]): nbt.Tag =>
  compound(Object.fromEntries(names.map((name, index) => [name, int(index)])))

const WORDS = { Text1: string('{"text":"Velkommen"}'), Text2: string('{"text":"hjem"}') }
const PALETTE = palette('minecraft:air', 'minecraft:stone', 'minecraft:oak_sign[rotation=4,waterlogged=false]')
/** A stone with a sign on it, and air beside both: two wide, two high. */
const CELLS = bytes(Uint8Array.of(1, 0, 2, 0))
const SIDES = { Width: short(2), Height: short(2), Length: short(1) }

/** The same small building in each version of Sponge's format, as the programs of the time wrote it. */
export const SPONGE = {
  1: {
    Version: int(1),
    ...SIDES,
    Metadata: compound({ WEOffsetX: int(0), WEOffsetY: int(-1), WEOffsetZ: int(7) }),
    Offset: ints(100, 64, -20),
    PaletteMax: int(3),
    Palette: PALETTE,
    BlockData: CELLS,
    TileEntities: list([
      compound({ ContentVersion: int(1), Id: string('minecraft:sign'), Pos: ints(0, 1, 0), ...WORDS }),
    ]),
  },
  2: {
    Version: int(2),
    DataVersion: int(2975),
    ...SIDES,
    Metadata: compound({ WEOffsetX: int(0), WEOffsetY: int(-1), WEOffsetZ: int(7) }),
    Offset: ints(100, 64, -20),
    PaletteMax: int(3),
    Palette: PALETTE,
    BlockData: CELLS,
    BlockEntities: list([compound({ Id: string('minecraft:sign'), Pos: ints(0, 1, 0), ...WORDS })]),
    BiomePalette: compound({ 'minecraft:plains': int(0) }),
    BiomeData: bytes(Uint8Array.of(0, 0)),
  },
  3: {
    Version: int(3),
    DataVersion: int(2975),
    ...SIDES,
    Metadata: compound({ Date: nbt.long(1n), WorldEdit: compound({ Origin: ints(100, 65, -27) }) }),
    Offset: ints(0, -1, 7),
    Blocks: compound({
      Palette: PALETTE,
      Data: CELLS,
      BlockEntities: list([
        compound({
          Id: string('minecraft:sign'),
          Pos: ints(0, 1, 0),
          Data: compound({ id: string('minecraft:sign'), ...WORDS }),
        }),
      ]),
    }),
  },
} satisfies Record<number, nbt.Compound>

/**
 * A file of MCEdit, one floor of blocks above the other, each cell a number and a value.
 *
 * @param rows - Floors from the bottom up, each with rows along z, each with cells along x.
 */
export function mcedit(
  rows: readonly (readonly (readonly (readonly [number, number])[])[])[],
  more: nbt.Compound = {},
): Uint8Array {
  const cells = rows.flat(2)
  const isHigh = cells.some(([number]) => number > 255)
  const high = new Uint8Array(Math.ceil(cells.length / 2))
  for (const [cell, [number]] of cells.entries())
    high[cell >> 1] = (high[cell >> 1] ?? 0) | ((number >> 8) << (cell % 2 ? 4 : 0))
  return packed({
    Width: short(rows[0]?.[0]?.length ?? 0),
    Height: short(rows.length),
    Length: short(rows[0]?.length ?? 0),
    Materials: string('Alpha'),
    Blocks: bytes(Uint8Array.from(cells, ([number]) => number & 0xff)),
    Data: bytes(Uint8Array.from(cells, ([, value]) => value)),
    ...(isHigh && { AddBlocks: bytes(high) }),
    Entities: list([]),
    TileEntities: list([]),
    ...more,
  })
}

import fc from 'fast-check'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { SPONGE, ints, mcedit, packed, palette } from '../../test/building-files.ts'
import { nbt } from '../voxels/index.ts'
import { BROKEN_FILE, BrokenFile, LIMITS, openBuilding } from './index.ts'
import type { BrokenFileCode } from './index.ts'

const { bytes, compound, int, list, short, string } = nbt

/** The code a file is refused with, and its params; null when it is opened. */
async function whyNot(file: Uint8Array): Promise<readonly [string, object] | null> {
  try {
    await openBuilding(file)
    return null
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error
    return [error.code, error.params]
  }
}

const sponge = (more: nbt.Compound, version: 1 | 2 = 2): Uint8Array => packed({ ...SPONGE[version], ...more })
const without = (root: nbt.Compound, field: string): Uint8Array =>
  packed(Object.fromEntries(Object.entries(root).filter(([name]) => name !== field)))
const nested = (depth: number): nbt.Tag => {
  let tag = compound({})
  for (let level = 0; level < depth; level += 1) tag = level % 2 ? compound({ in: tag }) : list([tag])
  return tag
}
const blocks = (more: nbt.Compound): Uint8Array =>
  packed({
    ...SPONGE[3],
    Blocks: compound({ Palette: palette('minecraft:stone'), Data: bytes(new Uint8Array(4)), ...more }),
  })
const many = { Width: short(500), Height: short(201), Length: short(1) }

describe('a file that cannot be opened says why:', () => {
  const whole = packed(SPONGE[2])
  test.each<[string, Uint8Array, BrokenFileCode, object?]>([
    ['nothing in it', new Uint8Array(), 'file.empty'],
    ['three megabytes', new Uint8Array(3 * 1024 * 1024).fill(0x1f), 'file.too-large', { megabytes: 2 }],
    ['a bomb', gzipSync(new Uint8Array(200 * 1024 * 1024)), 'file.too-full'],
    [
      'two million numbers',
      gzipSync(nbt.writeNbt('', { a: { kind: 'ints', value: Array.from({ length: 1_900_000 }, () => 0) } })),
      'file.too-full',
    ],
    ['a million nothings', packed({ a: list(Array.from({ length: 1_000_000 }, () => nbt.byte(0))) }), 'file.too-full'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'file.not-building'],
    ['a text', new TextEncoder().encode('Kære klasse'), 'file.not-building'],
    ['a packed text', gzipSync('Kære klasse'), 'file.not-building'],
    ['nothing packed', gzipSync(''), 'file.not-building'],
    ['other NBT', packed({ Data: compound({ LevelName: string('verden') }) }), 'file.not-building'],
    [
      'a structure of Minecraft',
      packed({ size: list([int(1), int(1), int(1)]), palette: list([]), blocks: list([]) }),
      'file.not-building',
    ],
    [
      'a .litematic',
      packed({ MinecraftDataVersion: int(2975), Version: int(6), Regions: compound({}) }),
      'file.not-building',
    ],
    ['the first half', whole.subarray(0, whole.length / 2), 'file.damaged'],
    ['a changed end', whole.map((byte, at) => (at === whole.length - 6 ? byte ^ 1 : byte)), 'file.damaged'],
    ['half of its NBT', gzipSync(gunzipSync(whole).subarray(0, 100)), 'file.damaged'],
    ['compounds in compounds', packed({ ...SPONGE[2], Metadata: nested(500) }), 'file.damaged'],
    ['a version of next year', sponge({ Version: int(4) }), 'file.version', { version: 4 }],
    ['no version', without(SPONGE[2], 'Version'), 'file.version', { version: '?' }],
    ['a version in words', sponge({ Version: string('2') }), 'file.version', { version: '?' }],
    ['no Minecraft', without(SPONGE[2], 'DataVersion'), 'file.damaged'],
    ['Minecraft 1.20.4', sponge({ DataVersion: int(3700) }), 'file.newer', { minecraft: '1.20.4', ours: '1.18.2' }],
    ['a snapshot of 1.19', sponge({ DataVersion: int(2976) }), 'file.newer', { minecraft: '1.19', ours: '1.18.2' }],
    [
      'Minecraft of the year 3000',
      sponge({ DataVersion: int(999_999) }),
      'file.newer',
      { minecraft: 'DataVersion 999999', ours: '1.18.2' },
    ],
    ['Minecraft 1.12.2', sponge({ DataVersion: int(1343) }), 'file.older', { ours: '1.18.2' }],
    ['Minecraft 1.12.2 in version 1', sponge({ DataVersion: int(1343) }, 1), 'file.older', { ours: '1.18.2' }],
    ['Minecraft below nothing', sponge({ DataVersion: int(-5) }), 'file.older', { ours: '1.18.2' }],
    ['no width', without(SPONGE[2], 'Width'), 'file.no-size'],
    ['no height', sponge({ Height: short(0) }), 'file.no-size'],
    ['a length below nothing', sponge({ Length: int(-1) }), 'file.no-size'],
    ['a side of 65,536', sponge({ Length: int(65_536) }), 'file.no-size'],
    ['a side in words', sponge({ Length: string('1') }), 'file.no-size'],
    ['a width of 32,768', sponge({ Width: short(-32_768) }), 'file.cells-differ', { cells: 65_536 }],
    [
      'every side 65,535',
      sponge({ Width: short(-1), Height: short(-1), Length: short(-1) }),
      'file.too-many-cells',
      { cells: 65_535 ** 3, most: 100_000 },
    ],
    [
      '100,500 cells',
      sponge({ ...many, BlockData: bytes(new Uint8Array(100_500)) }),
      'file.too-many-cells',
      { cells: 100_500, most: 100_000 },
    ],
    ['no palette', without(SPONGE[2], 'Palette'), 'file.no-blocks'],
    ['a palette that is a list', sponge({ Palette: list([string('minecraft:air')]) }), 'file.no-blocks'],
    ['no blocks', without(SPONGE[2], 'BlockData'), 'file.no-blocks'],
    ['blocks that are numbers', sponge({ BlockData: ints(1, 0, 2, 0) }), 'file.no-blocks'],
    ['no Blocks in version 3', without(SPONGE[3], 'Blocks'), 'file.no-blocks'],
    ['no Data in version 3', blocks({ Data: string('') }), 'file.no-blocks'],
    ['a cell too few', sponge({ BlockData: bytes(new Uint8Array(3)) }), 'file.cells-differ', { cells: 4 }],
    ['a cell too many', blocks({ Data: bytes(new Uint8Array(5)) }), 'file.cells-differ', { cells: 4 }],
    [
      'a cell that does not end',
      sponge({ BlockData: bytes(Uint8Array.of(0, 0, 0, 0x80)) }),
      'file.cells-differ',
      { cells: 4 },
    ],
    [
      'a cell of five bytes',
      sponge({ BlockData: bytes(Uint8Array.of(0, 0, 0, 0x80, 0x80, 0x80, 0x80, 1)) }),
      'file.cells-differ',
      { cells: 4 },
    ],
    ['a cell beyond the palette', sponge({ BlockData: bytes(Uint8Array.of(0, 0, 0, 3)) }), 'file.palette'],
    [
      'a cell at a gap of the palette',
      sponge({ Palette: compound({ a: int(0), b: int(2) }), BlockData: bytes(Uint8Array.of(0, 0, 2, 1)) }),
      'file.palette',
    ],
    ['an index twice', sponge({ Palette: compound({ a: int(0), b: int(0) }) }), 'file.palette'],
    ['an index below nothing', sponge({ Palette: compound({ a: int(-1), b: int(0) }) }), 'file.palette'],
    ['an index without end', sponge({ Palette: compound({ a: int(0), b: int(2 ** 31 - 1) }) }), 'file.palette'],
    [
      'more names than there are blocks',
      sponge({ Palette: palette(...Array.from({ length: 30_001 }, (_unused, name) => `b${name}`)) }),
      'file.palette',
    ],
    ['an index in words', sponge({ Palette: compound({ a: string('0') }) }), 'file.palette'],
    ['no blocks from MCEdit', mcedit([[[[1, 0]]]], { Blocks: string('') }), 'file.no-blocks'],
    ['no values from MCEdit', mcedit([[[[1, 0]]]], { Data: string('') }), 'file.no-blocks'],
    [
      'too few values from MCEdit',
      mcedit(
        [
          [
            [
              [1, 0],
              [1, 0],
            ],
          ],
        ],
        { Data: bytes(new Uint8Array(1)) },
      ),
      'file.cells-differ',
      { cells: 2 },
    ],
    ['no size from MCEdit', mcedit([[[[1, 0]]]], { Height: short(0) }), 'file.no-size'],
    ['100,500 cells from MCEdit', mcedit([[[[1, 0]]]], many), 'file.too-many-cells', { cells: 100_500, most: 100_000 }],
  ])('%s', async (_what, file, code, params = {}) => {
    expect(await whyNot(file)).toEqual([code, params])
  })
})

describe('whatever happened to a file', () => {
  const files = [packed(SPONGE[1]), packed(SPONGE[2]), packed(SPONGE[3]), mcedit([[[[64, 3]]], [[[64, 8]]]])]
  const any = fc.constantFrom(...files)
  /** Opened or refused: anything else that is thrown is a fault of ours. */
  const isAnswered = async (file: Uint8Array): Promise<boolean> => {
    const why = await whyNot(file)
    return why === null || Object.hasOwn(BROKEN_FILE, why[0])
  }

  test('it is refused when its end is missing, wherever', async () => {
    for (const file of files)
      for (let length = 0; length < file.length; length += 1)
        expect(await whyNot(file.subarray(0, length))).not.toBeNull()
  })

  test('a bit that fell over on its way is noticed, or changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(any, fc.nat(), fc.nat(7), async (file, place, bit) => {
        const changed = file.map((byte, at) => (at === place % file.length ? byte ^ (1 << bit) : byte))
        if ((await whyNot(changed)) === null) expect(await openBuilding(changed)).toEqual(await openBuilding(file))
      }),
      { numRuns: 300 },
    )
  })

  test('a lie inside it is refused or read, and ends nothing', async () => {
    const lie = fc.tuple(fc.nat(), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(any, fc.array(lie, { minLength: 1, maxLength: 4 }), async (file, lies) => {
        const inside = Uint8Array.from(gunzipSync(file))
        for (const [place, value] of lies) inside[place % inside.length] = value
        expect(await isAnswered(gzipSync(inside))).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  test('noise is refused, packed or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (noise) => {
        for (const file of [noise, gzipSync(noise), gzipSync(Uint8Array.of(10, 0, 0, ...noise))])
          expect(await isAnswered(file)).toBe(true)
      }),
    )
  })
})

test('the limits of a file are a parameter', async () => {
  const file = sponge({ ...many, BlockData: bytes(new Uint8Array(100_500)) })
  expect((await openBuilding(file, { ...LIMITS, cells: 100_500 })).voxels.cells).toHaveLength(100_500)
  await expect(openBuilding(file, { ...LIMITS, cells: 100_499 })).rejects.toMatchObject({ code: 'file.too-many-cells' })
})

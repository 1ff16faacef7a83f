import fc from 'fast-check'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Schematic } from 'prismarine-schematic'
import { describe, expect, test } from 'vitest'
import { SPONGE, ints, packed, palette } from '../../test/building-files.ts'
import { signFromNbt, signToNbt } from '../embedded/ground/sign.ts'
import { entityKind } from '../embedded/ground/block-entities.ts'
import { registry, stateFromText, stateText } from '../embedded/ground/states.ts'
import { nbt } from '../voxels/index.ts'
import type { Voxels } from '../voxels/index.ts'
import { UNKNOWN_BLOCK, openBuilding, writeBuilding } from './index.ts'

const { bytes, compound, int, list, short, string } = nbt
const IDS = Object.keys(registry.blocksByStateId).map(Number)
const OFFSET = { x: -3, y: 0, z: 1200 }
const NOWHERE = { x: 0, y: 0, z: 0 }

const heldAt = (voxels: Voxels, cell: number): nbt.Compound =>
  nbt.readNbt(Buffer.from(voxels.extras?.get(cell) ?? '', 'base64'))
const held = (data: nbt.Compound): string => Buffer.from(nbt.writeNbt('', data)).toString('base64')
const stateTexts = ({ palette: states, cells }: Voxels): (string | undefined)[] =>
  [...cells].map((cell) => states[cell])

describe('a building that is written', () => {
  test('keeps every block state there is, and another program reads the same of it', async () => {
    const voxels = {
      size: { x: 7, y: 2, z: 1453 },
      palette: IDS.map(stateText),
      cells: Uint16Array.from(IDS, (_id, index) => index),
    }
    const file = await writeBuilding(voxels, OFFSET)
    expect(await openBuilding(file)).toEqual({ voxels, offset: OFFSET, unknown: [], leftOut: [], format: 'sponge-2' })
    const theirs = await Schematic.read(Buffer.from(file), '1.18.2')
    expect(theirs.blocks.map((cell) => theirs.palette[cell])).toEqual(IDS)
    expect({ ...theirs.offset }).toEqual(OFFSET)
  })

  const side = fc.integer({ min: 1, max: 6 })
  const holders = IDS.filter(
    (id) => entityKind(id) !== undefined && !/command|structure|jigsaw|spawner|sign/.test(stateText(id)),
  )
  const voxels = fc
    .tuple(side, side, side, fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 300 }))
    .chain(([x, y, z, ids]) =>
      fc.record({
        size: fc.constant({ x, y, z }),
        palette: fc.constant([...new Set([...ids, holders[0] ?? 0])].map(stateText)),
        cells: fc
          .array(fc.nat(ids.length - 1), { minLength: x * y * z, maxLength: x * y * z })
          .map((all) => Uint16Array.from(all)),
      }),
    )

  test('is opened as it was, with what its blocks hold and where it belongs', async () => {
    const place = fc.record({
      x: fc.integer({ min: -9999, max: 9999 }),
      y: fc.integer({ min: -64, max: 319 }),
      z: fc.integer({ min: -9999, max: 9999 }),
    })
    await fc.assert(
      fc.asyncProperty(voxels, place, async (one, offset) => {
        const cells = [...one.cells.keys()].filter((cell) =>
          holders.includes(stateFromText(one.palette[one.cells[cell] ?? 0] ?? '') ?? -1),
        )
        const extras = new Map(
          cells.map((cell) => [cell, held({ n: int(cell), Items: list([compound({ Slot: nbt.byte(1) })]) })]),
        )
        const whole = { ...one, ...(extras.size > 0 && { extras }) }
        const opened = await openBuilding(await writeBuilding(whole, offset))
        expect(opened).toEqual({ voxels: whole, offset, unknown: [], leftOut: [], format: 'sponge-2' })
      }),
    )
  })

  test('may name a state twice in its palette', async () => {
    const stone = { size: { x: 3, y: 1, z: 1 }, palette: ['minecraft:stone', 'minecraft:dirt', 'minecraft:stone'] }
    const { voxels: again } = await openBuilding(
      await writeBuilding({ ...stone, cells: Uint16Array.of(0, 1, 2) }, NOWHERE),
    )
    expect(stateTexts(again)).toEqual(['minecraft:stone', 'minecraft:dirt', 'minecraft:stone'])
  })

  test('says nothing of what a teacher has hidden on a sign', async () => {
    const lines = ['Dumme', 'ord', '', ''] as const
    const sign = (hidden: boolean): Map<number, string> => new Map([[0, held(signToNbt({ lines, hidden }))]])
    const one = {
      size: { x: 1, y: 1, z: 1 },
      palette: [stateText(stateFromText('oak_sign') ?? 0)],
      cells: Uint16Array.of(0),
    }
    const read = async (hidden: boolean): Promise<object> => {
      const { voxels: again } = await openBuilding(await writeBuilding({ ...one, extras: sign(hidden) }, NOWHERE))
      return { ...signFromNbt(heldAt(again, 0)) }
    }
    expect(await read(false)).toEqual({ lines, hidden: false })
    expect(await read(true)).toEqual({ lines: ['', '', '', ''], hidden: false })
    const file = await writeBuilding({ ...one, extras: sign(true) }, NOWHERE)
    expect(JSON.stringify(await Schematic.read(Buffer.from(file)))).not.toContain('Dumme')
  })
})

describe('a Sponge schematic', () => {
  test.each([1, 2, 3] as const)('of version %i is opened with its sign and its offset', async (version) => {
    for (const file of [
      packed(SPONGE[version]),
      packed({ Schematic: compound(SPONGE[version]) }, ''),
      nbt.writeNbt('', SPONGE[version]),
    ]) {
      const { voxels, ...rest } = await openBuilding(file)
      expect(rest).toEqual({ offset: { x: 0, y: -1, z: 7 }, unknown: [], leftOut: [], format: `sponge-${version}` })
      expect(voxels.size).toEqual({ x: 2, y: 2, z: 1 })
      expect(stateTexts(voxels)).toEqual([
        'minecraft:stone',
        'minecraft:air',
        'minecraft:oak_sign[rotation=4,waterlogged=false]',
        'minecraft:air',
      ])
      expect(signFromNbt(heldAt(voxels, 2)).lines).toEqual(['Velkommen', 'hjem', '', ''])
    }
  })

  test('made by a person is opened whole', async () => {
    const file = await readFile(
      fileURLToPath(import.meta.resolve('prismarine-schematic/test/schematics/smallhouse1.schem')),
    )
    const { voxels, ...rest } = await openBuilding(file)
    expect(rest).toEqual({ offset: { x: -10, y: 0, z: -19 }, unknown: [], leftOut: [], format: 'sponge-2' })
    expect([voxels.size, voxels.extras?.size]).toEqual([{ x: 21, y: 28, z: 20 }, 72])
    const theirs = await Schematic.read(file, '1.18.2')
    expect(stateTexts(voxels)).toEqual(theirs.blocks.map((cell) => stateText(theirs.palette[cell] ?? 0)))
    expect(await openBuilding(await writeBuilding(voxels, rest.offset))).toEqual({ voxels, ...rest })
  })

  const wide = (names: nbt.Tag, cells: number[], more: nbt.Compound = {}): Uint8Array =>
    packed({
      Version: int(2),
      DataVersion: int(2975),
      Width: short(cells.length),
      Height: short(1),
      Length: short(1),
      Palette: names,
      BlockData: bytes(Uint8Array.from(cells)),
      ...more,
    })

  test.each([
    [
      'an offset of nothing',
      { Metadata: compound({ WEOffsetX: int(0), WEOffsetY: int(0), WEOffsetZ: int(0) }), Offset: ints(9, 9, 9) },
      NOWHERE,
    ],
    ['no offset', {}, NOWHERE],
    ['an offset without Metadata', { Offset: ints(1, 2, 3) }, { x: 1, y: 2, z: 3 }],
    [
      'two thirds of an offset',
      { Metadata: compound({ WEOffsetX: int(5), WEOffsetY: int(5) }), Offset: ints(1, 2, 3) },
      { x: 1, y: 2, z: 3 },
    ],
    ['an offset of two numbers', { Offset: ints(1, 2) }, NOWHERE],
  ])('with %s', async (_what, more, offset) => {
    expect((await openBuilding(wide(palette('minecraft:stone'), [0], more))).offset).toEqual(offset)
  })

  test.each([
    [
      'a bare name',
      'minecraft:oak_stairs',
      'minecraft:oak_stairs[facing=north,half=bottom,shape=straight,waterlogged=false]',
    ],
    ['a name without its prefix', 'stone', 'minecraft:stone'],
    ['no property in its brackets', 'minecraft:stone[]', 'minecraft:stone'],
    [
      'half of its properties',
      'minecraft:oak_fence[east=true]',
      'minecraft:oak_fence[east=true,north=false,south=false,waterlogged=false,west=false]',
    ],
  ])('whose block has %s is opened', async (_what, name, state) => {
    const { voxels, unknown } = await openBuilding(wide(palette(name), [0]))
    expect([stateTexts(voxels), unknown]).toEqual([[state], []])
  })

  test.each([
    'mod:stone',
    'minecraft:minecraft:stone',
    'minecraft:nothing',
    'minecraft:oak_stairs[facing=up]',
    'minecraft:oak_stairs[colour=red]',
    'minecraft:oak_stairs[facing]',
    'minecraft:oak_stairs[facing=]',
    'minecraft:oak_stairs[facing=north,facing=north]',
    'minecraft:oak_stairs[facing=north,facing=south]',
    'minecraft:oak_stairs[facing=north=south]',
    'minecraft:oak_stairs[facing=north,]',
    'minecraft:oak_stairs[facing=north',
    'minecraft:chest[facing=north]{Items:[]}',
    'Stone',
    '__proto__',
    'constructor',
    'minecraft:toString',
  ])('with %s, which is no block of ours, shows wool there and says where', async (name) => {
    const { voxels, unknown } = await openBuilding(wide(palette('minecraft:air', name, 'mod:unused'), [0, 1, 1, 0]))
    expect(stateTexts(voxels)).toEqual(['minecraft:air', UNKNOWN_BLOCK, UNKNOWN_BLOCK, 'minecraft:air'])
    expect(unknown).toEqual([{ name, count: 2, at: { x: 1, y: 0, z: 0 } }])
  })

  test('shows names of unknown blocks cut short and without what is not seen', async () => {
    const { unknown } = await openBuilding(wide(palette(`\u202E\u0007mod:${'x'.repeat(30_000)}`, '\u200B'), [0, 1]))
    expect(unknown).toEqual([
      { name: `mod:${'x'.repeat(94)}`, count: 1, at: NOWHERE },
      { name: '?', count: 1, at: { x: 1, y: 0, z: 0 } },
    ])
  })

  test('may leave indexes of its palette unused', async () => {
    const names = compound({ 'minecraft:stone': int(3), 'minecraft:dirt': int(300) })
    expect(stateTexts((await openBuilding(wide(names, [3]))).voxels)).toEqual(['minecraft:stone'])
    const file = wide(names, [3, 3], { BlockData: bytes(Uint8Array.of(0xac, 0x02, 3)) })
    expect(stateTexts((await openBuilding(file)).voxels)).toEqual(['minecraft:dirt', 'minecraft:stone'])
  })

  test('of 40,000 blocks in a row is read, whose width is below nothing in a signed short', async () => {
    const file = wide(palette('minecraft:stone'), [], {
      Width: short(40_000 - 65_536),
      BlockData: bytes(new Uint8Array(40_000)),
    })
    expect((await openBuilding(file)).voxels.size).toEqual({ x: 40_000, y: 1, z: 1 })
  })

  test('names what it holds and we have not: entities, what acts by itself, and what lies beside its blocks', async () => {
    const holds = (id: string, at: number, more: nbt.Compound): nbt.Tag =>
      compound({ Id: string(id), Pos: ints(at, 0, 0), ...more })
    const file = wide(palette('minecraft:stone', 'minecraft:command_block', 'minecraft:chest'), [0, 1, 2], {
      BlockEntities: list([
        holds('minecraft:command_block', 1, { Command: string('/kill @a') }),
        holds('mod:machine', 0, { Power: int(3) }),
        holds('minecraft:chest', 2, { CustomName: string('kiste') }),
        holds('minecraft:chest', 3, { CustomName: string('udenfor') }),
        holds('minecraft:bell', 0, {}),
        holds('minecraft:chest', 2, { Book: string('x'.repeat(5000)) }),
        compound({ Id: string('minecraft:chest'), Pos: string('her'), Lock: string('') }),
      ]),
      Entities: list([compound({ Id: string('minecraft:cow') }), compound({ Id: string('minecraft:cow') })]),
    })
    const { voxels, leftOut } = await openBuilding(file)
    expect(voxels.extras).toEqual(new Map([[2, held({ CustomName: string('kiste') })]]))
    expect(leftOut).toEqual([
      { name: 'minecraft:command_block', count: 1, at: { x: 1, y: 0, z: 0 } },
      { name: 'mod:machine', count: 1, at: NOWHERE },
      { name: 'minecraft:chest', count: 3, at: { x: 3, y: 0, z: 0 } },
      { name: 'minecraft:cow', count: 2, at: null },
    ])
  })

  test.each<[string, nbt.Compound]>([
    ['beside its place', { Lock: string('x') }],
    ['in Data', { Data: compound({ Lock: string('x') }) }],
    ['with its id and place again', { id: string('chest'), x: int(1), y: int(2), z: int(3), Lock: string('x') }],
  ])('of any version keeps what a block holds %s', async (_what, fields) => {
    const besides = list([compound({ Id: string('minecraft:chest'), Pos: ints(0, 0, 0), ...fields })])
    const names = palette('minecraft:chest')
    const three = {
      ...SPONGE[3],
      Height: short(1),
      Width: short(1),
      Blocks: compound({ Palette: names, Data: bytes(Uint8Array.of(0)), BlockEntities: besides }),
    }
    for (const file of [
      wide(names, [0], { BlockEntities: besides }),
      wide(names, [0], { TileEntities: besides }),
      packed(three),
    ])
      expect((await openBuilding(file)).voxels.extras).toEqual(new Map([[0, held({ Lock: string('x') })]]))
  })

  test('gives a sign its words and nothing that happens on a click', async () => {
    const text = '{"text":"Tryk","clickEvent":{"action":"run_command","value":"/op me"},"extra":[" her"]}'
    const file = wide(palette('minecraft:oak_sign'), [0], {
      BlockEntities: list([
        compound({
          Id: string('minecraft:sign'),
          Pos: ints(0, 0, 0),
          Text1: string(text),
          Text3: string('\u202Evend'),
        }),
      ]),
    })
    const data = heldAt((await openBuilding(file)).voxels, 0)
    expect(signFromNbt(data).lines).toEqual(['Tryk her', '', 'vend', ''])
    expect(JSON.stringify(data)).not.toContain('op me')
  })
})

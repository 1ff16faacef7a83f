import minecraftData from 'minecraft-data'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Schematic } from 'prismarine-schematic'
import { describe, expect, test } from 'vitest'
import { mcedit } from '../../test/building-files.ts'
import { signFromNbt } from '../embedded/ground/sign.ts'
import { stateText } from '../embedded/ground/states.ts'
import { nbt } from '../voxels/index.ts'
import { UNKNOWN_BLOCK, openBuilding } from './index.ts'
import type { Building } from './index.ts'

const { byte, compound, int, list, string } = nbt

const states = ({ voxels }: Building): (string | undefined)[] => [...voxels.cells].map((cell) => voxels.palette[cell])
/** One cell on top of the other. */
const tower = (...cells: (readonly [number, number])[]): (readonly (readonly [number, number])[])[][] =>
  cells.map((cell) => [[cell]])
const row = (...cells: (readonly [number, number])[]): (readonly (readonly [number, number])[])[][] => [[cells]]
const holding = (id: string, data: nbt.Compound, x = 0): nbt.Compound => ({
  TileEntities: list([compound({ id: string(id), x: int(x), y: int(0), z: int(0), ...data })]),
})

describe('a file of MCEdit', () => {
  test('has a block of today for every number a block ever had', async () => {
    const cells = Object.keys(minecraftData.legacy.pc.blocks).map(
      (key) => key.split(':').map(Number) as [number, number],
    )
    const { voxels, unknown } = await openBuilding(mcedit(row(...cells)))
    expect(voxels.size).toEqual({ x: 1682, y: 1, z: 1 })
    expect(unknown).toEqual([])
  })

  test('shows a number nobody knows as it is, from half a byte more too, and forgives a value without meaning', async () => {
    const opened = await openBuilding(mcedit(row([1, 0], [1234, 5], [0xfff, 15], [53, 15], [54, 0], [1, 15])))
    expect(states(opened).map((state) => state?.replace(/\[.*/, ''))).toEqual([
      'minecraft:stone',
      UNKNOWN_BLOCK,
      UNKNOWN_BLOCK,
      'minecraft:oak_stairs',
      'minecraft:chest',
      'minecraft:stone',
    ])
    expect(opened.unknown).toEqual([
      { name: '1234:5', count: 1, at: { x: 1, y: 0, z: 0 } },
      { name: '4095:15', count: 1, at: { x: 2, y: 0, z: 0 } },
    ])
  })

  test('keeps its offset, and the words of its signs', async () => {
    const words = { Text1: string('{"text":"Velkommen"}'), Text2: string('hjem') }
    const offset = { WEOffsetX: int(0), WEOffsetY: int(-1), WEOffsetZ: int(4) }
    for (const id of ['Sign', 'minecraft:sign']) {
      const opened = await openBuilding(mcedit(row([1, 0], [63, 4]), { ...offset, ...holding(id, words, 1) }))
      expect(opened).toMatchObject({ format: 'mcedit', offset: { x: 0, y: -1, z: 4 }, unknown: [], leftOut: [] })
      expect(states(opened)[1]).toBe('minecraft:oak_sign[rotation=4,waterlogged=false]')
      const held = nbt.readNbt(Buffer.from(opened.voxels.extras?.get(1) ?? '', 'base64'))
      expect(signFromNbt(held).lines).toEqual(['Velkommen', 'hjem', '', ''])
    }
  })

  test('says that what is in its chests is left out: things had numbers', async () => {
    const { leftOut, voxels } = await openBuilding(mcedit(row([54, 2]), holding('Chest', { Items: list([]) })))
    expect([leftOut, voxels.extras]).toEqual([[{ name: 'Chest', count: 1, at: { x: 0, y: 0, z: 0 } }], undefined])
  })

  test.each([
    ['a door', tower([64, 3], [64, 8]), ['north,half=lower,hinge=left', 'north,half=upper,hinge=left']],
    [
      'an open door',
      tower([64, 6], [64, 9]),
      ['west,half=lower,hinge=right,open=true', 'west,half=upper,hinge=right,open=true'],
    ],
  ])('with %s has both halves of it', async (_what, cells, parts) => {
    const opened = await openBuilding(mcedit(cells))
    for (const [half, part] of parts.entries()) expect(states(opened)[half]).toContain(`oak_door[facing=${part}`)
  })

  test('with rose bushes has roses above, also where something else stands beneath', async () => {
    expect(states(await openBuilding(mcedit(tower([175, 4], [175, 10]))))).toEqual([
      'minecraft:rose_bush[half=lower]',
      'minecraft:rose_bush[half=upper]',
    ])
    expect(states(await openBuilding(mcedit(tower([1, 0], [175, 10]))))).toEqual([
      'minecraft:stone',
      'minecraft:tall_grass[half=upper]',
    ])
  })

  test('has its fences, panes and walls joined, and its stairs turned where they meet', async () => {
    const opened = await openBuilding(mcedit(row([85, 0], [85, 0], [1, 0], [102, 0], [139, 0], [53, 0])))
    expect(states(opened)).toEqual([
      'minecraft:oak_fence[east=true,north=false,south=false,waterlogged=false,west=false]',
      'minecraft:oak_fence[east=true,north=false,south=false,waterlogged=false,west=true]',
      'minecraft:stone',
      'minecraft:glass_pane[east=true,north=false,south=false,waterlogged=false,west=true]',
      'minecraft:cobblestone_wall[east=none,north=none,south=none,up=true,waterlogged=false,west=low]',
      'minecraft:oak_stairs[facing=east,half=bottom,shape=straight,waterlogged=false]',
    ])
    const corner = await openBuilding(
      mcedit([
        [
          [
            [53, 0],
            [53, 3],
          ],
        ],
      ]),
    )
    expect(states(corner)[0]).toContain('shape=outer_left')
  })

  test.each([
    ['a green bed', [26, 8], 'Bed', { color: int(13) }, 'minecraft:green_bed[facing=south,occupied=false,part=head]'],
    ['a red banner', [176, 5], 'Banner', { Base: int(1) }, 'minecraft:red_banner[rotation=5]'],
    [
      'a black banner at a wall',
      [177, 3],
      'minecraft:banner',
      { Base: int(0) },
      'minecraft:black_wall_banner[facing=south]',
    ],
    ['a creeper', [144, 1], 'Skull', { SkullType: byte(4), Rot: byte(6) }, 'minecraft:creeper_head[rotation=6]'],
    [
      'a wither at a wall',
      [144, 4],
      'Skull',
      { SkullType: byte(1) },
      'minecraft:wither_skeleton_wall_skull[facing=west]',
    ],
    [
      'a tulip in a pot',
      [140, 0],
      'FlowerPot',
      { Item: string('minecraft:red_flower'), Data: int(6) },
      'minecraft:potted_white_tulip',
    ],
    [
      'a bed of no colour',
      [26, 0],
      'Bed',
      { color: int(99) },
      'minecraft:red_bed[facing=south,occupied=false,part=foot]',
    ],
    ['a head of no kind', [144, 4], 'Skull', { SkullType: byte(99) }, 'minecraft:skeleton_wall_skull[facing=west]'],
    [
      'a pot with nothing known',
      [140, 0],
      'FlowerPot',
      { Item: string('minecraft:tallgrass'), Data: int(1) },
      'minecraft:flower_pot',
    ],
  ] as const)('keeps %s', async (_what, cell, id, data, state) => {
    expect(states(await openBuilding(mcedit(row(cell), holding(id, data))))).toEqual([state])
  })

  test('made by a person has the blocks another program reads, each with the properties that program makes up', async () => {
    const file = await readFile(
      fileURLToPath(import.meta.resolve('prismarine-schematic/test/schematics/viking-house1.schematic')),
    )
    const opened = await openBuilding(file)
    expect(opened).toMatchObject({ format: 'mcedit', offset: { x: -11, y: -1, z: -3 }, unknown: [], leftOut: [] })
    const theirs = await Schematic.read(file, '1.18.2')
    const name = (state: string | undefined): string => state?.replace(/\[.*/, '') ?? ''
    expect(states(opened).map(name)).toEqual(theirs.blocks.map((cell) => name(stateText(theirs.palette[cell] ?? 0))))
    expect(states(opened).filter((state) => state?.includes('waterlogged=true'))).toEqual([])
  })
})

import minecraftData from 'minecraft-data'
import { describe, expect, test } from 'vitest'
import { stateText } from '../embedded/ground/states.ts'
import { stateIn } from './states.ts'

type State = { readonly name: string; readonly type: string; readonly num_values: number; readonly values?: string[] }

const valuesOf = ({ type, num_values, values }: State): string[] =>
  type === 'bool'
    ? ['true', 'false']
    : (values ?? Array.from({ length: num_values }, (_unused, value) => String(value)))

/** Every block of a version, with each value of each of its properties once. */
function namesOf(version: string): string[] {
  return minecraftData(version).blocksArray.flatMap(({ name, states = [] }) => [
    `minecraft:${name}`,
    ...(states as State[]).flatMap((state) =>
      valuesOf(state).map((value) => `minecraft:${name}[${state.name}=${value}]`),
    ),
  ])
}

describe('a state of an older Minecraft', () => {
  test.each([
    ['1.13', 1519],
    ['1.13.2', 1631],
    ['1.14.4', 1976],
    ['1.15.2', 2230],
    ['1.16.1', 2567],
    ['1.16.5', 2586],
    ['1.17.1', 2730],
    ['1.18.2', 2975],
  ])('has one today, whichever of %s it is', (version, dataVersion) => {
    const names = namesOf(version)
    expect(names.length).toBeGreaterThan(2000)
    expect(names.filter((name) => stateIn(name, dataVersion) === undefined)).toEqual([])
  })

  test.each([
    [1631, 'minecraft:sign[rotation=3]', 'minecraft:oak_sign[rotation=3,waterlogged=false]'],
    [1631, 'minecraft:wall_sign[facing=east]', 'minecraft:oak_wall_sign[facing=east,waterlogged=false]'],
    [1631, 'minecraft:stone_slab[type=top]', 'minecraft:smooth_stone_slab[type=top,waterlogged=false]'],
    [1952, 'minecraft:stone_slab[type=top]', 'minecraft:stone_slab[type=top,waterlogged=false]'],
    [2586, 'minecraft:grass_path', 'minecraft:dirt_path'],
    [2586, 'minecraft:cauldron', 'minecraft:cauldron'],
    [2586, 'minecraft:cauldron[level=0]', 'minecraft:cauldron'],
    [2586, 'minecraft:cauldron[level=2]', 'minecraft:water_cauldron[level=2]'],
    [1976, 'minecraft:jigsaw[facing=west]', 'minecraft:jigsaw[orientation=west_up]'],
    [1976, 'minecraft:jigsaw[facing=down]', 'minecraft:jigsaw[orientation=down_south]'],
    [
      2230,
      'minecraft:brick_wall[north=true,south=false,up=false]',
      'minecraft:brick_wall[east=none,north=low,south=none,up=false,waterlogged=false,west=none]',
    ],
    [
      2975,
      'minecraft:brick_wall[north=tall]',
      'minecraft:brick_wall[east=none,north=tall,south=none,up=true,waterlogged=false,west=none]',
    ],
    [
      2230,
      'minecraft:redstone_wire[power=7]',
      'minecraft:redstone_wire[east=side,north=side,power=7,south=side,west=side]',
    ],
    [
      2230,
      'minecraft:redstone_wire[east=up]',
      'minecraft:redstone_wire[east=up,north=none,power=0,south=none,west=side]',
    ],
    [
      2230,
      'minecraft:redstone_wire[east=side,north=side]',
      'minecraft:redstone_wire[east=side,north=side,power=0,south=none,west=none]',
    ],
    [
      2975,
      'minecraft:redstone_wire[power=7]',
      'minecraft:redstone_wire[east=none,north=none,power=7,south=none,west=none]',
    ],
  ])('of DataVersion %i, %s, is %s', (dataVersion, name, state) => {
    expect(stateText(stateIn(name, dataVersion) ?? -1)).toBe(state)
  })

  test.each([
    [1631, 'minecraft:planks[variant=oak]'],
    [1631, 'minecraft:cauldron[level=9]'],
    [1976, 'minecraft:jigsaw[facing=sideways]'],
    [2230, 'minecraft:brick_wall[north=maybe]'],
    [2230, 'minecraft:redstone_wire[power=16]'],
    [1631, 'mod:sign'],
  ])('of DataVersion %i is not %s', (dataVersion, name) => {
    expect(stateIn(name, dataVersion)).toBeUndefined()
  })
})

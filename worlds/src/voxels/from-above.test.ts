import fc from 'fast-check'
import minecraftData from 'minecraft-data'
import { describe, expect, test } from 'vitest'
import { fromAbove, lookAgain, paintAbove, paintAgain } from './from-above.ts'
import { colourOfBlock, mapColour } from './map-colours.ts'
import { cellIndex } from './voxels.ts'
import type { Voxels } from './voxels.ts'

const BLOCKS = minecraftData('1.18.2').blocksArray.map(({ name }) => name)
const light = (colour: number): number => (colour >> 16) + ((colour >> 8) & 0xff) + (colour & 0xff)

describe('the colours of the map', () => {
  test('know every block of 1.18.2 that is not air', () => {
    expect(BLOCKS.length).toBeGreaterThan(890)
    expect(BLOCKS.filter((name) => colourOfBlock(name) === null)).toEqual(['air', 'void_air', 'cave_air'])
    expect(colourOfBlock('quark_of_another_game')).toBe(null)
  })

  test('are those of the drawn town', () => {
    const drawn = ['grass_block', 'dirt', 'yellow_terracotta', 'end_stone_bricks', 'bricks', 'birch_leaves', 'water']
    expect(drawn.map((name) => mapColour(`minecraft:${name}`, 'day').toString(16))).toEqual([
      '98ad76',
      'c7a97c',
      'ddbb74',
      'ddbb74',
      'a75b48',
      '9bb06c',
      '6fa3b3',
    ])
  })

  test.each([
    ['red_tulip', 'poppy'],
    ['stone_brick_stairs', 'stone'],
    ['brick_stairs', 'bricks'],
    ['dark_oak_fence', 'dark_oak_planks'],
    ['stripped_birch_log', 'birch_planks'],
    ['light_blue_carpet', 'light_blue_concrete'],
    ['smooth_stone_slab', 'smooth_stone'],
    ['polished_blackstone_brick_wall', 'blackstone'],
  ])('show %s as %s', (one, other) => {
    expect(colourOfBlock(one)).toBe(colourOfBlock(other))
  })

  test('are darker in the evening, but for what shines', () => {
    const brighter = BLOCKS.filter((name) => {
      const [day, evening] = [mapColour(`minecraft:${name}`, 'day'), mapColour(`minecraft:${name}`, 'evening')]
      return light(evening) >= light(day) * 0.75
    })
    expect(brighter).toContain('lantern')
    expect(brighter.filter((name) => !/lantern|torch|glow|light|fire|end_rod|lava|beacon/.test(name))).toEqual([])
    const lamp = (lit: boolean): number => mapColour(`minecraft:redstone_lamp[lit=${lit}]`, 'evening')
    expect(light(lamp(true))).toBeGreaterThan(1.5 * light(lamp(false)))
    expect(mapColour('minecraft:campfire[lit=false]', 'evening')).toBeLessThan(lamp(true))
  })

  test('read a state however its properties are written, and take an unknown one calmly', () => {
    expect(mapColour('minecraft:dark_oak_fence[]', 'day')).toBe(mapColour('dark_oak_fence', 'day'))
    expect(mapColour('minecraft:cherry_planks', 'day')).toBe(mapColour('other:thing[a=b]', 'day'))
  })
})

const SIZE = { x: 4, y: 5, z: 3 }
const PALETTE = ['minecraft:grass_block', 'minecraft:air', 'minecraft:barrier', 'minecraft:bricks', 'minecraft:glass']
const COUNT = SIZE.x * SIZE.y * SIZE.z
const town = fc
  .array(fc.constantFrom(0, 1, 1, 1, 2, 3, 4), { minLength: COUNT, maxLength: COUNT })
  .map((cells): Voxels => ({ size: SIZE, palette: PALETTE, cells: Uint16Array.from(cells) }))

describe('seen from above', () => {
  test('each column is its highest block that is seen', () => {
    fc.assert(
      fc.property(town, (voxels) => {
        const { states, heights } = fromAbove(voxels)
        for (let z = 0; z < SIZE.z; z += 1)
          for (let x = 0; x < SIZE.x; x += 1) {
            const column = Array.from({ length: SIZE.y }, (_, y) => voxels.cells[cellIndex(SIZE, x, y, z)] ?? 1)
            const top = column.findLastIndex((state) => state !== 1 && state !== 2)
            expect(heights[z * SIZE.x + x]).toBe(top)
            expect(states[z * SIZE.x + x]).toBe(top < 0 ? 0 : column[top])
          }
      }),
    )
  })

  test('a column that changes is painted as if all were painted anew', () => {
    const place = fc.tuple(fc.nat(SIZE.x - 1), fc.nat(SIZE.y - 1), fc.nat(SIZE.z - 1), fc.nat(PALETTE.length - 1))
    fc.assert(
      fc.property(town, fc.array(place, { minLength: 1, maxLength: 6 }), (voxels, places) => {
        const above = fromAbove(voxels)
        const pixels = paintAbove(above, PALETTE, 'evening')
        const changed = { ...voxels, cells: voxels.cells.slice() }
        for (const [x, y, z, state] of places) {
          changed.cells[cellIndex(SIZE, x, y, z)] = state
          lookAgain(above, changed, x, z)
          paintAgain(pixels, above, PALETTE, 'evening', x, z)
        }
        expect(above).toEqual(fromAbove(changed))
        expect(pixels).toEqual(paintAbove(above, PALETTE, 'evening'))
      }),
    )
  })

  test('what rises from the north-west is lighter, what falls darker, and flat ground has its own colour', () => {
    const size = { x: 3, y: 2, z: 1 }
    // a step up and a step down
    const cells = Uint16Array.of(0, 0, 0, 1, 0, 1)
    const voxels: Voxels = { size, palette: PALETTE, cells }
    const red = [...paintAbove(fromAbove(voxels), PALETTE, 'day')].filter((_, index) => index % 4 === 0)
    const [flat, up, down] = red as [number, number, number]
    expect(flat).toBe(mapColour('minecraft:grass_block', 'day') >> 16)
    expect(up).toBeGreaterThan(flat)
    expect(down).toBeLessThan(flat)
  })

  test('where there is nothing the picture lets through what lies under it', () => {
    const size = { x: 2, y: 1, z: 1 }
    const pixels = paintAbove(fromAbove({ size, palette: PALETTE, cells: Uint16Array.of(1, 0) }), PALETTE, 'day')
    expect([pixels[3], pixels[7]]).toEqual([0, 255])
  })
})

import fc from 'fast-check'
import minecraftData from 'minecraft-data'
import { describe, expect, test } from 'vitest'
import { columnsReached, createPaints, fromAbove, lookAgain, paintAbove, paintColumn } from './from-above.ts'
import { colourOfBlock, mapColour } from './map-colours.ts'
import type { Hour } from './map-colours.ts'
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
const PALETTE = ['grass_block', 'air', 'barrier', 'bricks', 'glass', 'lantern', ''].map(
  (name) => name && `minecraft:${name}`,
)
const [LAMP, HIDDEN] = [5, 6]
const COUNT = SIZE.x * SIZE.y * SIZE.z
const town = fc
  .array(fc.constantFrom(0, 1, 1, 1, 2, 3, 4, LAMP, HIDDEN), { minLength: COUNT, maxLength: COUNT })
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
            const isShown = top >= 0 && column[top] !== HIDDEN
            expect(heights[z * SIZE.x + x]).toBe(isShown ? top : -1)
            expect(states[z * SIZE.x + x]).toBe(isShown ? column[top] : 0)
          }
      }),
    )
  })

  test.each(['day', 'evening'] as const)('what changes by %s is painted as if all were painted anew', (hour) => {
    const place = fc.tuple(fc.nat(SIZE.x - 1), fc.nat(SIZE.y - 1), fc.nat(SIZE.z - 1), fc.nat(PALETTE.length - 1))
    fc.assert(
      fc.property(town, fc.array(place, { minLength: 1, maxLength: 6 }), (voxels, places) => {
        const [above, paints] = [fromAbove(voxels), createPaints(PALETTE, hour)]
        const pixels = paintAbove(above, paints)
        const changed = { ...voxels, cells: voxels.cells.slice() }
        for (const [x, y, z, state] of places) {
          changed.cells[cellIndex(SIZE, x, y, z)] = state
          lookAgain(above, changed, x, z)
        }
        const columns = places.map(([x, , z]) => z * SIZE.x + x)
        for (const column of columnsReached(above, paints, columns)) paintColumn(pixels, above, paints, column)
        expect(above).toEqual(fromAbove(changed))
        expect(pixels).toEqual(paintAbove(above, paints))
      }),
    )
  })

  test('what rises from the north-west is lighter, what falls darker, and flat ground has about its own colour', () => {
    // three blocks up and three down
    const [flat, up, down] = redOf({ x: 3, y: 4, z: 1 }, [0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1])
    expect(Math.abs(flat! - (mapColour('minecraft:grass_block', 'day') >> 16))).toBeLessThanOrEqual(4)
    expect(up).toBeGreaterThan(flat! + 8)
    expect(down).toBeLessThan(flat! - 8)
  })

  test('by day a shadow lies south-east of what is high, and not north-west of it', () => {
    // a wall of six in the middle of five columns by five
    const size = { x: 5, y: 7, z: 5 }
    const cells = Array.from({ length: 175 }, (_, at) => (at < 25 || at % 25 === 12 ? 0 : 1))
    const red = redOf(size, cells)
    const [north, south] = [red[0]!, red[24]!]
    expect(south).toBeLessThan(north * 0.8)
    expect(redOf(size, cells, 'evening')[24]).toBeGreaterThan(redOf(size, cells, 'evening')[0]! * 0.8)
  })

  test('in the evening a lamp lights the ground around it, the nearer the brighter', () => {
    const cells = [LAMP, ...Array.from({ length: 9 }, () => 0)]
    const [lamp, near, , far, , , , , , farthest] = redOf({ x: 10, y: 1, z: 1 }, cells, 'evening')
    expect(lamp).toBeGreaterThan(near!)
    expect(near).toBeGreaterThan(far! + 10)
    expect(far).toBeGreaterThan(farthest! + 5)
  })

  test('where there is nothing the picture lets through what lies under it, and where the ground is not shown', () => {
    const size = { x: 3, y: 2, z: 1 }
    const above = fromAbove({ size, palette: PALETTE, cells: Uint16Array.of(1, 0, 0, 1, 1, HIDDEN) })
    expect([...above.heights]).toEqual([-1, 0, -1])
    expect([...paintAbove(above, createPaints(PALETTE, 'day'))].filter((_, at) => at % 4 === 3)).toEqual([0, 255, 0])
  })
})

/** The red of each column. */
function redOf(size: Voxels['size'], cells: readonly number[], hour: Hour = 'day'): number[] {
  const above = fromAbove({ size, palette: PALETTE, cells: Uint16Array.from(cells) })
  return [...paintAbove(above, createPaints(PALETTE, hour))].filter((_, index) => index % 4 === 0)
}

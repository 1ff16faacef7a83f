import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BlockLight, LIGHTS } from './block-light.ts'
import { Column } from './column.ts'
import { Ground, columnKey } from './ground.ts'
import { SHINES, TAKES } from './shine.ts'
import { stateFromText } from './states.ts'

const id = (text: string): number => stateFromText(text) ?? -1

test.each([
  ['lantern', 15, 0],
  ['soul_lantern', 10, 0],
  ['torch', 14, 0],
  ['wall_torch[facing=east]', 14, 0],
  ['glowstone', 15, 15],
  ['sea_lantern', 15, 15],
  ['jack_o_lantern', 15, 15],
  ['carved_pumpkin', 0, 15],
  ['campfire[lit=true]', 15, 0],
  ['campfire[lit=false]', 0, 0],
  ['soul_campfire[lit=true]', 10, 0],
  ['candle[candles=1,lit=true]', 3, 0],
  ['red_candle[candles=4,lit=true]', 12, 0],
  ['candle[candles=4,lit=false]', 0, 0],
  ['candle_cake[lit=true]', 3, 0],
  ['redstone_lamp[lit=true]', 15, 15],
  ['redstone_lamp[lit=false]', 0, 15],
  ['redstone_torch[lit=false]', 0, 0],
  ['furnace[lit=true]', 13, 15],
  ['sea_pickle[pickles=4,waterlogged=true]', 15, 1],
  ['sea_pickle[pickles=4,waterlogged=false]', 0, 1],
  ['cave_vines[berries=true]', 14, 0],
  ['cave_vines[berries=false]', 0, 0],
  ['glow_lichen[up=true]', 7, 0],
  ['respawn_anchor[charges=4]', 15, 15],
  ['light[level=5]', 5, 0],
  ['air', 0, 0],
  ['glass', 0, 0],
  ['tinted_glass', 0, 15],
  ['oak_leaves', 0, 1],
  ['water', 0, 1],
  ['stone', 0, 15],
  ['oak_slab[type=bottom]', 0, 0],
  ['oak_slab[type=double]', 0, 15],
  ['snow[layers=1]', 0, 0],
  ['snow[layers=8]', 0, 15],
  ['oak_fence[waterlogged=true]', 0, 1],
])('%s shines %i and takes %i', (text, shines, takes) =>
  expect([SHINES[id(text)], TAKES[id(text)]]).toEqual([shines, takes]),
)

const BLOCKS = ['air', 'stone', 'glass', 'oak_leaves', 'lantern', 'torch', 'glowstone', 'redstone_torch'].map(id)
/** Where the property plays: over the edges of columns, of sections and of the world. */
const WEST = 8
const LOW = -68
const SIZE = 14
const span = fc.nat({ max: SIZE - 1 })
const change = fc.record({ x: span, y: span, z: span, block: fc.constantFrom(...BLOCKS) })

function twoColumns(): Ground {
  const columns = new Map([columnKey(0, 0), columnKey(1, 0)].map((key) => [key, new Column()] as const))
  return new Ground(columns)
}

/** Light by its definition alone: everything is asked again until nothing changes. */
function slowly(ground: Ground, around: number): (x: number, y: number, z: number) => number {
  const levels = new Map<string, number>()
  const at = (x: number, y: number, z: number): number => levels.get(`${x},${y},${z}`) ?? 0
  for (let changed = true; changed;) {
    changed = false
    for (let x = WEST - around; x < WEST + SIZE + around; x += 1)
      for (let y = Math.max(-80, LOW - around); y < LOW + SIZE + around; y += 1)
        for (let z = -around; z < SIZE + around; z += 1) {
          const state = ground.get(x, y, z)
          const along = Math.max(at(x + 1, y, z), at(x - 1, y, z), at(x, y, z + 1), at(x, y, z - 1))
          const beside = Math.max(along, at(x, y + 1, z), at(x, y - 1, z))
          const level = Math.max(SHINES[state] ?? 0, beside - Math.max(1, TAKES[state] ?? 0), 0)
          if (level === at(x, y, z)) continue
          levels.set(`${x},${y},${z}`, level)
          changed = true
        }
  }
  return at
}

test('however it came to be, everywhere is as bright as by the definition of light', () => {
  const AROUND = 3
  fc.assert(
    fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 12 }), { maxLength: 5 }), (rounds) => {
      const ground = twoColumns()
      for (const round of rounds) {
        for (const { x, y, z, block } of round) ground.set(WEST + x, LOW + y, z, block)
        ground.light.takeChanged()
      }
      const slow = slowly(ground, AROUND + 6)
      const wrong: string[] = []
      for (let x = WEST - AROUND; x < WEST + SIZE + AROUND; x += 1)
        for (let y = LOW - AROUND; y < LOW + SIZE + AROUND; y += 1)
          for (let z = -AROUND; z < SIZE + AROUND; z += 1)
            if (ground.light.at(x, y, z) !== slow(x, y, z)) wrong.push(`${x} ${y} ${z}`)
      expect(wrong).toEqual([])
    }),
    { numRuns: 8 },
  )
})

describe('a lantern', () => {
  const lit = (): Ground => {
    const ground = twoColumns()
    ground.set(16, 70, 5, id('lantern'))
    return ground
  }

  test('shines into the column beside it and out of the world', () => {
    const { light } = lit()
    expect([16, 15, 17, 2].map((x) => light.at(x, 70, 5))).toEqual([15, 14, 14, 1])
    expect(light.at(16, 70, -4)).toBe(6)
  })

  test('is told of by sections, and once', () => {
    const { light } = lit()
    const told = light.takeChanged()
    expect([...told.keys()].toSorted()).toEqual(['0,-1', '0,0', '0,1', '1,-1', '1,0', '1,1'])
    expect(told.get('1,0')).toEqual([8, 9, 10])
    expect(light.takeChanged()).toEqual(new Map())
  })

  test('that stood there before the world was opened shines', () => {
    const column = new Column()
    column.set(3, 70, 3, id('lantern'))
    expect(new BlockLight(new Map([['0,0', column]]), new Column()).at(3, 72, 3)).toBe(13)
  })

  test('out of the world shines nowhere: the ground there has no end', () => {
    const outside = new Column()
    outside.set(0, 70, 0, id('lantern'))
    const light = new BlockLight(new Map([['0,0', new Column()]]), outside)
    light.changed(15, 70, 0, id('stone'), id('air'))
    expect([light.at(15, 70, 0), light.at(16, 70, 0)]).toEqual([0, 0])
  })

  test('on the highest block does not shine beyond all light', () => {
    const ground = twoColumns()
    ground.set(3, 319, 3, id('lantern'))
    expect(ground.light.at(3, 335, 3)).toBe(0)
    expect(ground.light.at(3, 333, 3)).toBe(1)
    expect(ground.light.of(0, 0)).toHaveLength(LIGHTS)
  })
})

test('far away it is dark, and nothing is kept for it', () =>
  expect(twoColumns().light.of(4000, -900)).toEqual(Array.from({ length: LIGHTS }, () => null)))

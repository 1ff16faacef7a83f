import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains } from '@jagten/worlds/boxes'
import type { Position } from '@jagten/worlds/geometry'
import { loadPrices } from '@jagten/worlds/price-file'
import type { DrawnCell } from './drawn-ground.ts'
import { MOST_CELLS, canTurn, meant, turned } from './tools.ts'
import type { Aim, Face, Hand, Meant, Site, Tool } from './tools.ts'

const list = await loadPrices()
const BOX = { min: { x: 0, y: 60, z: 0 }, max: { x: 19, y: 79, z: 19 } }
const GRASS = 'minecraft:grass_block[snowy=false]'
const AIR = 'minecraft:air'
const BRICKS: Hand = { kind: 'block', state: 'minecraft:bricks', above: null }
const key = ({ x, y, z }: Position): string => `${x} ${y} ${z}`

/** A lawn, and on it what is said. */
function lawn(...stands: readonly (readonly [x: number, y: number, z: number, state: string])[]): Site {
  const built = new Map(stands.map(([x, y, z, state]) => [key({ x, y, z }), state]))
  return {
    box: BOX,
    list,
    stateAt: (at) => (contains(BOX, at) ? (built.get(key(at)) ?? (at.y === 60 ? GRASS : AIR)) : GRASS),
  }
}
const spot = (x: number, y: number, z: number, face: Face | null = null) => ({ at: { x, y, z }, face })
const on = (x: number, y: number, z: number, face: Face | null = null): Aim => ({
  from: spot(x, y, z, face),
  to: spot(x, y, z, face),
})
const drag = (from: Aim, to: Aim): Aim => ({ from: from.from, to: to.to })
const cell = (x: number, y: number, z: number, state: string): DrawnCell => ({ at: { x, y, z }, state })
const material = (id: string): Hand => {
  const { state, above } = list.materials.find((one) => one.id === id)!
  return { kind: 'block', state, above }
}
const thing = (id: string): Hand => ({
  kind: 'thing',
  thing: list.things.find((one) => one.id === id)!,
  facing: 'south',
})
const cellsOf = (done: Meant): readonly DrawnCell[] => ('cells' in done ? done.cells : [])
const sorted = (cells: readonly DrawnCell[]): string[] => cells.map(({ at, state }) => `${key(at)} ${state}`).toSorted()

describe('a block is placed', () => {
  test.each<[string, Aim, Position]>([
    ['in the cell that is chosen on the plan', on(3, 61, 4), { x: 3, y: 61, z: 4 }],
    ['on top of the block that is pointed at', on(3, 60, 4, 'up'), { x: 3, y: 61, z: 4 }],
    ['before the side that is pointed at', on(3, 61, 4, 'west'), { x: 2, y: 61, z: 4 }],
    ['under a roof', on(3, 70, 4, 'down'), { x: 3, y: 69, z: 4 }],
  ])('%s, at its price', (_where, aim, at) => {
    expect(meant('place', BRICKS, aim, lawn())).toEqual({
      kind: 'cells',
      cells: [{ at, state: 'minecraft:bricks' }],
      price: 1_500,
    })
  })

  test('as a row or a box from where one drags to where one lets go, and what stands there already is not paid twice', () => {
    const site = lawn([1, 61, 0, 'minecraft:bricks'], [2, 61, 0, 'minecraft:stone'])
    const done = meant('place', BRICKS, drag(on(0, 60, 0, 'up'), on(3, 60, 0, 'up')), site)
    expect(sorted(cellsOf(done))).toEqual(sorted([0, 2, 3].map((x) => cell(x, 61, 0, 'minecraft:bricks'))))
    expect(done).toMatchObject({ price: 3 * 1_500 })
    const box = meant('place', BRICKS, drag(on(5, 61, 5), on(3, 63, 4)), lawn())
    expect(cellsOf(box)).toHaveLength(3 * 3 * 2)
  })

  test('with its other half, and a row of doors is one door high', () => {
    const done = cellsOf(meant('place', material('oak-door'), drag(on(2, 61, 2), on(4, 63, 2)), lawn()))
    expect(done.map(({ at, state }) => `${at.y} ${/half=(\w+)/.exec(state)?.[1]}`).toSorted()).toEqual([
      ...Array(3).fill('61 lower'),
      ...Array(3).fill('62 upper'),
    ])
  })
})

describe('what is refused is refused whole, before anything is sent:', () => {
  const wall = Array.from({ length: 20 }, (_none, x) => [x, 61, 3, 'minecraft:bedrock'] as const)
  test.each<[string, Tool, Hand | null, Aim, Meant extends infer M ? Partial<Extract<M, { kind: 'no' }>> : never]>([
    ['a box of too many blocks', 'place', BRICKS, drag(on(0, 61, 0), on(19, 61, 19)), { why: 'too-many', count: 400 }],
    ['too many to remove', 'remove', null, drag(on(0, 60, 0), on(16, 60, 16)), { why: 'too-many', count: 289 }],
    ['too many to copy', 'copy', null, drag(on(0, 60, 0), on(19, 79, 19)), { why: 'too-many', count: 420 }],
    [
      'a row that reaches out of the area',
      'place',
      BRICKS,
      drag(on(18, 61, 0), on(21, 61, 0)),
      { why: 'outside', count: 2 },
    ],
    ['a block above the area', 'place', BRICKS, on(4, 79, 4, 'up'), { why: 'outside' }],
    ['the next area’s ground', 'remove', null, on(-1, 60, 0), { why: 'outside' }],
    ['a look over the fence', 'pick', null, on(20, 60, 0), { why: 'outside' }],
    ['nothing in the hand', 'place', null, on(4, 61, 4), { why: 'empty-hand' }],
    ['what stands there already', 'place', { ...BRICKS, state: GRASS } as Hand, on(4, 60, 4), { why: 'same' }],
    ['nothing to remove', 'remove', null, on(4, 61, 4), { why: 'nothing-there' }],
    ['nothing to pick', 'pick', null, on(4, 61, 4), { why: 'nothing-there' }],
    ['nothing to copy', 'copy', null, drag(on(4, 61, 4), on(8, 64, 8)), { why: 'nothing-there' }],
    ['what nobody can buy', 'pick', null, on(4, 61, 3), { why: 'not-for-sale' }],
    [
      'a copy with what nobody can buy',
      'copy',
      null,
      drag(on(4, 60, 3), on(5, 61, 3)),
      { why: 'not-for-sale', count: 2 },
    ],
    ['a bench in the wall', 'place', thing('bench'), on(4, 61, 3), { why: 'in-the-way' }],
    ['a bench in the air', 'place', thing('bench'), on(4, 65, 8), { why: 'no-ground' }],
    ['a bench half outside', 'place', thing('bench'), on(0, 61, 8), { why: 'outside' }],
  ])('%s', (_what, tool, hand, aim, why) => {
    expect(meant(tool, hand, aim, lawn(...wall))).toMatchObject({ kind: 'no', ...why })
  })

  test(`exactly ${MOST_CELLS} blocks are none too many`, () => {
    expect(cellsOf(meant('place', BRICKS, drag(on(0, 61, 0), on(15, 61, 15)), lawn()))).toHaveLength(MOST_CELLS)
  })

  test('whoever drags anything anywhere touches no cell outside, and never more than one command may', () => {
    const near = fc.record({
      x: fc.integer({ min: -3, max: 22 }),
      y: fc.integer({ min: 57, max: 82 }),
      z: fc.integer({ min: -3, max: 22 }),
    })
    const hands = fc.constantFrom<Hand | null>(BRICKS, null, material('oak-door'), thing('lamp'), {
      kind: 'copy',
      cells: [{ x: -1, y: 0, z: 2, state: 'minecraft:bricks' }],
      facing: 'west',
    })
    const face = fc.constantFrom<Face | null>(null, 'up', 'north', 'east')
    fc.assert(
      fc.property(
        fc.constantFrom<Tool>('place', 'remove', 'pick', 'copy'),
        hands,
        near,
        near,
        face,
        (tool, hand, one, other, side) => {
          const done = meant(tool, hand, { from: { at: one, face: side }, to: { at: other, face: side } }, lawn())
          const cells = cellsOf(done)
          if (done.kind === 'hand') return
          expect(cells.length).toBeLessThanOrEqual(MOST_CELLS)
          expect(cells.filter(({ at }) => !contains(BOX, at))).toEqual([])
          expect(new Set(cells.map(({ at }) => key(at))).size).toBe(cells.length)
        },
      ),
    )
  })
})

describe('removing', () => {
  const door = cellsOf(meant('place', material('oak-door'), on(4, 61, 4), lawn()))
  const bed = [
    [6, 61, 6, 'minecraft:red_bed[facing=east,occupied=false,part=foot]'],
    [7, 61, 6, 'minecraft:red_bed[facing=east,occupied=false,part=head]'],
  ] as const
  const site = lawn(...door.map(({ at, state }) => [at.x, at.y, at.z, state] as const), ...bed)

  test('is free, also of the ground', () => {
    expect(meant('remove', null, on(2, 60, 2), site)).toEqual({ kind: 'cells', cells: [cell(2, 60, 2, AIR)], price: 0 })
  })

  test.each([
    ['lower half of a door', on(4, 61, 4), [cell(4, 61, 4, AIR), cell(4, 62, 4, AIR)]],
    ['upper half of a door', on(4, 62, 4), [cell(4, 61, 4, AIR), cell(4, 62, 4, AIR)]],
    ['foot of a bed', on(6, 61, 6), [cell(6, 61, 6, AIR), cell(7, 61, 6, AIR)]],
    ['head of a bed', on(7, 61, 6), [cell(6, 61, 6, AIR), cell(7, 61, 6, AIR)]],
  ])('takes the other half along with the %s', (_half, aim, gone) => {
    expect(sorted(cellsOf(meant('remove', null, aim, site)))).toEqual(sorted(gone))
  })

  test('is what building over one half does to the other', () => {
    expect(sorted(cellsOf(meant('place', BRICKS, on(4, 61, 4), site)))).toEqual(
      sorted([cell(4, 61, 4, 'minecraft:bricks'), cell(4, 62, 4, AIR)]),
    )
  })

  test('picks a door as one has it in the hand, whichever half is pointed at', () => {
    for (const y of [61, 62])
      expect(meant('pick', null, on(4, y, 4), site)).toMatchObject({ kind: 'hand', hand: material('oak-door') })
  })
})

describe('a thing', () => {
  test('stands whole, its front where it is turned to, at its own price', () => {
    const bench = turned(thing('bench'))
    const done = meant('place', bench, on(5, 60, 5, 'up'), lawn())
    expect(done).toMatchObject({ kind: 'thing', at: { x: 5, y: 61, z: 5 }, facing: 'west', price: 8_000 })
    expect(cellsOf(done)).toHaveLength(4)
    expect(new Set(cellsOf(done).map(({ at }) => at.x))).toEqual(new Set([5]))
  })
})

describe('a copy', () => {
  const site = lawn(
    [2, 61, 2, 'minecraft:bricks'],
    [3, 61, 2, 'minecraft:bricks'],
    [3, 62, 2, 'minecraft:oak_stairs[facing=east,half=bottom,shape=straight,waterlogged=false]'],
  )
  const copied = (): Hand => {
    const done = meant('copy', null, drag(on(2, 61, 2), on(3, 63, 3)), site)
    if (done.kind !== 'hand') throw new Error(done.kind)
    return done.hand
  }

  test('is put down again as it was, and leaves alone what stands in its gaps', () => {
    const done = meant('place', copied(), on(10, 61, 10), lawn([10, 62, 10, 'minecraft:glass']))
    expect(sorted(cellsOf(done))).toEqual(
      sorted([
        cell(10, 61, 10, 'minecraft:bricks'),
        cell(11, 61, 10, 'minecraft:bricks'),
        cell(11, 62, 10, 'minecraft:oak_stairs[facing=east,half=bottom,shape=straight,waterlogged=false]'),
      ]),
    )
    expect(done).toMatchObject({ price: 2 * 1_500 + 1_200 })
  })

  test('is turned with all its blocks, and four times is not at all', () => {
    const quarter = cellsOf(meant('place', turned(copied()), on(10, 61, 10), lawn()))
    expect(sorted(quarter)).toEqual(
      sorted([
        cell(10, 61, 10, 'minecraft:bricks'),
        cell(10, 61, 11, 'minecraft:bricks'),
        cell(10, 62, 11, 'minecraft:oak_stairs[facing=south,half=bottom,shape=straight,waterlogged=false]'),
      ]),
    )
    expect(turned(turned(turned(turned(copied()))))).toEqual(copied())
  })
})

test('what looks the same from all sides is not turned', () => {
  expect([
    canTurn(BRICKS),
    canTurn(material('stone-steps')),
    canTurn(material('oak-door')),
    canTurn(thing('bench')),
  ]).toEqual([false, true, true, true])
  expect(turned(material('stone-steps'))).toMatchObject({ state: expect.stringContaining('facing=east') })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stateFromText, stateText } from '../embedded/ground/states.ts'
import { loadPrices } from '../price-file/load.ts'
import { bill } from './bill.ts'
import { rentPerHomeMonth } from './loan.ts'
import { piece } from './piece.ts'
import type { PlacedCell } from './piece.ts'
import { boxWith } from './test/box.ts'
import { FACINGS } from './turn.ts'

const list = await loadPrices()
const HOMES = 180
const empty = boxWith([])
const priceOf = (id: string) => [...list.things, ...list.kinds].find((one) => one.id === id)!.price
const put = (x: number, y: number, z: number, state: string): PlacedCell => ({
  at: { x, y, z },
  state: stateText(stateFromText(state)!),
})
const linesOf = (now: readonly PlacedCell[], before: readonly PlacedCell[] = []) =>
  Object.fromEntries(bill(boxWith(now), boxWith(before), list, HOMES).lines.map(({ kind, count }) => [kind, count]))

describe('the bill', () => {
  test('is nothing for an area nobody touched, and then no home pays anything', () => {
    const untouched = { lines: [], total: 0, perHomeMonth: 0, homes: HOMES, notForSale: [] }
    expect(bill(empty, empty, list, HOMES)).toEqual(untouched)
  })

  test.each<[string, PlacedCell[], PlacedCell[], Record<string, number>]>([
    ['two planks are two of wood', [put(1, 1, 1, 'oak_planks'), put(2, 1, 1, 'birch_planks')], [], { wood: 2 }],
    ['what the park had is not paid for', [put(1, 1, 1, 'stone')], [put(1, 1, 1, 'stone')], {}],
    ['what is taken away is not paid back', [put(1, 0, 1, 'air')], [put(5, 1, 5, 'gold_block')], {}],
    ['another block in its place is paid for', [put(1, 0, 1, 'gravel')], [], { path: 1 }],
    ['a door that is opened is not new', [put(1, 1, 1, 'oak_door[open=true]')], [put(1, 1, 1, 'oak_door')], {}],
    ['a fence that joins up is not new', [put(1, 1, 1, 'oak_fence[east=true]')], [put(1, 1, 1, 'oak_fence')], {}],
    ['a door is one', [put(1, 1, 1, 'oak_door[half=lower]'), put(1, 2, 1, 'oak_door[half=upper]')], [], { door: 1 }],
    ['a bed is one', [put(1, 1, 1, 'red_bed[part=foot]'), put(1, 1, 2, 'red_bed[part=head]')], [], { furniture: 1 }],
    ['a slab on a slab is two', [put(1, 1, 1, 'oak_slab[type=double]')], [], { roof: 2 }],
    [
      'one more slab on one that was there',
      [put(1, 1, 1, 'oak_slab[type=double]')],
      [put(1, 1, 1, 'oak_slab')],
      { roof: 1 },
    ],
    [
      'water that flows by itself costs nothing',
      [put(1, 1, 1, 'water'), put(2, 1, 1, 'water[level=3]')],
      [],
      { water: 1 },
    ],
    ['weeds cost nothing', [put(1, 1, 1, 'grass'), put(2, 1, 1, 'fern')], [], {}],
  ])('%s', (_sentence, now, before, expected) => {
    expect(linesOf(now, before)).toEqual(expected)
  })

  test('names what nobody can buy, and blocks of another Minecraft, beside the lines', () => {
    const odd = boxWith([put(1, 1, 1, 'lava'), put(2, 1, 1, 'lava'), { at: { x: 3, y: 1, z: 1 }, state: 'mod:pipe' }])
    const { lines, total, notForSale } = bill(odd, empty, list, HOMES)
    expect({ lines, total, notForSale }).toEqual({
      lines: [],
      total: 0,
      notForSale: [
        { block: 'lava', count: 2 },
        { block: 'mod:pipe', count: 1 },
      ],
    })
  })

  test('of two boxes that are not equally large there is none', () => {
    expect(() => bill(empty, boxWith([], { x: 16, y: 12, z: 15 }), list, HOMES)).toThrow(RangeError)
  })

  test('a bench that was always there is no bench of the class', () => {
    const bench = piece(list.things[0]!, { x: 8, y: 1, z: 8 }, 'north')
    expect(linesOf(bench, bench)).toEqual({})
    expect(linesOf(bench, bench.slice(1))).toEqual({ door: 1 })
  })

  test('three hedges in a row are three, wherever they were begun', () => {
    const hedge = list.things.find(({ id }) => id === 'hedge')!
    const row = [2, 5, 8].flatMap((x) => piece(hedge, { x, y: 1, z: 4 }, x === 5 ? 'north' : 'south'))
    expect(linesOf(row)).toEqual({ hedge: 3 })
  })

  test.each([
    ['iron_bars', 'bike-rack', 8],
    ['flowering_azalea_leaves', 'hedge', 3],
  ])('in an area filled with %s every block is paid for once', (block, id, size) => {
    const now = boxWith([])
    const [full, other] = [block, block.replace('flowering_', '')].map((name) => stateText(stateFromText(name)!))
    const cells = now.cells.map((_cell, index) => (index % 3 === 1 ? 2 : 3))
    const { lines } = bill({ ...now, palette: [...now.palette, full!, other!], cells }, empty, list, HOMES)
    const whole = lines.find(({ kind }) => kind === id)!
    expect(whole.count).toBeGreaterThan(300)
    expect(lines.reduce((sum, { kind, count }) => sum + (kind === id ? count * size : count), 0)).toBe(cells.length)
  })

  test('a thing that holds a smaller one is the larger one alone', () => {
    const lamp = list.things.find(({ id }) => id === 'lamp')!
    const low = { ...lamp, id: 'low-lamp', cells: lamp.cells.slice(1).map((cell) => ({ ...cell, y: cell.y - 1 })) }
    for (const things of [
      [low, lamp],
      [lamp, low],
    ]) {
      const { lines } = bill(boxWith(piece(lamp, { x: 8, y: 1, z: 8 }, 'south')), empty, { ...list, things }, HOMES)
      expect(lines.map(({ kind }) => kind)).toEqual(['lamp'])
    }
  })

  test('bike racks and ramps side by side are not taken for one more between them', () => {
    const [rack, ramp] = ['bike-rack', 'ramp'].map((id) => list.things.find((one) => one.id === id)!)
    const racks = [4, 12].flatMap((x) => piece(rack!, { x, y: 1, z: 3 }, 'south'))
    const ramps = [3, 5, 7].flatMap((x) => piece(ramp!, { x, y: 1, z: 9 }, 'north'))
    expect(linesOf([...racks, ...ramps])).toEqual({ 'bike-rack': 2, ramp: 3 })
  })
})

describe('whatever a class builds,', () => {
  const states = [
    'stone',
    'oak_planks',
    'glass',
    'lantern',
    'air',
    'water',
    'lava',
    'oak_stairs',
    'azalea_leaves',
    'poppy',
  ]
  const blocks = fc.array(
    fc
      .tuple(fc.nat(15), fc.nat(11), fc.nat(15), fc.constantFrom(...states))
      .map(([x, y, z, state]) => put(x, y, z, state)),
    { maxLength: 60 },
  )

  test('the lines make the total, each is its count times its price, and 0 a month is for nothing alone', () => {
    fc.assert(
      fc.property(blocks, blocks, fc.integer({ min: 1, max: 5000 }), (now, before, homes) => {
        const { lines, total, perHomeMonth } = bill(boxWith(now), boxWith(before), list, homes)
        for (const line of lines) {
          expect(line).toEqual({ ...line, price: priceOf(line.kind), sum: line.count * priceOf(line.kind) })
          expect(line.count).toBeGreaterThan(0)
        }
        expect(total).toBe(lines.reduce((sum, line) => sum + line.sum, 0))
        expect(perHomeMonth === 0).toBe(total === 0)
        expect(Number.isInteger(perHomeMonth)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  test('putting it back as it was costs nothing, and tearing down never more than leaving it', () => {
    fc.assert(
      fc.property(blocks, blocks, (now, more) => {
        const before = boxWith(now)
        expect(bill(before, before, list, HOMES).total).toBe(0)
        const torn = boxWith([...now, ...more.map(({ at }) => ({ at, state: 'minecraft:air' }))])
        expect(bill(torn, empty, list, HOMES).total).toBeLessThanOrEqual(bill(before, empty, list, HOMES).total)
      }),
      { numRuns: 50 },
    )
  })

  test('things that were put beside each other are billed as those things', () => {
    const size = { x: 40, y: 12, z: 40 }
    const spots = fc.array(fc.tuple(fc.nat(24 - 1), fc.constantFrom(...FACINGS)), { minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(spots, (chosen) => {
        const placed = chosen.map(([index, facing], spot) => {
          const at = { x: 5 + (spot % 4) * 9, y: 1, z: 5 + Math.floor(spot / 4) * 9 }
          const thing = list.things[index % list.things.length]!
          return { thing, cells: piece(thing, at, facing) }
        })
        const { lines, total } = bill(
          boxWith(
            placed.flatMap(({ cells }) => cells),
            size,
          ),
          boxWith([], size),
          list,
          HOMES,
        )
        expect(total).toBe(placed.reduce((sum, { thing }) => sum + thing.price, 0))
        expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(placed.map(({ thing }) => thing.id)))
      }),
      { numRuns: 30 },
    )
  })
})

describe('the rent', () => {
  test.each([
    [150_000, 10, 100, 16],
    [600_000, 20, 100, 40],
    [1_200_000, 20, 100, 80],
    [6_000_000, 20, 100, 401],
    [1, 20, 180, 1],
    [0, 20, 180, 0],
  ])('of a loan over %i kr. in %i years by %i homes is %i kr. a month for each', (kroner, years, homes, rent) => {
    expect(rentPerHomeMonth(kroner, { percent: 5, years }, homes)).toBe(rent)
  })

  test('without interest is the loan divided by homes and months', () => {
    expect(rentPerHomeMonth(240_000, { percent: 0, years: 20 }, 100)).toBe(10)
  })

  test.each<[string, Readonly<Record<string, number>>]>([
    ['a bench and a lamp', { bench: 1, lamp: 1 }],
    ['a playground', { swing: 2, slide: 1, sandpit: 1, playhouse: 1, bench: 4, tree: 4 }],
    ['light along the path', { lamp: 12, path: 120, bench: 3 }],
    [
      'a house for all of 10 by 10 blocks',
      { wall: 180, window: 40, roof: 120, door: 2, light: 8, furniture: 20, wood: 100 },
    ],
    ['the whole area paved', { path: 32 * 32 }],
  ])('for %s lies between 1 and 80 kr. in Lykkeparken', (_what, wanted) => {
    const total = Object.entries(wanted).reduce((sum, [id, count]) => sum + count * priceOf(id), 0)
    const rent = rentPerHomeMonth(total, list.loan, HOMES)
    expect(rent).toBeGreaterThanOrEqual(1)
    expect(rent).toBeLessThanOrEqual(80)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { templateGround } from '../embedded/ground/of-template.ts'
import { contains } from '../geometry/boxes.ts'
import type { Position } from '../geometry/index.ts'
import { loadPrices } from '../price-file/load.ts'
import { loadTemplate } from '../template.ts'
import { cellIndex } from '../voxels/index.ts'
import { footprint, piece } from './piece.ts'
import { lookAtPlaced } from './placed.ts'
import type { Placed } from './placed.ts'
import { suggestPlaces, usualWay } from './suggest.ts'
import type { Site, WayToPlace } from './suggest.ts'

const list = await loadPrices()
const thing = (id: string) => list.things.find((one) => one.id === id)!
const key = ({ x, y, z }: Position) => `${x},${y},${z}`

/**
 * A meadow at height 64 seen from above, a sign a column: `#` way, `~` water, `T` a trunk, `o` another's land, else grass. The first
 * sign is column 0,0.
 */
function meadow(rows: readonly string[]): Site {
  const sign = ({ x, z }: Position): string => rows[z]?.[x] ?? ' '
  return {
    list,
    extent: { min: { x: 0, y: 60, z: 0 }, max: { x: (rows[0]?.length ?? 1) - 1, y: 90, z: rows.length - 1 } },
    mayUse: (at) => sign(at) !== 'o',
    stands(at) {
      if (at.y >= 64) return sign(at) === 'T' && at.y < 68 ? 'minecraft:oak_log[axis=y]' : 'minecraft:air'
      if (at.y < 63) return 'minecraft:stone'
      return { '#': 'minecraft:dirt_path', '~': 'minecraft:water[level=0]' }[sign(at)] ?? 'minecraft:grass_block'
    },
  }
}

const WIDE = 120
const plain = (length: number) => ' '.repeat(length)
const straight = meadow(Array.from({ length: 12 }, (_, z) => (z > 4 && z < 8 ? '#' : ' ').repeat(WIDE)))
const apart = (all: readonly Placed[]): number[] =>
  all.slice(1).map(({ at }, index) => Math.hypot(at.x - all[index]!.at.x, at.z - all[index]!.at.z))

/** What holds for every suggestion, whatever was asked for. */
function expectSound(site: Site, placed: readonly Placed[]): void {
  const cells = placed.flatMap((one) => piece(thing(one.thing), one.at, one.facing).map(({ at }) => at))
  expect(new Set(cells.map(key)).size).toBe(cells.length)
  for (const at of cells) {
    expect(contains(site.extent, at)).toBe(true)
    expect(site.mayUse(at)).toBe(true)
  }
  for (const one of placed) {
    expect(lookAtPlaced(list, thing(one.thing), one, site.stands).state).toBe('free')
    for (const below of footprint(thing(one.thing), one.at, one.facing))
      expect(site.stands(below)).not.toBe('minecraft:dirt_path')
  }
}

describe('twelve lamps along a path', () => {
  const lamps = suggestPlaces(straight, {
    thing: thing('lamp'),
    count: 12,
    way: 'along',
    about: { x: 60, y: 64, z: 6 },
  })

  test('are twelve, stand beside it and look at it', () => {
    expectSound(straight, lamps)
    expect(lamps).toHaveLength(12)
    for (const { at, facing } of lamps) {
      expect([4, 8]).toContain(at.z)
      expect(facing).toBe(at.z === 4 ? 'south' : 'north')
    }
  })

  test('stand as far from each other as from the next but for a block', () => {
    const found = apart(lamps)
    expect(Math.max(...found) - Math.min(...found)).toBeLessThanOrEqual(1.5)
    expect(Math.max(...found)).toBeLessThanOrEqual(10.5)
  })

  test('stand around the place that was pointed at', () => {
    const middle = lamps.reduce((sum, { at }) => sum + at.x, 0) / lamps.length
    expect(Math.abs(middle - 60)).toBeLessThan(4)
  })

  test('are the same when the same is asked again', () => {
    const again = { thing: thing('lamp'), count: 12, way: 'along', about: { x: 60, y: 64, z: 6 } } as const
    expect(suggestPlaces(straight, again)).toEqual(lamps)
  })
})

test('a path that is too short has fewer, and says so by their number', () => {
  const short = meadow([plain(9), '  #####  ', plain(9)])
  const lamps = suggestPlaces(short, { thing: thing('lamp'), count: 30, way: 'along', about: { x: 4, y: 64, z: 1 } })
  expectSound(short, lamps)
  expect(lamps.length).toBeGreaterThan(0)
  expect(lamps.length).toBeLessThan(30)
})

test('a path that turns is followed round the corner', () => {
  const bend = meadow(
    Array.from({ length: 60 }, (_, z) =>
      Array.from({ length: 60 }, (_none, x) => ((z === 10 && x >= 10) || (x === 10 && z >= 10) ? '#' : ' ')).join(''),
    ),
  )
  const lamps = suggestPlaces(bend, { thing: thing('lamp'), count: 8, way: 'along', about: { x: 10, y: 64, z: 10 } })
  expectSound(bend, lamps)
  expect(lamps).toHaveLength(8)
  expect(lamps.some(({ at }) => at.x > 30)).toBe(true)
  expect(lamps.some(({ at }) => at.z > 30)).toBe(true)
})

test('where there is no path they stand close together around the place', () => {
  const field = meadow(Array.from({ length: 30 }, () => plain(30)))
  const about = { x: 15, y: 64, z: 15 }
  const benches = suggestPlaces(field, { thing: thing('bench'), count: 4, way: 'along', about })
  expectSound(field, benches)
  expect(benches).toHaveLength(4)
  for (const { at } of benches) expect(Math.hypot(at.x - 15, at.z - 15)).toBeLessThan(12)
})

test('on any ground every suggestion is on free ground of one’s own inside the world, and none too many', () => {
  const sign = fc.constantFrom('#', '#', ' ', ' ', ' ', '~', 'T', 'o')
  const rows = fc.array(fc.array(sign, { minLength: 24, maxLength: 24 }), { minLength: 24, maxLength: 24 })
  const ids = fc.constantFrom('lamp', 'bench', 'tree', 'picnic-table', 'hedge')
  fc.assert(
    fc.property(
      rows,
      ids,
      fc.integer({ min: 1, max: 20 }),
      fc.boolean(),
      fc.nat(23),
      fc.nat(23),
      (map, id, count, isAlong, x, z) => {
        const site = meadow(map.map((row) => row.join('')))
        const way: WayToPlace = isAlong ? 'along' : 'here'
        const placed = suggestPlaces(site, { thing: thing(id), count, way, about: { x, y: 64, z } })
        expect(placed.length).toBeLessThanOrEqual(count)
        expectSound(site, placed)
      },
    ),
    { numRuns: 20 },
  )
})

describe('in Lykkeparken', async () => {
  const template = await loadTemplate('lykkeparken')
  const { size, palette, cells } = await templateGround(template)
  const { min } = template.extent
  const stands = ({ x, y, z }: Position): string =>
    contains(template.extent, { x, y, z })
      ? palette[cells[cellIndex(size, x - min.x, y - min.y, z - min.z)]!]!
      : 'minecraft:air'
  const park: Site = { list, extent: template.extent, stands, mayUse: () => true }

  test('twelve lamps stand along the dark path, without a dark gap', () => {
    const lamps = suggestPlaces(park, { thing: thing('lamp'), count: 12, way: 'along', about: { x: 0, y: 64, z: 80 } })
    expectSound(park, lamps)
    expect(lamps).toHaveLength(12)
    expect(Math.max(...apart(lamps))).toBeLessThanOrEqual(16)
    expect(Math.min(...apart(lamps))).toBeGreaterThan(3)
  })
})

test.each([
  ['lamp', 12, 'along'],
  ['lamp', 1, 'here'],
  ['bench', 3, 'along'],
  ['playhouse', 2, 'here'],
  ['greenhouse', 2, 'here'],
])('%s × %i is mostly put up %s', (id, count, way) => expect(usualWay(thing(id), count)).toBe(way))

import { describe, expect, test } from 'vitest'
import { blockNamed, stateFromText } from '../embedded/ground/states.ts'
import { loadPrices } from '../price-file/load.ts'
import { bill } from './bill.ts'
import { readState } from './block-state.ts'
import { footprint, piece } from './piece.ts'
import type { PlacedCell } from './piece.ts'
import { whyNotPlace } from './placing.ts'
import { boxWith } from './test/box.ts'
import { FACINGS } from './turn.ts'

const list = await loadPrices()
const [empty, at] = [boxWith([]), { x: 8, y: 1, z: 8 }]
const thing = (id: string) => list.things.find((one) => one.id === id)!
const names = (cells: readonly PlacedCell[]) => cells.map(({ state }) => readState(state).name)

describe.each(list.things.map((one) => [one.id, one] as const))('%s', (id, one) => {
  test('is made of blocks that are there, whichever way it looks, and begins on the ground', () => {
    for (const facing of FACINGS) {
      const cells = piece(one, at, facing)
      expect(cells.filter(({ state }) => stateFromText(state) === undefined)).toEqual([])
      expect(new Set(cells.map((cell) => Object.values(cell.at).join())).size).toBe(cells.length)
      expect(footprint(one, at, facing).every(({ y }) => y === 0)).toBe(true)
      expect(footprint(one, at, facing).length).toBeGreaterThan(0)
    }
  })

  test('is one line of the bill, whichever way it looks', () => {
    for (const facing of FACINGS) {
      const { lines } = bill(boxWith(piece(one, at, facing)), empty, list, 180)
      expect(lines).toEqual([{ kind: id, count: 1, price: one.price, sum: one.price }])
    }
  })

  test('is no thing any more when a block of it is gone, and never dearer for it', () => {
    const cells = piece(one, at, 'west')
    for (const gone of cells) {
      const half = bill(boxWith(cells.filter((cell) => cell !== gone)), empty, list, 180)
      expect(half.lines.map(({ kind }) => kind)).not.toContain(id)
      expect(half.total).toBeLessThanOrEqual(one.price)
    }
  })

  test('may stand on a lawn', () => {
    const box = { min: { x: 0, y: 0, z: 0 }, max: { x: 15, y: 11, z: 15 } }
    const lawn = ({ y }: { y: number }) => (y === 0 ? 'minecraft:grass_block[snowy=false]' : 'minecraft:grass')
    expect(whyNotPlace(list, one, at, 'east', box, lawn)).toBe(null)
  })
})

test('a bench looks where it is asked to: its back is on the other side, its arms are at both ends', () => {
  expect(piece(thing('bench'), at, 'south').map((cell) => [cell.at.x - at.x, cell.at.z - at.z, cell.state])).toEqual([
    [-2, 0, expect.stringMatching(/trapdoor\[facing=west,.*open=true/)],
    [-1, 0, expect.stringMatching(/stairs\[facing=north/)],
    [0, 0, expect.stringMatching(/stairs\[facing=north/)],
    [1, 0, expect.stringMatching(/trapdoor\[facing=east,.*open=true/)],
  ])
  const west = piece(thing('bench'), at, 'west')
  expect(west.map((cell) => [cell.at.x - at.x, cell.at.z - at.z])).toEqual([
    [0, -2],
    [0, -1],
    [0, 0],
    [0, 1],
  ])
  expect(west[1]?.state).toMatch(/stairs\[facing=east/)
})

test('a lamp shines above the heads of those who pass', () => {
  const light = piece(thing('lamp'), at, 'south').find(
    ({ state }) => (blockNamed(readState(state).name) as any).emitLight > 0,
  )
  expect(light!.at.y - at.y).toBeGreaterThanOrEqual(3)
})

test('one can walk under the crown of a tree', () => {
  const crown = piece(thing('tree'), at, 'south').filter(({ state }) => state.includes('leaves'))
  expect(crown.length).toBeGreaterThan(40)
  expect(Math.min(...crown.map((cell) => cell.at.y - at.y))).toBeGreaterThanOrEqual(2)
})

test('leaves of a thing do not wither', () => {
  const leaves = list.things.flatMap(({ cells }) => cells.filter(({ state }) => state.includes('_leaves')))
  expect(leaves.filter(({ state }) => !state.includes('persistent=true'))).toEqual([])
})

test('a ramp rises by half a block at a time, four blocks long each', () => {
  const heights = piece(thing('ramp'), at, 'south')
    .filter((cell) => cell.at.x === at.x)
    .toSorted((one, other) => other.at.z - one.at.z)
    .map(({ state }) => (state.includes('double') ? 1 : 0.5))
  expect(heights).toEqual([0.5, 0.5, 0.5, 0.5, 1, 1, 1, 1])
})

test('a child comes into every house: its door has both halves and looks out in front', () => {
  for (const id of ['playhouse', 'shed', 'greenhouse']) {
    const house = piece(thing(id), at, 'south')
    const doors = house.filter(({ state }) => state.includes('_door['))
    expect(doors.map(({ state }) => /half=(\w+)/.exec(state)?.[1])).toEqual(['lower', 'upper'])
    expect(doors[0]!.at.z).toBe(Math.max(...house.map((cell) => cell.at.z)))
    const behind = house.filter((cell) => cell.at.x === doors[0]!.at.x && cell.at.z === doors[0]!.at.z - 1)
    expect(names(behind.filter((cell) => cell.at.y < at.y + 2))).toEqual([])
  }
})

describe('a bench cannot be put', () => {
  const box = { min: { x: 0, y: 0, z: 0 }, max: { x: 15, y: 11, z: 15 } }
  const ground = (below: string) => (p: { y: number }) => (p.y === 0 ? below : 'minecraft:air')
  const stone = 'minecraft:stone'
  test.each([
    ['over the edge of the area', { x: 1, y: 1, z: 8 }, ground(stone), { why: 'outside', at: [{ x: -1, y: 1, z: 8 }] }],
    ['where a wall is', at, () => stone, 'in-the-way'],
    [
      'into a hedge',
      at,
      (p: { y: number }) => (p.y === 0 ? stone : 'minecraft:oak_leaves[persistent=true]'),
      'in-the-way',
    ],
    ['into water', at, (p: { y: number }) => (p.y === 0 ? stone : 'minecraft:water[level=0]'), 'in-the-way'],
    [
      'where something stands that nobody knows',
      at,
      (p: { y: number }) => (p.y === 0 ? stone : 'mod:pipe'),
      'in-the-way',
    ],
    ['into the air', at, () => 'minecraft:air', 'no-ground'],
    ['on water', at, ground('minecraft:water[level=0]'), 'no-ground'],
    ['on half a block, over which it would hang', at, ground('minecraft:oak_slab[type=bottom]'), 'no-ground'],
    ['on stairs', at, ground('minecraft:oak_stairs[half=bottom]'), 'no-ground'],
    ['on a carpet', at, ground('minecraft:red_carpet'), 'no-ground'],
    ['on a fence', at, ground('minecraft:oak_fence'), 'no-ground'],
  ])('%s', (_where, where, stands, why) => {
    const found = whyNotPlace(list, thing('bench'), where, 'south', box, stands)
    if (typeof why === 'string') expect(found?.why).toBe(why)
    else expect(found).toEqual(why)
  })

  test.each([
    ['a slab at the top of its block', 'minecraft:oak_slab[type=top]'],
    ['a path', 'minecraft:dirt_path'],
    ['planks', 'minecraft:oak_planks'],
  ])('but well on %s', (_what, below) => {
    expect(whyNotPlace(list, thing('bench'), at, 'south', box, ground(below))).toBe(null)
  })

  test('and only the blocks in the way are told', () => {
    const stands = (p: { x: number; y: number }) => (p.y === 0 || p.x === at.x ? stone : 'minecraft:air')
    expect(whyNotPlace(list, thing('bench'), at, 'south', box, stands)).toEqual({ why: 'in-the-way', at: [at] })
  })
})

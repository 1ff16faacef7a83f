import { describe, expect, test } from 'vitest'
import type { Position } from '../geometry/index.ts'
import { obstaclesOf } from '../mesh/index.ts'
import { cellIndex } from '../voxels/index.ts'
import { BLOCKS, UNIT, floorOf, frontOf } from './housing/blocks.ts'
import { ROW } from './housing/row-houses.ts'
import { KNOWN_HOMES } from './homes/known.ts'
import type { KnownHome } from './homes/known.ts'
import { WORLD_FILE, drawLykkeparken } from './lykkeparken.ts'
import { FLOOR, SPAWN, WHOLE } from './plan.ts'
import { walksIn } from './test/walks.ts'

const voxels = drawLykkeparken().toVoxels()
const { min, max } = WHOLE
const stateAt = (x: number, y: number, z: number): string =>
  voxels.palette[voxels.cells[cellIndex(voxels.size, x - min.x, y - min.y, z - min.z)] ?? 0] ?? ''
const walks = walksIn(voxels, min)
const comesTo = walks.from(SPAWN)

/** Every cell whose block state fits. */
function* cellsLike(looks: RegExp): Generator<Position & { readonly state: string }> {
  for (let y = min.y; y <= max.y; y += 1)
    for (let z = min.z; z <= max.z; z += 1)
      for (let x = min.x; x <= max.x; x += 1) {
        const state = stateAt(x, y, z)
        if (looks.test(state)) yield { x, y, z, state }
      }
}
const told = ({ x, y, z }: Position): string => `${x} ${y} ${z}`

const STEP = { north: [0, -1], south: [0, 1], west: [-1, 0], east: [1, 0] } as const
const facingOf = (state: string): keyof typeof STEP => /facing=(\w+)/.exec(state)?.[1] as keyof typeof STEP

/** Where a home's stairwell begins, and the floor of its storey. */
function whereIs({ door, storey }: KnownHome) {
  const block = BLOCKS.find(({ number, stairwells }) => door >= number && door < number + stairwells)!
  return {
    front: frontOf(block),
    west: block.west + (door - block.number) * UNIT,
    floor: floorOf(block, storey),
  }
}

describe('from the square a class comes on foot', () => {
  test.each([{ id: 'the meeting', stand: WORLD_FILE.meeting }, ...WORLD_FILE.places])('to $id', ({ stand }) => {
    expect(comesTo(stand)).toBe(true)
  })

  test.each(KNOWN_HOMES)('into the home of $id, to both of its rooms', (home) => {
    const { front, west, floor } = whereIs(home)
    const [door, window] = home.side === 'west' ? [west + 4, west + 2] : [west + 11, west + 13]
    expect(comesTo({ x: door, y: floor, z: front.z(8) })).toBe(true)
    expect([3, 4, 5].some((depth) => comesTo({ x: window, y: floor, z: front.z(depth) }))).toBe(true)
  })

  test.each(WORLD_FILE.areas)('home to $id', ({ home }) => expect(comesTo(home)).toBe(true))

  test.each(WORLD_FILE.doors)('to the door with number $number', ({ at }) => expect(comesTo(at)).toBe(true))

  test('through every door and every gate, to both of its sides', () => {
    const doors = [...cellsLike(/_door\[.*half=lower|_fence_gate\[/)]
    const shut = doors.filter(({ x, y, z, state }) => {
      const [dx, dz] = STEP[facingOf(state)]
      return ![1, -1].every((side) =>
        [0, -0.5, -1, 0.5].some((up) => comesTo({ x: x + dx * side, y: y + up, z: z + dz * side })),
      )
    })
    expect(doors.length).toBeGreaterThan(350)
    expect(shut.map(told)).toEqual([])
  })

  test.each(BLOCKS)('up every stairwell of the $style block to its top storey', (block) => {
    for (let unit = 0; unit < block.stairwells; unit += 1)
      for (let storey = 0; storey < block.storeys; storey += 1) {
        const landing = { x: block.west + unit * UNIT + 8, y: floorOf(block, storey), z: frontOf(block).z(8) }
        expect({ unit, storey, isReached: comesTo(landing) }).toEqual({ unit, storey, isReached: true })
      }
  })

  test('up the stairs of every row house', () => {
    for (let house = 0; house < ROW.houses; house += 1)
      expect(comesTo({ x: ROW.west + house * 6 + 2, y: FLOOR + 4, z: ROW.north + 6 })).toBe(true)
  })

  test('down into the cellar, to the laundry and to the bikes', () => {
    for (const x of [-101, -66]) expect(comesTo({ x, y: min.y + 1, z: -104 })).toBe(true)
  })
})

test('every home has a door of its own, and there are as many as the rent is shared by', () => {
  const block = (one: (typeof BLOCKS)[number]): number => {
    let homes = 0
    for (let storey = 0; storey < one.storeys; storey += 1)
      for (let unit = 0; unit < one.stairwells; unit += 1)
        for (const wall of [5, 10]) {
          const state = stateAt(one.west + unit * UNIT + wall, floorOf(one, storey), frontOf(one).z(8))
          if (/_door\[/.test(state)) homes += 1
        }
    return homes
  }
  expect(BLOCKS.reduce((sum, one) => sum + block(one), 0) + ROW.houses).toBe(WORLD_FILE.homes)
  expect(WORLD_FILE.homes).toBe(180)
})

test('there is no hole in the ground', () => {
  const holes: string[] = []
  for (let x = min.x; x <= max.x; x += 1)
    for (let z = min.z; z <= max.z; z += 1) if (obstaclesOf(stateAt(x, min.y, z)).length === 0) holes.push(`${x} ${z}`)
  expect(holes).toEqual([])
})

test('nobody falls where they do not come back from', () => {
  expect(walks.traps(SPAWN).map(told)).toEqual([])
})

test.each(KNOWN_HOMES)('the home of $id has its sign at its door', (home) => {
  const { front, west, floor } = whereIs(home)
  expect(stateAt(west + (home.side === 'west' ? 6 : 9), floor + 1, front.z(9))).toContain('_wall_sign')
  expect(home.sign.length).toBeGreaterThan(1)
})

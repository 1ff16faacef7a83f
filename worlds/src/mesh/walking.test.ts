import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BLOCKS, town } from './test/town.ts'
import { createObstacles, isFree, standingAt, walk } from './walking.ts'
import type { Step, Walker } from './walking.ts'

/** A field to walk on, of two layers of stone. */
function field() {
  const made = town(20, 10, 20)
  made.put('stone', [0, 0, 0], [19, 1, 19])
  return made
}
const STILL: Walker = { at: { x: 10.5, y: 2, z: 10.5 }, rise: 0, isStanding: true }
const EAST: Step = { x: 4, z: 0, jump: false }

function goes(voxels: ReturnType<typeof town>['voxels'], step: Step, seconds: number, from = STILL): Walker {
  const obstacles = createObstacles(voxels)
  let now = from
  for (let frame = 0; frame < seconds * 30; frame += 1) now = walk(now, step, 1 / 30, obstacles)
  return now
}

test('one walks as far as one wants, and stays on the ground', () => {
  const { at, isStanding } = goes(field().voxels, EAST, 1)
  expect(at.x).toBeCloseTo(14.5, 1)
  expect([at.y, isStanding]).toEqual([2, true])
})

test('a wall stops one, and one slides along it', () => {
  const { voxels, put } = field()
  put('bricks', [13, 2, 0], [13, 4, 19])
  const { at } = goes(voxels, { x: 4, z: 2, jump: false }, 2)
  expect(at.x).toBeLessThanOrEqual(12.7)
  expect(at.z).toBeGreaterThan(13)
})

test('a slab and a stair are climbed, a block is jumped onto, a fence is neither', () => {
  const climbs = (block: string, step: Step): number => {
    const { voxels, put } = field()
    put(block, [13, 2, 0], [15, 2, 19])
    return goes(voxels, step, 1.05).at.y
  }
  expect(climbs('smooth_stone_slab', EAST)).toBe(2.5)
  expect(climbs('oak_stairs[facing=east]', EAST)).toBe(3)
  expect(climbs('bricks', EAST)).toBe(2)
  expect(climbs('oak_fence[north=true,south=true]', { ...EAST, jump: true })).toBeLessThan(3.4)
  const { voxels, put } = field()
  put('bricks', [13, 2, 0], [15, 2, 19])
  const onTop = goes(voxels, { ...EAST, jump: true }, 1.1)
  expect(onTop.at.x).toBeGreaterThan(13)
  expect(onTop.at.y).toBeGreaterThanOrEqual(3)
})

test('one walks through flowers, open gates and doors', () => {
  const { voxels, put } = field()
  put('poppy', [12, 2, 0], [12, 2, 19])
  put('oak_door[facing=east,half=lower]', [13, 2, 0], [13, 3, 19])
  expect(goes(voxels, EAST, 1).at.x).toBeCloseTo(14.5, 1)
})

test('who walks off a roof falls, and does not fall out of the world', () => {
  const { voxels, put } = field()
  put('bricks', [9, 2, 9], [11, 6, 11])
  const down = goes(voxels, EAST, 2, { ...STILL, at: { x: 10.5, y: 7, z: 10.5 } })
  expect([down.at.y, down.isStanding]).toEqual([2, true])
  expect(goes(voxels, EAST, 9).at.x).toBeLessThan(20)
})

test('whoever has room never ends up inside of anything, wherever they go', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: fc.nat(19), y: fc.nat(4), z: fc.nat(19), block: fc.constantFrom(...BLOCKS) }), {
        maxLength: 150,
      }),
      fc.array(
        fc.record({ x: fc.integer({ min: -5, max: 5 }), z: fc.integer({ min: -5, max: 5 }), jump: fc.boolean() }),
        { minLength: 1, maxLength: 30 },
      ),
      fc.integer({ min: 5, max: 100 }),
      (built, steps, ms) => {
        const { voxels, put } = field()
        for (const { x, y, z, block } of built) put(block, [x, y + 2, z])
        const obstacles = createObstacles(voxels)
        let now = standingAt({ x: 10.5, y: 2, z: 10.5 }, obstacles)
        for (const step of steps) {
          now = walk(now, step, ms / 1000, obstacles)
          expect(isFree(now.at, obstacles)).toBe(true)
        }
      },
    ),
    { numRuns: 150 },
  )
})

test('who comes from outside stands above what was built there', () => {
  const { voxels, put } = field()
  put('bricks', [8, 2, 8], [12, 4, 12])
  expect(standingAt({ x: 10.5, y: 2, z: 10.5 }, createObstacles(voxels)).at.y).toBe(5)
})

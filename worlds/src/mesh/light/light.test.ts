import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finish } from '../../voxels/steps.ts'
import { createLooks } from '../looks.ts'
import { BLOCKS, town } from '../test/town.ts'
import { SUN, bakeInSteps, rebakeInSteps } from './light.ts'

const bake = (of: ReturnType<typeof town>['voxels']) => finish(bakeInSteps(of, createLooks(of.palette)))

/** Sun, sky and lamps of a cell, 0 to 255. */
const lightAt = (light: ReturnType<typeof bake>, cell: number): number[] =>
  Array.from(light.texels.subarray(cell * 4, cell * 4 + 3))

test('on an open lawn there is all of the sun and all of the sky', () => {
  const { voxels, put, at } = town(20, 8, 20)
  put('grass_block', [0, 0, 0], [19, 0, 19])
  const [sun = 0, sky = 0, lamps] = lightAt(bake(voxels), at(10, 1, 10))
  expect([sun, lamps]).toEqual([255, 0])
  expect(sky).toBeGreaterThan(245)
})

test('a wall throws a shadow to where the sun does not stand, and a tree a lighter one', () => {
  const shadowOf = (block: string): number => {
    const { voxels, put, at } = town(24, 10, 24)
    put(block, [11, 0, 4], [11, 7, 20])
    return lightAt(bake(voxels), at(13, 1, 12))[0] ?? 0
  }
  expect(SUN[0]).toBeLessThan(0)
  expect(shadowOf('bricks')).toBeLessThan(10)
  expect(shadowOf('oak_leaves')).toBeGreaterThan(40)
  const { voxels, put, at } = town(24, 10, 24)
  put('bricks', [11, 0, 4], [11, 7, 20])
  expect(lightAt(bake(voxels), at(9, 1, 12))[0]).toBe(255)
})

test('it is dark in a cellar, and less so by the window', () => {
  const { voxels, put, at } = town(16, 8, 16)
  put('stone', [2, 0, 2], [13, 6, 13])
  put('air', [3, 2, 3], [12, 4, 12])
  expect(lightAt(bake(voxels), at(7, 3, 7))[1]).toBe(0)
  put('glass', [2, 3, 6], [2, 4, 9])
  expect(lightAt(bake(voxels), at(4, 3, 7))[1]).toBeGreaterThan(0)
})

test('a lamp lights what is near, less what is farther away, and nothing behind a wall', () => {
  const { voxels, put, at } = town(40, 6, 9)
  put('stone', [0, 0, 0], [39, 0, 8])
  put('lantern', [12, 2, 4])
  const glow = (light: ReturnType<typeof bake>, x: number): number => lightAt(light, at(x, 1, 4))[2] ?? 0
  const open = bake(voxels)
  expect(glow(open, 13)).toBeGreaterThan(glow(open, 17))
  expect(glow(open, 17)).toBeGreaterThan(glow(open, 22))
  expect(glow(open, 27)).toBe(0)
  put('bricks', [15, 0, 0], [15, 5, 8])
  expect(glow(bake(voxels), 17)).toBe(0)
})

const Cell = fc.record({
  x: fc.nat(17),
  y: fc.nat(8),
  z: fc.nat(17),
  block: fc.constantFrom(...BLOCKS),
})

test('after any change the light is the same as if all of it had been baked', () => {
  fc.assert(
    fc.property(
      fc.array(Cell, { maxLength: 60 }),
      fc.array(fc.array(Cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      (built, changes) => {
        const { voxels, put } = town(18, 9, 18)
        put('grass_block', [0, 0, 0], [17, 0, 17])
        for (const { x, y, z, block } of built) put(block, [x, y, z])
        const looks = createLooks(voxels.palette)
        const light = finish(bakeInSteps(voxels, looks))
        for (const change of changes) {
          const cells = change.flatMap(({ x, y, z, block }) => put(block, [x, y, z]))
          finish(rebakeInSteps(voxels, looks, light, cells))
        }
        const anew = bake(voxels)
        expect(Buffer.compare(light.texels, anew.texels)).toBe(0)
      },
    ),
    { numRuns: 25 },
  )
})

test('what became another lies in the range that is told', () => {
  fc.assert(
    fc.property(fc.array(Cell, { maxLength: 30 }), Cell, (built, { x, y, z, block }) => {
      const { voxels, put } = town(18, 9, 18)
      for (const one of built) put(one.block, [one.x, one.y, one.z])
      const looks = createLooks(voxels.palette)
      const light = finish(bakeInSteps(voxels, looks))
      const before = light.texels.slice()
      const { low, high } = finish(rebakeInSteps(voxels, looks, light, put(block, [x, y, z])))
      for (let cell = 0; cell < voxels.cells.length; cell += 1) {
        const [cellX, cellZ, cellY] = [cell % 18, Math.floor(cell / 18) % 18, Math.floor(cell / 324)]
        const isIn =
          cellX >= low[0] &&
          cellX <= high[0] &&
          cellY >= low[1] &&
          cellY <= high[1] &&
          cellZ >= low[2] &&
          cellZ <= high[2]
        if (!isIn)
          expect(light.texels.subarray(cell * 4, cell * 4 + 4)).toEqual(before.subarray(cell * 4, cell * 4 + 4))
      }
    }),
    { numRuns: 20 },
  )
})

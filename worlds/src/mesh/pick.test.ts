import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLooks } from './looks.ts'
import { pick } from './pick.ts'
import { BLOCKS, town } from './test/town.ts'

const points = (voxels: ReturnType<typeof town>['voxels'], from: number[], to: number[], reach = 40) => {
  const length = Math.hypot(...to)
  const [x = 0, y = 0, z = 0] = to.map((part) => part / length)
  const [fromX = 0, fromY = 0, fromZ = 0] = from
  return pick(voxels, createLooks(voxels.palette), { x: fromX, y: fromY, z: fromZ }, { x, y, z }, reach)
}

test('one points at the first block of a row, and at the side one sees', () => {
  const { voxels, put } = town(10, 5, 10)
  put('bricks', [4, 1, 5], [7, 1, 5])
  expect(points(voxels, [0.5, 1.5, 5.5], [1, 0, 0])).toMatchObject({
    cell: { x: 4, y: 1, z: 5 },
    side: { x: -1, y: 0, z: 0 },
    far: 3.5,
  })
  expect(points(voxels, [5.5, 4.5, 5.5], [0, -1, 0])?.side).toEqual({ x: 0, y: 1, z: 0 })
  expect(points(voxels, [0.5, 1.5, 5.5], [1, 0, 0], 3)).toBeNull()
  expect(points(voxels, [0.5, 1.5, 5.5], [0, 0, 1])).toBeNull()
})

test('past a lamp post one points at what stands behind it, and through glass at the glass', () => {
  const { voxels, put } = town(10, 5, 10)
  put('oak_fence[]', [4, 1, 5])
  put('bricks', [6, 1, 5])
  expect(points(voxels, [0.5, 1.5, 5.1], [1, 0, 0])?.cell.x).toBe(6)
  expect(points(voxels, [0.5, 1.5, 5.5], [1, 0, 0])?.cell.x).toBe(4)
  put('glass', [3, 1, 5])
  expect(points(voxels, [0.5, 1.5, 5.5], [1, 0, 0])?.cell.x).toBe(3)
})

test('from outside of the town one points into it', () => {
  const { voxels, put } = town(10, 5, 10)
  put('bricks', [9, 0, 9])
  expect(points(voxels, [-20, 21, -20], [29.5, -20.5, 29.5], 90)?.cell).toEqual({ x: 9, y: 0, z: 9 })
})

test('no block stands nearer on the way than the one that is found, tried in small steps', () => {
  const Point = fc.double({ min: 0.1, max: 9.9, noNaN: true })
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: fc.nat(9), y: fc.nat(4), z: fc.nat(9), block: fc.constantFrom(...BLOCKS) }), {
        maxLength: 60,
      }),
      fc.tuple(Point, fc.double({ min: 0.1, max: 4.9, noNaN: true }), Point),
      fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -1, max: 1, noNaN: true }))),
      (built, from, to) => {
        fc.pre(Math.hypot(...to) > 0.1)
        const { voxels, put, at } = town(10, 5, 10)
        for (const { x, y, z, block } of built) put(block === 'air' ? 'air' : 'stone', [x, y, z])
        const found = points(voxels, from, to, 20)
        const length = Math.hypot(...to)
        for (let far = 0; far < (found?.far ?? 20) - 0.002; far += 0.01) {
          const [x = 0, y = 0, z = 0] = from.map((part, axis) => Math.floor(part + (to[axis]! / length) * far))
          if (x < 0 || y < 0 || z < 0 || x > 9 || y > 4 || z > 9) continue
          expect(voxels.palette[voxels.cells[at(x, y, z)]!]).toBe('minecraft:air')
        }
      },
    ),
    { numRuns: 100 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellPosition } from '../voxels/index.ts'
import { createLooks } from './looks.ts'
import { meshPart } from './mesh.ts'
import type { PartMesh } from './mesh.ts'
import { partCorner, partsOf, partsReached } from './parts.ts'
import type { Quads } from './quads.ts'
import { BLOCKS, town } from './test/town.ts'

type Town = ReturnType<typeof town>['voxels']
const mesh = (voxels: Town): PartMesh[] => {
  const looks = createLooks(voxels.palette)
  return Array.from({ length: partsOf(voxels.size) }, (_, part) => meshPart(voxels, looks, part))
}

/** Corners of quads, in blocks of the part; the side each looks to and how open its corners are. */
function quadsOf({ count, places }: Quads) {
  return Array.from({ length: count }, (_, quad) => {
    const corners = [0, 1, 2, 3].map((corner) => [
      ...places.subarray(quad * 16 + corner * 4, quad * 16 + corner * 4 + 4),
    ])
    return {
      side: (corners[0]?.[3] ?? 0) & 7,
      open: corners.map(([, , , packed = 0]) => packed >> 3),
      corners: corners.map(([x = 0, y = 0, z = 0]) => [x / 16, y / 16, z / 16] as const),
    }
  })
}
const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

test('a single block has five faces: nobody looks at the town from below', () => {
  const { voxels, put } = town(3, 3, 3)
  put('stone', [1, 0, 1])
  const [{ solid, clear } = { solid: { count: 0 }, clear: { count: 0 } }] = mesh(voxels)
  expect([solid.count, clear.count]).toEqual([5, 0])
})

test('a lawn of one kind is one face, and a path across makes three of it', () => {
  const { voxels, put } = town(16, 2, 16)
  put('grass_block', [0, 0, 0], [15, 0, 15])
  const tops = (): number => quadsOf(mesh(voxels)[0]!.solid).filter(({ side }) => side === 2).length
  expect(tops()).toBe(1)
  put('smooth_stone', [7, 0, 0], [8, 0, 15])
  expect(tops()).toBe(3)
})

test('a corner in a nook is darker than one in the open, and light does not cross the crease', () => {
  const { voxels, put } = town(4, 3, 4)
  put('stone', [0, 0, 0], [3, 0, 3])
  put('stone', [0, 1, 0], [0, 2, 3])
  put('stone', [0, 1, 0], [3, 2, 0])
  const darkest = quadsOf(mesh(voxels)[0]!.solid)
    .filter(({ side }) => side === 2)
    .flatMap(({ open, corners }) => open.map((how, index) => ({ how, at: corners[index]! })))
  expect(darkest.find(({ at }) => at[0] === 1 && at[1] === 1 && at[2] === 1)?.how).toBe(0)
  expect(darkest.find(({ at }) => at[0] === 4 && at[1] === 1 && at[2] === 4)?.how).toBe(3)
})

test('a row of stairs is as few faces as one stair', () => {
  const count = (length: number): number => {
    const { voxels, put } = town(14, 3, 3)
    put('oak_stairs[facing=north]', [1, 1, 1], [length, 1, 1])
    return mesh(voxels)[0]!.solid.count
  }
  expect(count(12)).toBe(count(1))
})

const Cell = fc.record({ x: fc.nat(19), y: fc.nat(5), z: fc.nat(19), block: fc.constantFrom(...BLOCKS) })

test('of cubes every face that is seen is drawn once, and no other', () => {
  fc.assert(
    fc.property(fc.array(Cell, { maxLength: 120 }), (built) => {
      const { voxels, put, at } = town(20, 6, 20)
      for (const { x, y, z, block } of built) put(block === 'air' ? 'air' : 'stone', [x, y, z])
      const stone = voxels.palette.indexOf('minecraft:stone')
      const isStone = (x: number, y: number, z: number): boolean =>
        x >= 0 && y >= 0 && z >= 0 && x < 20 && y < 6 && z < 20 && voxels.cells[at(x, y, z)] === stone
      let seen = 0
      for (let cell = 0; cell < voxels.cells.length; cell += 1) {
        const { x, y, z } = cellPosition(voxels.size, cell)
        if (!isStone(x, y, z)) continue
        const around = [[x + 1, y, z], [x - 1, y, z], [x, y + 1, z], [x, y, z + 1], [x, y, z - 1]] as const // prettier-ignore
        seen += around.filter((beside) => !isStone(...beside)).length
        if (y > 0 && !isStone(x, y - 1, z)) seen += 1
      }
      let drawn = 0
      for (const { solid } of mesh(voxels))
        for (const { corners } of quadsOf(solid)) {
          const spans = [0, 1, 2].map((axis) => span(corners.map((corner) => corner[axis as 0 | 1 | 2])))
          drawn += spans.filter((length) => length > 0).reduce((area, length) => area * length, 1)
        }
      expect(drawn).toBe(seen)
    }),
    { numRuns: 60 },
  )
})

test('every quad is counter-clockwise as seen from outside', () => {
  const { voxels, put } = town(20, 6, 20)
  for (const [index, block] of BLOCKS.entries()) put(block, [index + 1, 2, 3])
  for (const { solid, clear } of mesh(voxels))
    for (const { side, corners } of [...quadsOf(solid), ...quadsOf(clear)]) {
      const [a, b, c] = [corners[0]!, corners[1]!, corners[2]!]
      const [one, other] = [b, c].map((to) => [0, 1, 2].map((axis) => to[axis]! - a[axis]!)) as [number[], number[]]
      const normal = [
        one[1]! * other[2]! - one[2]! * other[1]!,
        one[2]! * other[0]! - one[0]! * other[2]!,
        one[0]! * other[1]! - one[1]! * other[0]!,
      ]
      const axis = side >> 1
      expect(Math.sign(normal[axis]!)).toBe(side % 2 === 0 ? 1 : -1)
    }
})

test('after any change the parts it reaches are the same as in the mesh of the whole, and the others need no other', () => {
  fc.assert(
    fc.property(fc.array(Cell, { maxLength: 80 }), fc.array(Cell, { minLength: 1, maxLength: 5 }), (built, change) => {
      const { voxels, put } = town(20, 6, 20)
      for (const { x, y, z, block } of built) put(block, [x, y, z])
      const looks = createLooks(voxels.palette)
      const parts = mesh(voxels)
      const cells = change.flatMap(({ x, y, z, block }) => put(block, [x, y, z]))
      looks.catchUp()
      for (const part of partsReached(voxels, cells)) parts[part] = meshPart(voxels, looks, part)
      expect(parts).toEqual(mesh(voxels))
    }),
    { numRuns: 60 },
  )
})

test('a part knows where it lies', () => {
  expect([0, 1, 2, 3].map((part) => partCorner({ x: 20, y: 6, z: 20 }, part))).toEqual([
    { x: 0, z: 0 },
    { x: 16, z: 0 },
    { x: 0, z: 16 },
    { x: 16, z: 16 },
  ])
})

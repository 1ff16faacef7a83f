import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellIndex } from '../voxels/index.ts'
import type { Voxels } from '../voxels/index.ts'
import { walkBack, walkOn } from './rebuild.ts'
import type { CellChange, Held, Stroke } from './stroke.ts'

const ORIGIN = { x: -8, y: 60, z: 16 }
const SIZE = { x: 4, y: 3, z: 4 }
const BOX = { min: { x: -7, y: 60, z: 17 }, max: { x: -5, y: 62, z: 18 } }
const AIR: Held = { state: 'minecraft:air', extra: null }
const held: fc.Arbitrary<Held> = fc.constantFrom(
  AIR,
  { state: 'minecraft:stone', extra: null },
  { state: 'minecraft:oak_sign', extra: 'CgAA' },
  { state: 'minecraft:oak_sign', extra: 'CgAB' },
)
const cell = fc.record({ x: fc.nat(SIZE.x - 1), y: fc.nat(SIZE.y - 1), z: fc.nat(SIZE.z - 1) })
const acts = fc.array(fc.array(fc.tuple(cell, held), { minLength: 1, maxLength: 4 }), { maxLength: 12 })

/** All there is to see of the box, in words. */
function seen({ size, palette, cells, extras }: Voxels): string {
  return JSON.stringify([size, ...[...cells].map((one, index) => [palette[one], extras?.get(index) ?? null])])
}

test('an area at every moment is as it was, from a later version and from an earlier one', () => {
  fc.assert(
    fc.property(acts, (drawn) => {
      let town: Voxels = { size: SIZE, palette: ['minecraft:air'], cells: new Uint16Array(48) }
      const versions = [town]
      const strokes = drawn.map((writes, index): Stroke => {
        const cells = new Map<number, CellChange>()
        const changed = { palette: [...town.palette], cells: town.cells.slice(), extras: new Map(town.extras) }
        for (const [{ x, y, z }, after] of writes) {
          const at = cellIndex(SIZE, x, y, z)
          const before = { state: town.palette[town.cells[at] ?? 0] ?? '', extra: town.extras?.get(at) ?? null }
          cells.set(at, { at: { x: x + ORIGIN.x, y: y + ORIGIN.y, z: z + ORIGIN.z }, before, after })
          changed.cells[at] = changed.palette.push(after.state) - 1
          if (after.extra === null) changed.extras.delete(at)
          else changed.extras.set(at, after.extra)
        }
        town = { size: SIZE, ...changed }
        versions.push(town)
        const [from, until] = [index * 10 + 5, index * 10 + 10]
        const by = { kind: 'teacher' } as const
        return { number: index + 1, by, cause: 'hand', work: null, from, until, cells: [...cells.values()] }
      })
      const placed = (voxels: Voxels) => ({ voxels, origin: ORIGIN })
      const inBox = (voxels: Voxels): string => seen(walkBack(placed(voxels), BOX, [], 0))
      for (const [index, version] of versions.entries()) {
        // a stroke half done has not happened
        for (const at of [index * 10, index * 10 + 7]) {
          expect(seen(walkBack(placed(town), BOX, strokes, at))).toBe(inBox(version))
          expect(seen(walkOn(placed(versions[0] as Voxels), BOX, strokes, at))).toBe(inBox(version))
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('a box that is not all there is refused', () => {
  const town = { voxels: { size: SIZE, palette: ['minecraft:air'], cells: new Uint16Array(48) }, origin: ORIGIN }
  expect(() => walkBack(town, { ...BOX, max: { ...BOX.max, y: 63 } }, [], 0)).toThrow(RangeError)
})

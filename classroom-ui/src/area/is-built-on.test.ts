import { expect, test } from 'vitest'
import { isBuiltOn } from './is-built-on.ts'

const EXTENT = { min: { x: -8, y: 0, z: -4 }, max: { x: 7, y: 9, z: 3 } }
const LAND = { west: -6, north: -2, east: -4, south: 0 }
const column = (x: number, z: number): number => (z + 4) * 16 + x + 8

test.each([
  ['in its north-west corner', [column(-6, -2)], true],
  ['in its south-east corner', [column(-4, 0)], true],
  ['one west of it', [column(-7, -1)], false],
  ['one east of it', [column(-3, -1)], false],
  ['one north of it', [column(-5, -3)], false],
  ['one south of it', [column(-5, 1)], false],
  ['elsewhere and on it', [column(7, 3), column(-5, -1)], true],
  ['nowhere', [], false],
] as const)('what is built %s is on the area or not', (_where, columns, is) => {
  expect(isBuiltOn(LAND, EXTENT, columns)).toBe(is)
})

import { expect, test } from 'vitest'
import { aimIn3D, ghostOf, isSameAim, pointedIn3D } from './pointed-3d.ts'
import { aimAt } from './plan-cursor.ts'

const CELL = { x: 3, y: 64, z: -5 }

test.each([
  [{ x: 0, y: 1, z: 0 }, 'up'],
  [{ x: 0, y: -1, z: 0 }, 'down'],
  [{ x: 1, y: 0, z: 0 }, 'east'],
  [{ x: -1, y: 0, z: 0 }, 'west'],
  [{ x: 0, y: 0, z: 1 }, 'south'],
  [{ x: 0, y: 0, z: -1 }, 'north'],
  [{ x: 0, y: 0, z: 0 }, null],
] as const)('who sees the side %o of a block points at it: %s', (side, face) => {
  expect(pointedIn3D({ cell: CELL, side })).toEqual({ at: CELL, face })
})

test('what is chosen grows from where it began, or is one block', () => {
  const to = { at: { ...CELL, x: 6 }, face: 'up' } as const
  expect(aimIn3D(aimAt(CELL), to, true)).toEqual({ from: { at: CELL, face: null }, to })
  expect(aimIn3D(aimAt(CELL), to, false)).toEqual({ from: to, to })
  expect(isSameAim(aimIn3D(aimAt(CELL), to, false), { from: to, to })).toBe(true)
  expect(isSameAim(aimAt(CELL), { from: to, to })).toBe(false)
})

test('what would be built is shown before it stands, and so is what cannot be', () => {
  expect(ghostOf(null)).toEqual([])
  expect(ghostOf({ kind: 'cells', cells: [{ at: CELL, state: 'minecraft:stone' }], price: 300 })).toEqual([CELL])
  expect(ghostOf({ kind: 'no', why: 'outside', count: 1, at: [CELL] })).toEqual([CELL])
})

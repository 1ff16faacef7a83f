import { expect, test } from 'vitest'
import { compare } from './compare.ts'
import type { Voxels } from './voxels.ts'

const STATES = ['minecraft:air', 'minecraft:stone', 'minecraft:bricks', 'minecraft:cave_air']

/** Two columns, each two blocks high: the lower two cells, then the upper two. */
const area = (...cells: readonly number[]): Voxels => ({
  size: { x: 2, y: 2, z: 1 },
  palette: STATES,
  cells: Uint16Array.from(cells),
})

test.each([
  ['nothing happened', area(1, 1, 0, 0), area(1, 1, 0, 0), [0, 0, 0], []],
  ['a block was placed', area(1, 1, 0, 0), area(1, 1, 0, 2), [1, 0, 0], ['1 added']],
  ['a block was taken', area(1, 1, 0, 2), area(1, 1, 0, 0), [0, 1, 0], ['1 removed']],
  ['a block became another', area(1, 1, 0, 0), area(2, 1, 0, 0), [0, 0, 1], ['0 changed']],
  ['one was placed over another that changed', area(1, 1, 0, 0), area(2, 1, 2, 0), [1, 0, 1], ['0 changed']],
  ['one kind of air became another', area(1, 1, 0, 0), area(1, 1, 3, 0), [0, 0, 0], []],
] as const)('between two versions %s', (_what, before, after, counts, columns) => {
  const found = compare(before, after)
  expect([found.added, found.removed, found.changed]).toEqual(counts)
  expect(found.columns.map(({ x, mark }) => `${x} ${mark}`)).toEqual(columns)
})

import { expect, test } from 'vitest'
import { groundLevelOf } from './ground-level.ts'

test('the land around lies as high as most of the edge does', () => {
  const size = { x: 10, y: 6, z: 10 }
  const cells = new Uint16Array(600)
  cells.fill(1, 0, 300)
  // a house at the edge
  cells.fill(1, 300, 304)
  expect(groundLevelOf({ size, palette: ['minecraft:air', 'minecraft:stone'], cells })).toBe(3)
})

test('a place of nothing lies on the floor', () => {
  const size = { x: 2, y: 2, z: 2 }
  expect(groundLevelOf({ size, palette: ['minecraft:air'], cells: new Uint16Array(8) })).toBe(0)
})

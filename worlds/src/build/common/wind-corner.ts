import type { Canvas } from '../canvas.ts'
import { FLOOR, GRASS, LOTS } from '../plan.ts'

/** Between two gables, open to the west: a bench nobody sits on, bushes without leaves, trees that lean, bins blown over. */
export function buildWindCorner(canvas: Canvas): void {
  const { west, north, east, south } = LOTS.windCorner
  canvas.fill([west, GRASS, north], [east, GRASS, south], 'coarse_dirt')
  canvas.fill([west + 2, GRASS, north + 2], [east - 2, GRASS, south], 'smooth_stone')
  for (const z of [north + 1, north + 8]) leaningTree(canvas, west + 4, z)
  canvas.fill([west + 10, FLOOR, north + 6], [west + 12, FLOOR, north + 6], 'spruce_stairs[facing=north]')
  for (const x of [west + 1, west + 7, east - 1]) canvas.set(x, FLOOR, north, 'dead_bush')
  canvas.set(west + 15, FLOOR, north + 5, 'barrel[facing=east]')
  for (const [x, z, colour] of [
    [west + 16, north + 5, 'white'],
    [west + 18, north + 4, 'yellow'],
    [west + 17, north + 7, 'light_blue'],
  ] as const)
    canvas.set(x, FLOOR, z, `${colour}_carpet`)
  canvas.fill([east - 3, FLOOR, north + 3], [east - 3, FLOOR + 7, north + 3], 'iron_bars')
  canvas.fill([east - 2, FLOOR + 7, north + 3], [east, FLOOR + 7, north + 3], 'red_wool')
  canvas.postSign(west + 8, FLOOR, south - 2, 0, 'Blæsehjørnet', 'Her er altid', 'vind. Hvad kan', 'give læ?')
}

/** Grown away from the wind: the crown lies to the east of the trunk. */
function leaningTree(canvas: Canvas, x: number, z: number): void {
  canvas.set(x, GRASS, z, 'grass_block')
  for (const [dx, y] of [
    [0, 0],
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ] as const)
    canvas.set(x + dx, FLOOR + y, z, 'oak_log')
  canvas.fill([x + 3, FLOOR + 4, z - 1], [x + 7, FLOOR + 5, z + 1], 'oak_leaves[persistent=true]')
  canvas.set(x + 3, FLOOR + 4, z, 'oak_log')
}

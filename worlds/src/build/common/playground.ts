import type { Canvas } from '../canvas.ts'
import { FLOOR, GRASS, LOTS } from '../plan.ts'

/** The playground in the shadow of the high house: for the smallest alone, its sand full of moss, the bench with its back to it. */
export function buildPlayground(canvas: Canvas): void {
  const { west, north, east, south } = LOTS.playground
  canvas.fill([west, GRASS, north], [east, GRASS, south], 'sand')
  canvas.border([west, north], [east, south], GRASS, 'oak_planks')
  for (const [x, z] of [
    [west + 2, north + 2],
    [west + 3, north + 2],
    [west + 2, north + 3],
    [east - 3, south - 2],
    [east - 2, south - 2],
    [west + 8, north + 1],
  ] as const)
    canvas.set(x, GRASS, z, 'moss_block')
  buildTower(canvas, west + 4, north + 3)
  buildSwing(canvas, east - 7, south - 3)
  // a rocking horse, a sandbox with a lid of boards
  canvas.set(west + 3, FLOOR, south - 3, 'spruce_fence')
  canvas.set(west + 3, FLOOR + 1, south - 3, 'red_carpet')
  canvas.fill([east - 5, FLOOR, north + 2], [east - 2, FLOOR, north + 4], 'spruce_slab')
  canvas.fill([west + 7, FLOOR, south + 1], [west + 9, FLOOR, south + 1], 'spruce_stairs[facing=north]')
  canvas.postSign(west + 5, FLOOR, south + 1, 0, 'Legeplads', 'For børn', 'under 6 år')
}

/** A hut on legs, a ladder of steps, and a slide down the other side. */
function buildTower(canvas: Canvas, west: number, north: number): void {
  canvas.fill([west, FLOOR, north], [west + 2, FLOOR + 2, north + 2], 'red_concrete')
  canvas.fill([west, FLOOR, north + 1], [west + 2, FLOOR + 1, north + 1], 'air')
  for (let step = 0; step < 3; step += 1) {
    canvas.set(west + 1, FLOOR + 2 - step, north + 3 + step, 'oak_stairs[facing=north]')
    canvas.set(west + 3 + step, FLOOR + 2 - step, north + 1, 'smooth_quartz_stairs[facing=west]')
  }
  for (const [x, z] of [
    [west, north],
    [west + 2, north],
    [west, north + 2],
    [west + 2, north + 2],
  ] as const)
    canvas.fill([x, FLOOR + 3, z], [x, FLOOR + 4, z], 'oak_fence')
  canvas.fill([west - 1, FLOOR + 5, north - 1], [west + 3, FLOOR + 5, north + 3], 'orange_concrete')
  canvas.fill([west, FLOOR + 6, north], [west + 2, FLOOR + 6, north + 2], 'orange_concrete')
}

/** Two seats on chains; the third is gone. */
function buildSwing(canvas: Canvas, west: number, z: number): void {
  for (const x of [west, west + 6]) canvas.fill([x, FLOOR, z], [x, FLOOR + 3, z], 'oak_fence')
  canvas.fill([west, FLOOR + 4, z], [west + 6, FLOOR + 4, z], 'oak_log[axis=x]')
  for (const x of [west + 1, west + 3]) {
    canvas.fill([x, FLOOR + 1, z], [x, FLOOR + 3, z], 'chain')
    canvas.set(x, FLOOR + 1, z, 'spruce_slab')
  }
  canvas.set(west + 5, FLOOR + 3, z, 'chain')
}

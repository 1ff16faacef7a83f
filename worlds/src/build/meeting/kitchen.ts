import type { Canvas } from '../canvas.ts'
import { FLOOR, GRASS, LOTS } from '../plan.ts'

/** The kitchen at the hall's side, with a hatch through which coffee comes. */
export function buildKitchen(canvas: Canvas): void {
  const { west, north, east, south } = LOTS.kitchen
  const hatch = west - 1
  canvas.fill([west, GRASS, north], [east, GRASS, south], 'smooth_stone')
  canvas.fill([west, FLOOR, north], [east, FLOOR + 3, south], 'white_concrete')
  canvas.fill([west, FLOOR, north + 1], [east - 1, FLOOR + 3, south - 1], 'air')
  canvas.border([west, north], [east, south], FLOOR + 4, 'brick_slab')
  canvas.fill([west, FLOOR + 4, north + 1], [east - 1, FLOOR + 4, south - 1], 'birch_planks')
  canvas.fill([hatch, FLOOR + 1, north + 3], [hatch, FLOOR + 2, north + 5], 'air')
  canvas.fill([hatch, FLOOR, north + 3], [hatch, FLOOR, north + 5], 'birch_planks')
  canvas.door(hatch, FLOOR, south - 2, 'birch', 'east')
  canvas.door(east, FLOOR, south - 2, 'birch', 'west')
  canvas.set(east + 1, GRASS, south - 2, 'smooth_stone')
  canvas.fill([east, FLOOR + 1, north + 3], [east, FLOOR + 2, north + 5], 'glass_pane')
  for (const [z, block] of [
    [2, 'smoker'],
    [3, 'smoker'],
    [4, 'cauldron'],
    [5, 'barrel'],
    [6, 'quartz_block'],
  ] as const)
    canvas.set(east - 1, FLOOR, north + z, block)
  canvas.fill([west + 3, FLOOR, north + 3], [west + 3, FLOOR, north + 6], 'birch_slab[type=top]')
  canvas.set(west + 3, FLOOR + 1, north + 4, 'cake')
  canvas.set(west + 3, FLOOR + 3, north + 5, 'lantern[hanging=true]')
  canvas.wallSign(west, FLOOR + 2, south - 3, 'east', 'Køkkenvagt:', 'Uge 47: Knud', 'Uge 48: ?', 'Uge 49: ?')
}

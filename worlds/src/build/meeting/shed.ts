import type { Canvas } from '../canvas.ts'
import { FLOOR, GRASS, LOTS } from '../plan.ts'

/** The shed behind the hall: dry, empty shelves, a wide door. It waits for what the residents make of it. */
export function buildShed(canvas: Canvas): void {
  const { west, north, east, south } = LOTS.shed
  const door = (west + east) / 2
  canvas.fill([west, GRASS, north], [east, GRASS, south], 'spruce_planks')
  canvas.fill([west, FLOOR, north], [east, FLOOR + 2, south], 'red_terracotta')
  canvas.fill([west + 1, FLOOR, north + 1], [east - 1, FLOOR + 2, south - 1], 'air')
  canvas.fill([west - 1, FLOOR + 3, north - 1], [east + 1, FLOOR + 3, south + 1], 'dark_oak_slab')
  canvas.fill([west, FLOOR + 3, north], [east, FLOOR + 3, south], 'dark_oak_planks')
  canvas.door(door, FLOOR, south, 'spruce', 'north', 'left')
  canvas.door(door + 1, FLOOR, south, 'spruce', 'north', 'right')
  canvas.fill([west, FLOOR + 1, north + 3], [west, FLOOR + 1, north + 5], 'glass_pane')
  for (const y of [0, 1])
    canvas.fill([west + 1, FLOOR + y, north + 1], [east - 1, FLOOR + y, north + 1], 'spruce_slab[type=top]')
  canvas.set(west + 1, FLOOR + 2, north + 1, 'cobweb')
  canvas.set(east - 1, FLOOR, south - 2, 'barrel')
  canvas.set(east - 1, FLOOR, south - 3, 'crimson_stairs[facing=east]')
  canvas.wallSign(door - 1, FLOOR + 1, south + 1, 'south', 'Skuret', 'Står tomt.', 'Kan det blive', 'et bytterum?')
  canvas.fill([door, GRASS, south + 1], [door + 1, GRASS, -25], 'dirt_path')
}

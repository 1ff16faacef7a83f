import type { Canvas } from '../canvas.ts'
import { FLOOR, GRASS, LOTS } from '../plan.ts'

/** The kiosk at the square: closed for years, its shutter down, with a shop behind it that waits. */
export function buildKiosk(canvas: Canvas): void {
  const { west, north, east, south } = LOTS.kiosk
  canvas.fill([west - 4, GRASS, north], [east, GRASS, south], 'smooth_stone')
  canvas.fill([west, FLOOR, north], [east, FLOOR + 3, south], 'light_blue_terracotta')
  canvas.fill([west + 1, FLOOR, north + 1], [east - 1, FLOOR + 3, south - 1], 'air')
  canvas.fill([west - 2, FLOOR + 4, north - 1], [east + 1, FLOOR + 4, south + 1], 'red_concrete')
  canvas.fill([west - 1, FLOOR + 4, north], [east, FLOOR + 4, south], 'gravel')
  // the shutter of the window, painted over, and bills of a summer long ago
  canvas.fill([west, FLOOR + 1, north + 2], [west, FLOOR + 2, north + 5], 'iron_bars')
  canvas.fill([west + 1, FLOOR + 1, north + 2], [west + 1, FLOOR + 2, north + 5], 'gray_concrete')
  canvas.fill([west - 1, FLOOR, north + 2], [west - 1, FLOOR, north + 5], 'spruce_slab[type=top]')
  canvas.fill([west, FLOOR, north + 8], [west, FLOOR + 1, north + 8], 'air')
  canvas.door(west, FLOOR, north + 8, 'spruce', 'east')
  // inside: empty shelves, a counter, a freezer
  for (const y of [0, 1, 2])
    canvas.fill([east - 1, FLOOR + y, north + 1], [east - 1, FLOOR + y, north + 6], 'bookshelf')
  canvas.fill([west + 2, FLOOR, north + 2], [west + 2, FLOOR, north + 5], 'spruce_slab[type=top]')
  canvas.fill([west + 4, FLOOR, north + 1], [west + 5, FLOOR, north + 1], 'white_concrete')
  for (const [x, y, z] of [
    [west + 2, 3, north + 1],
    [east - 2, 3, south - 1],
    [east - 1, 3, north + 4],
  ] as const)
    canvas.set(x, FLOOR + y, z, 'cobweb')
  canvas.wallSign(west - 1, FLOOR + 2, north + 7, 'west', 'LUKKET', 'Tak for 22 år', 'Bente')
  canvas.wallSign(west - 1, FLOOR + 2, north + 1, 'west', 'Lokale til leje', 'Spørg ejeren:', 'Bentes søn')
  canvas.fill([west - 3, FLOOR, north + 1], [west - 3, FLOOR, north + 2], 'oak_stairs[facing=east]')
}

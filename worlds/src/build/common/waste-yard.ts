import type { Canvas } from '../canvas.ts'
import { FLOOR, GRASS, LOTS } from '../plan.ts'

/** What each container is for, and its colour. */
const CONTAINERS = [
  ['green', 'Mad'],
  ['gray', 'Rest'],
  ['blue', 'Papir'],
  ['yellow', 'Plast'],
  ['white', 'Glas'],
] as const

/** The waste yard: containers behind boards, and beside them all that nobody knows where to put. */
export function buildWasteYard(canvas: Canvas): void {
  const { west, north, east, south } = LOTS.wasteYard
  canvas.fill([west, GRASS, north], [east, GRASS, south], 'gray_concrete')
  canvas.fill([west + 5, GRASS, south + 1], [west + 8, GRASS, south + 2], 'smooth_stone')
  canvas.border([west, north], [east, south], FLOOR, 'spruce_planks')
  canvas.border([west, north], [east, south], FLOOR + 1, 'spruce_fence')
  canvas.fill([west + 5, FLOOR, south], [west + 8, FLOOR + 1, south], 'air')
  for (const [index, [colour, what]] of CONTAINERS.entries()) {
    const x = west + 1 + index * 3
    canvas.fill([x, FLOOR, north + 1], [x + 1, FLOOR + 1, north + 2], `${colour}_concrete`)
    canvas.fill([x, FLOOR + 2, north + 1], [x + 1, FLOOR + 2, north + 2], 'spruce_trapdoor')
    canvas.wallSign(x, FLOOR + 1, north + 3, 'south', what)
  }
  // a sofa, a mattress, a washing machine, sacks: still good, or nobody's
  canvas.fill([west + 11, FLOOR, south - 3], [west + 13, FLOOR, south - 3], 'crimson_stairs[facing=south]')
  canvas.fill([west + 1, FLOOR, south - 5], [west + 2, FLOOR, south - 4], 'white_carpet')
  canvas.set(west + 1, FLOOR, south - 2, 'white_concrete')
  canvas.set(west + 2, FLOOR, south - 2, 'cauldron')
  canvas.set(west + 3, FLOOR, south - 1, 'black_wool')
  canvas.set(east - 1, FLOOR, north + 5, 'black_wool')
  canvas.set(east - 1, FLOOR, north + 6, 'bookshelf')
  canvas.set(east - 1, FLOOR, north + 7, 'loom')
  canvas.postSign(west + 10, FLOOR, south - 1, 0, 'Affaldsgård', 'Kan det bruges', 'af en anden?')
}

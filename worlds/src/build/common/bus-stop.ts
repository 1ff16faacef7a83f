import type { Canvas } from '../canvas.ts'
import { FLOOR, GRASS, WHOLE } from '../plan.ts'

const ROAD = { north: 120, south: 126 } as const

/** The road of the town with its pavement, and the stop: a shelter of glass with a bench, and a yellow sign. */
export function buildBusStop(canvas: Canvas): void {
  const { min, max } = WHOLE
  canvas.fill([min.x, GRASS, ROAD.north], [max.x, GRASS, ROAD.south], 'gray_concrete')
  canvas.fill([min.x, GRASS, ROAD.north - 2], [max.x, GRASS, ROAD.north - 1], 'smooth_stone')
  for (let x = min.x; x <= max.x; x += 6) canvas.fill([x, GRASS, 123], [x + 2, GRASS, 123], 'white_concrete')
  canvas.fill([14, GRASS, 114], [24, GRASS, 119], 'smooth_stone')
  canvas.fill([14, FLOOR, 114], [22, FLOOR + 2, 114], 'glass_pane')
  for (const x of [14, 22]) canvas.fill([x, FLOOR, 114], [x, FLOOR + 2, 116], 'glass_pane')
  for (const x of [14, 22]) for (const z of [114, 116]) canvas.fill([x, FLOOR, z], [x, FLOOR + 2, z], 'gray_concrete')
  canvas.fill([14, FLOOR + 3, 114], [22, FLOOR + 3, 117], 'smooth_stone_slab')
  canvas.fill([16, FLOOR, 115], [20, FLOOR, 115], 'spruce_slab')
  canvas.fill([25, FLOOR, 118], [25, FLOOR + 3, 118], 'iron_bars')
  canvas.fill([25, FLOOR + 4, 118], [25, FLOOR + 5, 118], 'yellow_concrete')
  canvas.set(24, FLOOR + 5, 118, 'yellow_concrete')
  canvas.set(26, FLOOR + 5, 118, 'yellow_concrete')
  canvas.wallSign(21, FLOOR + 1, 115, 'south', 'Bus 14', 'kl. 16.05', 'kl. 17.05', 'Sidste 20.05')
}

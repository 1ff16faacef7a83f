import type { Canvas } from '../canvas.ts'
import { FLOOR, GRASS } from '../plan.ts'
import { SQUARE } from './plan.ts'

const ROOF = FLOOR + 4

/** A paved square with a roof on posts, a lectern, benches on both sides and a lamp at each corner. */
export function buildMeetingPlace(canvas: Canvas): void {
  canvas.fill([-SQUARE, GRASS, -SQUARE], [SQUARE, GRASS, SQUARE], 'smooth_stone')
  canvas.border([-SQUARE, -SQUARE], [SQUARE, SQUARE], GRASS, 'polished_andesite')
  buildRoof(canvas)
  canvas.set(0, FLOOR, -4, 'lectern[facing=south]')
  for (const z of [-1, 1, 3, 5])
    for (const [from, to] of [
      [-6, -3],
      [3, 6],
    ] as const)
      canvas.fill([from, FLOOR, z], [to, FLOOR, z], 'oak_stairs[facing=south]')
  for (const x of [-SQUARE, SQUARE])
    for (const z of [-SQUARE, SQUARE]) {
      canvas.fill([x, FLOOR, z], [x, FLOOR + 2, z], 'dark_oak_fence')
      canvas.set(x, FLOOR + 3, z, 'lantern')
    }
}

/** Open to all sides: whoever passes sees that there is a meeting. */
function buildRoof(canvas: Canvas): void {
  const edge = SQUARE - 1
  for (const x of [-edge, edge])
    for (const z of [-edge, edge]) canvas.fill([x, FLOOR, z], [x, ROOF - 1, z], 'dark_oak_log')
  canvas.fill([-edge, ROOF, -edge], [edge, ROOF, edge], 'dark_oak_slab')
  for (const x of [-3, 3]) canvas.set(x, ROOF - 1, 0, 'lantern[hanging=true]')
}

import type { Canvas } from './canvas.ts'
import { FLOOR, GRASS } from './plan.ts'

/** The welcome place: an arch towards the beboerhus, a lime-tree bed, benches and flags. */
export function buildSquare(canvas: Canvas): void {
  for (const x of [-6, 6]) canvas.fill([x, FLOOR, 4], [x, FLOOR + 5, 4], 'end_stone_bricks')
  canvas.fill([-6, FLOOR + 6, 4], [6, FLOOR + 6, 4], 'end_stone_bricks')
  canvas.fill([-7, FLOOR + 7, 3], [7, FLOOR + 7, 5], 'brick_slab')
  canvas.fill([-2, FLOOR + 5, 4], [2, FLOOR + 5, 4], 'end_stone_bricks')
  buildHeart(canvas)
  for (const x of [-13, 13])
    for (const z of [-12, 12]) {
      canvas.fill([x - 2, FLOOR, z - 2], [x + 2, FLOOR, z + 2], 'stone_brick_slab')
      canvas.fill([x - 1, FLOOR, z - 1], [x + 1, FLOOR, z + 1], 'grass_block')
      canvas.fill([x, FLOOR + 1, z], [x, FLOOR + 4, z], 'birch_log')
      canvas.fill([x - 1, FLOOR + 4, z - 1], [x + 1, FLOOR + 6, z + 1], 'birch_leaves[persistent=true]')
      canvas.fill([x, FLOOR + 1, z], [x, FLOOR + 4, z], 'birch_log')
      for (const [dx, dz] of [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ] as const)
        canvas.set(x + dx, FLOOR + 1, z + dz, 'oxeye_daisy')
    }
  for (const z of [-6, 6])
    for (const [x, facing] of [
      [-17, 'west'],
      [17, 'east'],
    ] as const)
      canvas.fill([x, FLOOR, z - 1], [x, FLOOR, z + 1], `oak_stairs[facing=${facing}]`)
  buildPlayground(canvas)
}

/** A red heart above the arch. */
function buildHeart(canvas: Canvas): void {
  const rows = ['.##.##.', '#######', '#######', '.#####.', '..###..', '...#...']
  for (const [row, line] of rows.entries())
    for (const [column, mark] of [...line].entries())
      if (mark === '#') canvas.set(column - 3, FLOOR + 13 - row, 4, 'red_concrete')
}

function buildPlayground(canvas: Canvas): void {
  canvas.fill([24, GRASS, -22], [40, GRASS, -8], 'sand')
  canvas.border([24, -22], [40, -8], GRASS, 'oak_planks')
  // A slide and a climbing tower, a swing.
  canvas.fill([28, FLOOR, -19], [30, FLOOR + 2, -17], 'red_concrete')
  canvas.fill([28, FLOOR, -16], [30, FLOOR, -16], 'oak_stairs[facing=north]')
  for (let step = 0; step < 3; step += 1)
    canvas.set(31 + step, FLOOR + 2 - step, -18, 'smooth_quartz_stairs[facing=west]')
  for (const x of [33, 39]) canvas.fill([x, FLOOR, -11], [x, FLOOR + 3, -11], 'oak_fence')
  canvas.fill([33, FLOOR + 4, -11], [39, FLOOR + 4, -11], 'oak_log[axis=x]')
  for (const x of [35, 37]) {
    canvas.fill([x, FLOOR + 1, -11], [x, FLOOR + 3, -11], 'chain')
    canvas.set(x, FLOOR + 1, -11, 'spruce_slab')
  }
}

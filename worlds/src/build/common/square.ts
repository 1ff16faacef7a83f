import type { Canvas } from '../canvas.ts'
import { FLOOR } from '../plan.ts'

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
}

/** A red heart above the arch. */
function buildHeart(canvas: Canvas): void {
  const rows = ['.##.##.', '#######', '#######', '.#####.', '..###..', '...#...']
  for (const [row, line] of rows.entries())
    for (const [column, mark] of [...line].entries())
      if (mark === '#') canvas.set(column - 3, FLOOR + 13 - row, 4, 'red_concrete')
}

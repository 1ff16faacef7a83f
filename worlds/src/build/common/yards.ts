import type { Canvas } from '../canvas.ts'
import { chanceAt } from '../ground/trees.ts'
import { BLOCKS, DEPTH, UNIT, frontOf } from '../housing/blocks.ts'
import type { Block } from '../housing/blocks.ts'
import { FLOOR, GRASS } from '../plan.ts'

const CLOTH = ['white', 'light_blue', 'red', 'yellow', 'white', 'orange'] as const

/** What people have put up around their houses: bikes at the doors where the cellar has no room, washing behind. */
export function buildYards(canvas: Canvas): void {
  for (const block of BLOCKS) {
    if (block.style === 'worn' || block.style === 'red') buildBikes(canvas, block)
    if (block.style === 'red' || block.style === 'yellow') buildDryingGround(canvas, block)
  }
}

/** A rack beside each front door: bars to lock to, and what leans on them. */
function buildBikes(canvas: Canvas, block: Block): void {
  const front = frontOf(block)
  for (let unit = 0; unit < block.stairwells; unit += 1) {
    const west = block.west + unit * UNIT + 11
    canvas.fill([west, GRASS, front.z(-2)], [west + 3, GRASS, front.z(-2)], 'gravel')
    for (let x = west; x <= west + 3; x += 1)
      if (chanceAt(x, west) < 0.95) canvas.set(x, FLOOR, front.z(-2), x % 2 === 0 ? 'crimson_fence' : 'warped_fence')
  }
}

/** Posts with lines between them behind the house, and the washing of some. */
function buildDryingGround(canvas: Canvas, block: Block): void {
  const z = frontOf(block).z(DEPTH + 3)
  const west = block.west + 18
  canvas.fill([west, GRASS, z], [west + 9, GRASS, z], 'stone_bricks')
  for (const x of [west, west + 9]) canvas.fill([x, FLOOR, z], [x, FLOOR + 2, z], 'oak_fence')
  canvas.fill([west + 1, FLOOR + 2, z], [west + 8, FLOOR + 2, z], 'chain[axis=x]')
  for (const [index, colour] of CLOTH.entries())
    if (chanceAt(west + index, z) < 0.7)
      canvas.set(west + 2 + index, FLOOR + 1, z, `${colour}_wall_banner[facing=north]`)
}

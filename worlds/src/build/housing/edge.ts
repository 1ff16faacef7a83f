import type { Canvas } from '../canvas.ts'
import { chanceAt } from '../ground/trees.ts'
import { FLOOR, GRASS } from '../plan.ts'
import type { Block, Front } from './blocks.ts'
import { DEPTH, UNIT, floorOf } from './blocks.ts'
import type { Style } from './styles.ts'

const FLOWERS = ['poppy', 'oxeye_daisy', 'cornflower', 'red_tulip', 'allium', 'fern']

/** What lies between a house and the lawn: nothing, beds along its front, or gardens behind it with a door to them. */
export function buildEdge(canvas: Canvas, { block, style, front }: { block: Block; style: Style; front: Front }): void {
  if (style.edge === 'bare') return
  const east = block.west + block.stairwells * UNIT - 1
  if (style.edge === 'hedge') {
    // beds along the front, between the doors
    for (let x = block.west; x <= east; x += 1) {
      const inUnit = (x - block.west) % UNIT
      if (inUnit < 5 || inUnit > 10) canvas.set(x, FLOOR, front.z(-1), flowerAt(x, front.z(-1)))
    }
    return
  }
  for (let unit = 0; unit < block.stairwells; unit += 1)
    for (const from of [0, 10]) buildGarden(canvas, block, block.west + unit * UNIT + from, front)
}

const flowerAt = (x: number, z: number): string =>
  chanceAt(x * 3, z * 7) < 0.55 ? 'azalea_leaves[persistent=true]' : (FLOWERS[Math.floor(chanceAt(z, x) * 6)] ?? 'fern')

/** A garden five deep behind a hedge with a gate, and a terrace before the door. */
function buildGarden(canvas: Canvas, block: Block, west: number, front: Front): void {
  const [floor, east] = [floorOf(block, 0), west + 5]
  const end = front.z(DEPTH + 5)
  canvas.door(west + 2, floor, front.z(DEPTH - 1), 'birch', front.inwards)
  canvas.fill([west + 1, GRASS, front.z(DEPTH)], [west + 4, GRASS, front.z(DEPTH + 1)], 'spruce_planks')
  if (block.raised === 1) {
    canvas.fill([west + 1, FLOOR, front.z(DEPTH)], [west + 4, FLOOR, front.z(DEPTH)], 'spruce_planks')
    canvas.fill(
      [west + 1, FLOOR, front.z(DEPTH + 1)],
      [west + 4, FLOOR, front.z(DEPTH + 1)],
      `spruce_stairs[facing=${front.outwards}]`,
    )
  }
  for (const x of [west, east]) canvas.fill([x, FLOOR, front.z(DEPTH)], [x, FLOOR, end], 'oak_leaves[persistent=true]')
  canvas.fill([west, FLOOR, end], [east, FLOOR, end], 'oak_leaves[persistent=true]')
  canvas.set(west + 2, FLOOR, end, `oak_fence_gate[facing=${front.inwards}]`)
  for (const [x, depth] of [
    [west + 1, DEPTH + 3],
    [west + 1, DEPTH + 4],
    [west + 4, DEPTH + 4],
  ] as const)
    canvas.set(x, FLOOR, front.z(depth), FLOWERS[Math.floor(chanceAt(x, depth * west) * 6)] ?? 'fern')
  if (chanceAt(west, end) < 0.5) canvas.set(west + 4, FLOOR, front.z(DEPTH + 3), `oak_stairs[facing=${front.inwards}]`)
}

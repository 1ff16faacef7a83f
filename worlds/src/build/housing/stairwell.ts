import type { Canvas } from '../canvas.ts'
import { chanceAt } from '../ground/trees.ts'
import type { Block, Front } from './blocks.ts'
import { DEPTH, STOREY, floorOf } from './blocks.ts'

/**
 * The stairs of one stairwell, from the entrance to the top storey: a flight of four steps a storey, two wide, and beside it
 * the way back to where the next one begins. A lamp on every second landing; where the house is worn, some are broken.
 */
export function buildStairwell(
  canvas: Canvas,
  { block, west, front }: { block: Block; west: number; front: Front },
): void {
  for (let storey = 0; storey < block.storeys; storey += 1) {
    const floor = floorOf(block, storey)
    if (storey < block.storeys - 1) buildFlight(canvas, west + 6, floor, front)
    const isBroken = block.style === 'worn' && chanceAt(west, storey) < 0.5
    if (storey % 2 === 0 && !isBroken) canvas.set(west + 9, floor + 2, front.z(10), 'lantern[hanging=true]')
    // daylight on every landing
    canvas.fill([west + 7, floor + 1, front.z(DEPTH - 1)], [west + 8, floor + 2, front.z(DEPTH - 1)], 'glass_pane')
    // what stands on landings
    if (chanceAt(west * 3, floor) < 0.4) canvas.set(west + 7, floor, front.z(10), LANDING[storey % 3] ?? 'potted_fern')
  }
}
const LANDING = ['potted_fern', 'barrel', 'potted_azalea_bush']

/** Four steps, and the hole above them. */
function buildFlight(canvas: Canvas, west: number, floor: number, front: Front): void {
  for (let step = 0; step < STOREY; step += 1) {
    const z = front.z(3 + step)
    for (const x of [west, west + 1]) {
      canvas.set(x, floor + 3, z, 'air')
      canvas.set(x, floor + step, z, `stone_brick_stairs[facing=${front.inwards}]`)
    }
  }
}

/** The door from the landing to a home. */
export function buildFlatDoor(
  canvas: Canvas,
  at: { west: number; floor: number; front: Front; side: 'west' | 'east'; wood: string },
): void {
  const { west, floor, front, side, wood } = at
  canvas.door(west + (side === 'west' ? 5 : 10), floor, front.z(8), wood, side)
}

/** A flight down from the entrance to the cellar, along the stairwell's east wall. */
export function buildCellarFlight(canvas: Canvas, west: number, floor: number, front: Front): void {
  for (let step = 0; step < STOREY; step += 1) {
    const z = front.z(3 + step)
    canvas.fill([west + 9, floor - 1, z], [west + 9, floor - 1 - step, z], 'air')
    canvas.set(west + 9, floor - 1 - step, z, `stone_brick_stairs[facing=${front.outwards}]`)
  }
}

import type { Canvas } from '../canvas.ts'
import { FLOOR, GRASS } from '../plan.ts'
import type { Block, Front } from './blocks.ts'
import { UNIT, floorOf } from './blocks.ts'
import { widthOf, writeNumber } from './digits.ts'
import type { Style } from './styles.ts'

/** The front door of a stairwell under its roof, the number above it, and the steps or the ramp before it. */
export function buildEntrance(
  canvas: Canvas,
  { block, unit, style, front }: { block: Block; unit: number; style: Style; front: Front },
): void {
  const west = block.west + unit * UNIT
  const [wall, out, floor] = [front.z(0), front.z(-1), floorOf(block, 0)]
  for (const x of [west + 6, west + 9]) canvas.fill([x, floor, wall], [x, floor + 2, wall], style.frame)
  canvas.fill([west + 6, floor + 2, wall], [west + 9, floor + 2, wall], style.frame)
  canvas.door(west + 7, floor, wall, style.wood, front.inwards, front.step === 1 ? 'left' : 'right')
  canvas.door(west + 8, floor, wall, style.wood, front.inwards, front.step === 1 ? 'right' : 'left')
  canvas.fill([west + 5, floor + 2, out], [west + 10, floor + 2, out], 'stone_brick_slab[type=top]')
  if (block.raised === 0) canvas.fill([west + 7, GRASS, out], [west + 8, GRASS, out], 'smooth_stone')
  else if (style.hasRamp) buildRamp(canvas, west, front)
  else buildSteps(canvas, west, front)
  writePlate(canvas, block, unit, front)
  for (let storey = 1; storey < block.storeys; storey += 1) {
    const y = floorOf(block, storey)
    if (y > floor + PLATE) canvas.fill([west + 7, y, wall], [west + 8, y + 2, wall], 'glass_pane')
  }
}

/** How high over the door's sill the number begins. */
const PLATE = 9

/** The number on a white field. */
function writePlate(canvas: Canvas, block: Block, unit: number, front: Front): void {
  const number = block.number + unit
  const west = block.west + unit * UNIT
  const width = widthOf(number)
  const left = front.step === 1 ? west + 8 - Math.ceil(width / 2) : west + 7 + Math.ceil(width / 2)
  const [y, wall] = [floorOf(block, 0) + PLATE, front.z(0)]
  canvas.fill([left - front.step, y + 1, wall], [left + front.step * width, y - 5, wall], 'white_concrete')
  writeNumber(canvas, number, [left, y, wall], front.step, 'black_concrete')
}

/** Two deep, so that one can turn with a pram; one step up to it. */
function buildLanding(canvas: Canvas, west: number, front: Front): void {
  canvas.fill([west + 6, FLOOR, front.z(-1)], [west + 9, FLOOR, front.z(-2)], 'smooth_stone')
}

function buildSteps(canvas: Canvas, west: number, front: Front): void {
  buildLanding(canvas, west, front)
  canvas.fill(
    [west + 6, FLOOR, front.z(-3)],
    [west + 9, FLOOR, front.z(-3)],
    `stone_brick_stairs[facing=${front.inwards}]`,
  )
}

/** Half a block up over six: as gently as blocks can. */
function buildRamp(canvas: Canvas, west: number, front: Front): void {
  buildLanding(canvas, west, front)
  canvas.fill([west + 10, FLOOR, front.z(-1)], [west + 15, FLOOR, front.z(-2)], 'smooth_stone_slab')
  canvas.fill([west + 6, GRASS, front.z(-3)], [west + 15, GRASS, front.z(-3)], 'smooth_stone')
  canvas.fill([west + 6, FLOOR, front.z(-3)], [west + 9, FLOOR, front.z(-3)], 'iron_bars')
}

import type { Door } from '../geometry/index.ts'
import type { Canvas } from './canvas.ts'
import { widthOf, writeNumber } from './digits.ts'
import type { Block } from './plan.ts'
import { DEPTH, FLOOR, GRASS, UNIT } from './plan.ts'

const BRICK = 'end_stone_bricks'
const BAND = 'yellow_terracotta'
const STOREY = 4

/**
 * A block of flats: yellow brick, a red roof, a stairwell with its number for every two flats a storey, balconies on
 * the quiet side. Inside, the stairs can be walked and the flats are empty rooms.
 */
export function buildBlock(canvas: Canvas, block: Block): void {
  const front = frontOf(block)
  const length = block.stairwells * UNIT
  const east = block.west + length - 1
  const top = FLOOR + block.storeys * STOREY
  const south = block.north + DEPTH - 1
  canvas.fill([block.west, GRASS, block.north], [east, GRASS, south], 'stone_bricks')
  for (let storey = 0; storey < block.storeys; storey += 1) {
    const floor = FLOOR + storey * STOREY
    canvas.fill([block.west, floor, block.north], [east, floor + 3, south], BRICK)
    canvas.fill([block.west + 1, floor, block.north + 1], [east - 1, floor + 2, south - 1], 'air')
    canvas.fill([block.west + 1, floor + 3, block.north + 1], [east - 1, floor + 3, south - 1], 'birch_planks')
    canvas.border([block.west, block.north], [east, south], floor + 3, BAND)
  }
  canvas.border([block.west, block.north], [east, south], FLOOR, 'stone_bricks')
  for (let unit = 0; unit < block.stairwells; unit += 1) buildUnit(canvas, block, unit, front)
  buildRoof(canvas, block.west, east, block.north, top)
}

/** On each side of a stairwell one. */
const FLATS_A_STOREY = 2

export const homesIn = ({ stairwells, storeys }: Block): number => stairwells * storeys * FLATS_A_STOREY

/** Where one stands before each of a block's doors. */
export const doorsOf = (block: Block): Door[] =>
  Array.from({ length: block.stairwells }, (_, unit) => ({
    number: block.number + unit,
    at: { x: block.west + unit * UNIT + UNIT / 2, y: FLOOR, z: frontOf(block).z(-1) + 0.5 },
  }))

/** How the side with the doors lies: `z(depth)` counts blocks inwards from it, `step` is the way one reads along it. */
type Front = {
  readonly z: (depth: number) => number
  readonly inwards: 'north' | 'south'
  readonly outwards: 'north' | 'south'
  readonly step: 1 | -1
}

function frontOf({ doors, north }: Block): Front {
  return doors === 'north'
    ? { z: (depth) => north + depth, inwards: 'south', outwards: 'north', step: -1 }
    : { z: (depth) => north + DEPTH - 1 - depth, inwards: 'north', outwards: 'south', step: 1 }
}

function buildUnit(canvas: Canvas, block: Block, unit: number, front: Front): void {
  const west = block.west + unit * UNIT
  for (let storey = 0; storey < block.storeys; storey += 1) {
    const floor = FLOOR + storey * STOREY
    const last = storey === block.storeys - 1
    // The stairwell's two walls, each with a doorway to a flat; and the wall to the neighbours.
    for (const wall of [west + 5, west + 10]) {
      canvas.fill([wall, floor, front.z(1)], [wall, floor + 2, front.z(DEPTH - 2)], 'white_terracotta')
      canvas.fill([wall, floor, front.z(8)], [wall, floor + 1, front.z(8)], 'air')
    }
    if (unit > 0) canvas.fill([west, floor, front.z(1)], [west, floor + 2, front.z(DEPTH - 2)], 'white_terracotta')
    if (!last) buildStairs(canvas, west + 6, floor, front)
    buildWindows(canvas, west, floor, storey, front)
    buildBalconies(canvas, west, floor, storey, front)
  }
  buildEntrance(canvas, west, block, unit, front)
}

/** One flight of four steps, two wide, and the hole above it; beside it one walks back to the next flight. */
function buildStairs(canvas: Canvas, west: number, floor: number, front: Front): void {
  for (let step = 0; step < STOREY; step += 1) {
    const z = front.z(3 + step)
    for (const x of [west, west + 1]) {
      canvas.set(x, floor + 3, z, 'air')
      canvas.set(x, floor + step, z, `stone_brick_stairs[facing=${front.inwards}]`)
    }
  }
}

function buildWindows(canvas: Canvas, west: number, floor: number, storey: number, front: Front): void {
  for (const [from, to] of [
    [1, 3],
    [12, 14],
  ] as const) {
    canvas.fill([west + from, floor + 1, front.z(0)], [west + to, floor + 2, front.z(0)], 'glass_pane')
    canvas.fill([west + from, floor, front.z(0)], [west + to, floor, front.z(0)], storey === 0 ? 'stone_bricks' : BAND)
    canvas.fill([west + from, floor + 1, front.z(DEPTH - 1)], [west + to, floor + 2, front.z(DEPTH - 1)], 'glass_pane')
  }
}

function buildBalconies(canvas: Canvas, west: number, floor: number, storey: number, front: Front): void {
  if (storey === 0) return
  for (const from of [1, 11]) {
    for (const depth of [DEPTH, DEPTH + 1])
      canvas.fill(
        [west + from, floor - 1, front.z(depth)],
        [west + from + 3, floor - 1, front.z(depth)],
        'smooth_stone',
      )
    canvas.fill([west + from, floor, front.z(DEPTH + 1)], [west + from + 3, floor, front.z(DEPTH + 1)], 'iron_bars')
    canvas.set(west + from, floor, front.z(DEPTH), 'iron_bars')
    canvas.set(west + from + 3, floor, front.z(DEPTH), 'iron_bars')
    // The way out to the balcony.
    const door = from === 1 ? west + 2 : west + 13
    canvas.fill([door, floor, front.z(DEPTH - 1)], [door, floor + 1, front.z(DEPTH - 1)], 'air')
    if ((west / UNIT + storey + from) % 3 === 0) canvas.set(west + from + 1, floor, front.z(DEPTH), 'potted_red_tulip')
  }
}

function buildEntrance(canvas: Canvas, west: number, block: Block, unit: number, front: Front): void {
  const number = block.number + unit
  const wall = front.z(0)
  const out = front.z(-1)
  canvas.fill([west + 7, FLOOR, wall], [west + 8, FLOOR + 1, wall], 'air')
  for (const [x, hinge] of [
    [west + 7, front.step === 1 ? 'left' : 'right'],
    [west + 8, front.step === 1 ? 'right' : 'left'],
  ] as const)
    for (const [y, half] of [
      [FLOOR, 'lower'],
      [FLOOR + 1, 'upper'],
    ] as const)
      canvas.set(x, y, wall, `dark_oak_door[facing=${front.inwards},half=${half},hinge=${hinge}]`)
  for (const x of [west + 6, west + 9]) canvas.fill([x, FLOOR, wall], [x, FLOOR + 2, wall], 'bricks')
  canvas.fill([west + 6, FLOOR + 2, wall], [west + 9, FLOOR + 2, wall], 'bricks')
  canvas.fill([west + 5, FLOOR + 2, out], [west + 10, FLOOR + 2, out], 'stone_brick_slab[type=top]')
  canvas.fill([west + 7, GRASS, out], [west + 8, GRASS, out], 'smooth_stone')
  // The number on a white field, and above it the stairwell's window.
  const width = widthOf(number)
  const left = front.step === 1 ? west + 8 - Math.ceil(width / 2) : west + 7 + Math.ceil(width / 2)
  const y = FLOOR + 9
  canvas.fill([left - front.step, y + 1, wall], [left + front.step * width, y - 5, wall], 'white_concrete')
  writeNumber(canvas, number, [left, y, wall], front.step, 'black_concrete')
  if (block.storeys > 3) canvas.fill([west + 7, FLOOR + 12, wall], [west + 8, FLOOR + 14, wall], 'glass_pane')
}

function buildRoof(canvas: Canvas, west: number, east: number, north: number, top: number): void {
  for (let rise = 0; rise <= 6; rise += 1) {
    const y = top + rise
    const from = north - 1 + rise
    const to = north + DEPTH - rise
    canvas.fill([west - 1, y, from], [east + 1, y, from], 'brick_stairs[facing=south]')
    canvas.fill([west - 1, y, to], [east + 1, y, to], 'brick_stairs[facing=north]')
    if (from + 1 <= to - 1) {
      canvas.fill([west, y, from + 1], [west, y, to - 1], BRICK)
      canvas.fill([east, y, from + 1], [east, y, to - 1], BRICK)
      canvas.fill([west + 1, y, from + 1], [east - 1, y, to - 1], rise === 0 ? 'birch_planks' : 'air')
    }
  }
  canvas.fill([west - 1, top + 7, north + 5], [east + 1, top + 7, north + 6], 'brick_slab')
  for (let x = west + UNIT / 2; x < east; x += UNIT)
    canvas.fill([x, top + 4, north + 3], [x, top + 8, north + 3], 'bricks')
}

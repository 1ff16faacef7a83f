import type { Canvas } from '../canvas.ts'
import { CELLAR, FLOOR } from '../plan.ts'
import type { Block, Front } from './blocks.ts'
import { DEPTH, UNIT, floorOf, frontOf } from './blocks.ts'
import { buildCellarFlight } from './stairwell.ts'

const LOW = CELLAR + 1

/** Under a raised block: a passage from end to end, the laundry, the room for bikes, and what people keep behind bars. */
export function buildCellar(canvas: Canvas, block: Block): void {
  const front = frontOf(block)
  const [west, east] = [block.west, block.west + block.stairwells * UNIT - 1]
  const inside = (depth: number, to: number, x1: number, x2: number, y1: number, y2: number, fill: string): void =>
    canvas.fill([x1, y1, front.z(depth)], [x2, y2, front.z(to)], fill)
  inside(0, DEPTH - 1, west, east, CELLAR, FLOOR - 1, 'stone_bricks')
  inside(1, DEPTH - 2, west + 1, east - 1, CELLAR, CELLAR, 'smooth_stone')
  // the passage, and behind it a cage for every home
  inside(7, 8, west + 1, east - 1, LOW, FLOOR - 1, 'air')
  inside(10, 10, west + 1, east - 1, LOW, FLOOR - 1, 'air')
  inside(9, 9, west + 1, east - 1, LOW, FLOOR - 1, 'iron_bars')
  for (let x = west + 4; x < east; x += 4) inside(9, 10, x, x, LOW, FLOOR - 1, 'stone_bricks')
  for (let x = west + 2; x < east; x += 4)
    canvas.set(x, LOW, front.z(10), ['barrel', 'hay_block', 'oak_planks', 'white_wool'][(x >> 2) & 3] ?? 'barrel')
  const [laundry, bikes] = [west + 13, west + 45]
  inside(1, 5, laundry, laundry + 16, LOW, FLOOR - 1, 'air')
  inside(1, 5, bikes, bikes + 17, LOW, FLOOR - 1, 'air')
  for (const unit of [0, 2]) openFlight(canvas, block, block.west + unit * UNIT, front)
  furnishLaundry(canvas, laundry, front)
  furnishBikeRoom(canvas, bikes, front)
  for (let x = west + 8; x < east; x += 16) canvas.set(x, FLOOR - 1, front.z(7), 'lantern[hanging=true]')
}

function openFlight(canvas: Canvas, block: Block, west: number, front: Front): void {
  canvas.fill([west + 9, LOW, front.z(5)], [west + 9, FLOOR - 1, front.z(6)], 'air')
  buildCellarFlight(canvas, west, floorOf(block, 0), front)
}

/** Six machines for a hundred homes, a table, a bench, and the list nobody keeps to. */
function furnishLaundry(canvas: Canvas, west: number, front: Front): void {
  canvas.door(west + 3, LOW, front.z(6), 'spruce', front.outwards)
  for (let x = west + 5; x <= west + 15; x += 2) {
    canvas.set(x, LOW, front.z(1), 'white_concrete')
    canvas.set(x + 1, LOW, front.z(1), 'cauldron')
  }
  canvas.fill([west, LOW, front.z(2)], [west, LOW, front.z(4)], `oak_stairs[facing=west]`)
  canvas.fill([west + 8, LOW, front.z(3)], [west + 12, LOW, front.z(3)], 'birch_slab[type=top]')
  canvas.set(west + 9, LOW + 1, front.z(3), 'white_carpet')
  canvas.set(west + 12, LOW + 1, front.z(3), 'light_blue_carpet')
  for (const x of [west + 3, west + 13]) canvas.set(x, FLOOR - 1, front.z(3), 'lantern[hanging=true]')
  canvas.wallSign(west + 4, LOW + 1, front.z(7), front.inwards, 'Vaskeri', 'Husk din tid.', '6 maskiner,', '180 hjem')
  canvas.wallSign(
    west + 6,
    LOW + 1,
    front.z(5),
    front.outwards,
    'Jeg kender kun',
    'to herfra.',
    'Mødes vi',
    'onsdag kl. 19?',
  )
}

/** Wheels against the wall, too close, and a door that is too far from the stairs. */
function furnishBikeRoom(canvas: Canvas, west: number, front: Front): void {
  canvas.door(west + 12, LOW, front.z(6), 'spruce', front.outwards)
  for (let x = west + 1; x <= west + 15; x += 2) {
    canvas.set(x, LOW, front.z(1), 'iron_bars')
    canvas.set(x, LOW, front.z(2), `${['dark_oak', 'crimson', 'warped'][x % 3] ?? 'oak'}_fence`)
  }
  canvas.set(west + 8, FLOOR - 1, front.z(3), 'lantern[hanging=true]')
  canvas.wallSign(west + 13, LOW + 1, front.z(7), front.inwards, 'Cykler', 'Kun 8 pladser.', 'Resten står', 'i regnen')
}

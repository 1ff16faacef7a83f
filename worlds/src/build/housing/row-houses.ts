import type { Door } from '../../geometry/index.ts'
import type { Canvas } from '../canvas.ts'
import { chanceAt } from '../ground/trees.ts'
import { FLOOR, GRASS } from '../plan.ts'

/** Ten houses in a row, each one home with two storeys, a garden before and a garden behind. */
export const ROW = { west: 58, north: 88, houses: 10, number: 24 } as const
const WIDE = 6
const DEEP = 8
const HIGH = 3

export const ROW_DOORS: readonly Door[] = Array.from({ length: ROW.houses }, (_, house) => ({
  number: ROW.number + house,
  at: { x: ROW.west + house * WIDE + 2.5, y: FLOOR, z: ROW.north - 0.5 },
}))

const WALLS = ['bricks', 'white_terracotta', 'yellow_terracotta', 'bricks', 'light_blue_terracotta'] as const
const COLOURS = ['red', 'blue', 'green', 'yellow', 'white'] as const

export function buildRowHouses(canvas: Canvas): void {
  for (let house = 0; house < ROW.houses; house += 1) {
    const west = ROW.west + house * WIDE
    buildHouse(canvas, west, house)
    buildGardens(canvas, west, house)
  }
}

function buildHouse(canvas: Canvas, west: number, house: number): void {
  const [north, south, east] = [ROW.north, ROW.north + DEEP - 1, west + WIDE - 1]
  const wall = WALLS[house % WALLS.length] ?? 'bricks'
  canvas.fill([west, GRASS, north], [east, GRASS, south], 'birch_planks')
  canvas.fill([west, FLOOR, north], [east, FLOOR + 2 * HIGH + 1, south], wall)
  for (const floor of [FLOOR, FLOOR + HIGH + 1])
    canvas.fill([west + 1, floor, north + 1], [east - 1, floor + HIGH - 1, south - 1], 'air')
  canvas.fill([west + 1, FLOOR + HIGH, north + 1], [east - 1, FLOOR + HIGH, south - 1], 'birch_planks')
  for (const floor of [FLOOR, FLOOR + HIGH + 1])
    for (const z of [north, south]) canvas.fill([west + 3, floor + 1, z], [west + 4, floor + 1, z], 'glass_pane')
  buildRowRoof(canvas, west, east, wall)
  canvas.door(west + 2, FLOOR, north, 'dark_oak', 'south')
  canvas.door(west + 2, FLOOR, south, 'birch', 'north')
  // stairs along the west wall
  for (let step = 0; step <= HIGH; step += 1) {
    canvas.set(west + 1, FLOOR + HIGH, north + 2 + step, 'air')
    canvas.set(west + 1, FLOOR + step, north + 2 + step, 'birch_stairs[facing=south]')
  }
  furnishHouse(canvas, west, house)
  canvas.wallSign(west + 1, FLOOR + 1, north - 1, 'north', `Rækkehus ${ROW.number + house}`, WHO[house])
}

const WHO: readonly string[] = [
  'Familien Dam',
  'Lone og Per',
  'Sofie, 3 børn',
  'Mehmet og Ayse',
  'Knud',
  'Familien Vang',
  'Nana og Ida',
  'Familien Ali',
  'Ole og Kurt',
  'Til leje',
]

function furnishHouse(canvas: Canvas, west: number, house: number): void {
  const [north, east] = [ROW.north, west + WIDE - 1]
  // the last one is to let: nobody has put anything in it
  if (house === ROW.houses - 1) return
  const colour = COLOURS[house % COLOURS.length] ?? 'red'
  canvas.set(east - 1, FLOOR, north + 1, 'smoker')
  canvas.set(east - 1, FLOOR, north + 2, 'cauldron')
  canvas.set(east - 1, FLOOR, north + 4, 'oak_slab[type=top]')
  canvas.set(east - 1, FLOOR, north + 5, 'oak_stairs[facing=south]')
  canvas.set(east - 1, FLOOR, north + 3, 'oak_stairs[facing=north]')
  canvas.set(west + 3, FLOOR, north + 4, `${colour}_carpet`)
  const up = FLOOR + HIGH + 1
  for (const x of house % 2 === 0 ? [east - 1, east - 2] : [east - 1]) {
    canvas.set(x, up, north + 2, `${colour}_bed[facing=north,part=head]`)
    canvas.set(x, up, north + 3, `${colour}_bed[facing=north,part=foot]`)
  }
  canvas.set(east - 1, up, north + 6, 'bookshelf')
}

function buildRowRoof(canvas: Canvas, west: number, east: number, wall: string): void {
  const [north, south, top] = [ROW.north, ROW.north + DEEP - 1, FLOOR + 2 * HIGH + 2]
  for (let rise = 0; rise <= DEEP / 2; rise += 1) {
    canvas.fill(
      [west, top + rise, north - 1 + rise],
      [east, top + rise, north - 1 + rise],
      'brick_stairs[facing=south]',
    )
    canvas.fill(
      [west, top + rise, south + 1 - rise],
      [east, top + rise, south + 1 - rise],
      'brick_stairs[facing=north]',
    )
    if (rise < DEEP / 2)
      for (const x of [west, east]) canvas.fill([x, top + rise, north + rise], [x, top + rise, south - rise], wall)
  }
}

/** A low hedge to the path, a lawn behind with what its people like. */
function buildGardens(canvas: Canvas, west: number, house: number): void {
  const [east, front, back] = [west + WIDE - 1, ROW.north - 3, ROW.north + DEEP]
  canvas.fill([west + 2, GRASS, front], [west + 2, GRASS, ROW.north - 1], 'smooth_stone')
  canvas.fill([west, FLOOR, front], [east, FLOOR, front], 'azalea_leaves[persistent=true]')
  canvas.fill([west + 2, FLOOR, front], [west + 2, FLOOR, front], 'air')
  canvas.set(west + 4, FLOOR, ROW.north - 1, house % 2 === 0 ? 'rose_bush[half=lower]' : 'oak_stairs[facing=south]')
  if (house % 2 === 0) canvas.set(west + 4, FLOOR + 1, ROW.north - 1, 'rose_bush[half=upper]')
  canvas.fill([west + 1, GRASS, back], [west + 4, GRASS, back + 1], 'bricks')
  for (const z of [back, back + 1, back + 2, back + 3, back + 4, back + 5]) canvas.set(west, FLOOR, z, 'oak_fence')
  canvas.set(east, FLOOR, back, 'oak_fence')
  canvas.fill([west, FLOOR, back + 6], [east, FLOOR, back + 6], 'oak_fence')
  canvas.set(west + 2, FLOOR, back + 6, 'oak_fence_gate[facing=south]')
  const kinds = [
    'composter',
    'potted_red_tulip',
    'hay_block',
    'sweet_berry_bush[age=2]',
    'sunflower[half=lower]',
  ] as const
  canvas.set(west + 4, FLOOR, back + 4, kinds[Math.floor(chanceAt(west, back) * 4)] ?? 'composter')
  if (house === ROW.houses - 1) canvas.fill([east, FLOOR, back], [east, FLOOR, back + 6], 'oak_fence')
}

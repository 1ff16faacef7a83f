import type { Canvas } from '../canvas.ts'
import { FLOOR, GRASS, LOTS } from '../plan.ts'

const COLOURS = ['red', 'light_gray', 'blue', 'white', 'black', 'green'] as const
/** Where a car stands: bay by bay from the north-west; all others are empty, as they are all day. */
const TAKEN = [1, 2, 5, 9, 14, 20, 23, 31, 40] as const

/** A car park for a hundred cars: asphalt where nobody is, without a tree. */
export function buildCarPark(canvas: Canvas): void {
  const { west, north, east, south } = LOTS.carPark
  canvas.fill([west, GRASS, north], [east, GRASS, south], 'gray_concrete')
  canvas.fill([-96, GRASS, south], [-90, GRASS, LOTS.road.south - 1], 'gray_concrete')
  canvas.fill([-79, GRASS, 84], [-77, GRASS, north], 'smooth_stone')
  const bays = rowsOfBays(north, south).flatMap((z) =>
    Array.from({ length: Math.floor((east - west) / 4) }, (_, bay) => [west + 1 + bay * 4, z] as const),
  )
  for (const [x, z] of bays) canvas.fill([x, GRASS, z], [x, GRASS, z + 4], 'white_concrete')
  for (const [index, bay] of TAKEN.entries()) {
    const [x, z] = bays[bay] ?? [west, north]
    buildCar(canvas, x + 1, z, COLOURS[index % COLOURS.length] ?? 'red')
  }
  canvas.postSign(-76, FLOOR, north - 1, 8, 'Parkering', '100 pladser', '60 biler')
}

const rowsOfBays = (north: number, south: number): readonly number[] => [north + 1, north + 11, south - 6]

/** Three wide, five long: low before and behind, glass in the middle. */
function buildCar(canvas: Canvas, x: number, z: number, colour: string): void {
  canvas.fill([x, FLOOR, z], [x + 1, FLOOR, z + 4], `${colour}_concrete`)
  canvas.fill([x, FLOOR + 1, z + 1], [x + 1, FLOOR + 1, z + 3], 'gray_stained_glass')
  canvas.fill([x, FLOOR + 2, z + 2], [x + 1, FLOOR + 2, z + 3], `${colour}_carpet`)
}

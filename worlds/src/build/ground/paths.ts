import type { Canvas } from '../canvas.ts'
import { BLOCKS, DEPTH, UNIT } from '../housing/blocks.ts'
import type { Block } from '../housing/blocks.ts'
import { FLOOR, GRASS, LOTS } from '../plan.ts'
import type { Lot } from '../plan.ts'

const PAVING = 'smooth_stone'
const lot = (west: number, north: number, east: number, south: number): Lot => ({ west, north, east, south })

/** The paved ways on which lamps leave no gap. */
export const LIT_PATHS: readonly Lot[] = [
  lot(-124, -3, 124, 2),
  lot(-48, -97, -46, 83),
  lot(44, -97, 46, 40),
  lot(-124, -97, 123, -95),
  lot(-116, -75, -46, -73),
  lot(44, -75, 112, -73),
  lot(-124, 81, -46, 83),
  lot(50, 81, 122, 83),
]

/** Here the lamps are out: posts without a light, for somebody to notice. */
export const UNLIT_PATH: Lot = lot(44, 41, 46, 83)

export function buildPaths(canvas: Canvas): void {
  const { square, house } = LOTS
  canvas.fill([square.west, GRASS, square.north], [square.east, GRASS, square.south], PAVING)
  canvas.border([square.west, square.north], [square.east, square.south], GRASS, 'polished_andesite')
  canvas.fill([-4, GRASS, house.south], [4, GRASS, square.north], PAVING)
  canvas.fill([-1, GRASS, square.south], [1, GRASS, 44], PAVING)
  for (const { west, north, east, south } of [...LIT_PATHS, UNLIT_PATH, lot(44, 81, 56, 83)])
    canvas.fill([west, GRASS, north], [east, GRASS, south], PAVING)
  for (const block of BLOCKS) buildPathsToDoors(canvas, block)
  // past the high house to the lane, between the fields
  canvas.fill([86, GRASS, -58], [88, GRASS, -4], PAVING)
  canvas.fill([-89, GRASS, -57], [-87, GRASS, -4], 'dirt_path')
  canvas.fill([-89, GRASS, 3], [-87, GRASS, 64], 'dirt_path')
  canvas.fill([86, GRASS, 3], [88, GRASS, 64], 'dirt_path')
}

/** From each door straight out to the path along the house. */
function buildPathsToDoors(canvas: Canvas, { north, west, stairwells, doors }: Block): void {
  const [from, to] = doors === 'north' ? [north - 5, north - 1] : [north + DEPTH, north + DEPTH + 4]
  for (let unit = 0; unit < stairwells; unit += 1)
    canvas.fill([west + unit * UNIT + 7, GRASS, from], [west + unit * UNIT + 8, GRASS, to], PAVING)
}

/** A lamp three high where nothing stands. */
function lamp(canvas: Canvas, x: number, z: number, isBroken = false): void {
  if (!canvas.isAir(x, FLOOR, z)) return
  canvas.fill([x, FLOOR, z], [x, FLOOR + 2, z], 'dark_oak_fence')
  if (!isBroken) canvas.set(x, FLOOR + 3, z, 'lantern')
}

/** So far apart: between two of them it is dusky, and nowhere dark. */
const APART = 16

/** Lamps along every path but the dark one. */
export function buildLamps(canvas: Canvas): void {
  for (let x = -120; x <= 120; x += APART) {
    for (const z of [-4, 3]) lamp(canvas, x, z)
    lamp(canvas, x, -94)
  }
  for (let z = -92; z <= 40; z += APART) for (const x of [-49, 47]) lamp(canvas, x, z)
  for (const z of [48, 62, 76]) lamp(canvas, -49, z)
  for (const z of [56, 72]) lamp(canvas, 47, z, true)
  for (const x of [-114, -102, -90, -78, -66, -54, 50, 62, 74, 86, 98, 110]) lamp(canvas, x, -76)
  for (let x = -120; x <= -50; x += 14) lamp(canvas, x, 84)
  for (let x = 52; x <= 122; x += 14) lamp(canvas, x, 80)
  for (const x of [-18, 18]) for (const z of [-22, 22]) lamp(canvas, x, z)
  for (const x of [-9, 9]) for (const z of [-13, 12]) lamp(canvas, x, z)
  lamp(canvas, -2, 27)
  // along the road, but not by the bus stop
  for (const x of [-110, -86, -62, 74, 98, 122]) lamp(canvas, x, 119)
}

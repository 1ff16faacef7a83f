import type { Canvas } from './canvas.ts'
import { FLOOR, GRASS, HOUSE } from './plan.ts'

const { west, east, north, south } = HOUSE
const WALL = 'white_concrete'
const HEIGHT = 6

/** The beboerhus: a light hall with a stage, rows of benches and a free floor to vote on; wide doors to the square. */
export function buildMeetingHouse(canvas: Canvas): void {
  canvas.fill([west, GRASS, north], [east, GRASS, south], 'oak_planks')
  canvas.fill([west, FLOOR, north], [east, FLOOR + HEIGHT - 1, south], WALL)
  canvas.fill([west + 1, FLOOR, north + 1], [east - 1, FLOOR + HEIGHT - 1, south - 1], 'air')
  canvas.border([west, north], [east, south], FLOOR, 'stone_bricks')
  buildWindows(canvas)
  buildRoof(canvas)
  buildHall(canvas)
  // The entrance: an open doorway five wide, wood around it, a porch towards the square.
  canvas.fill([-3, FLOOR, south], [3, FLOOR + 3, south], 'dark_oak_planks')
  canvas.fill([-2, FLOOR, south], [2, FLOOR + 2, south], 'air')
  canvas.fill([-4, GRASS, south + 1], [4, GRASS, south + 4], 'smooth_stone')
  canvas.fill([-4, FLOOR + 4, south + 1], [4, FLOOR + 4, south + 4], 'dark_oak_slab')
  for (const x of [-4, 4]) canvas.fill([x, FLOOR, south + 4], [x, FLOOR + 3, south + 4], 'dark_oak_fence')
}

function buildWindows(canvas: Canvas): void {
  for (let x = west + 3; x <= east - 3; x += 6)
    for (const z of [north, south])
      if (Math.abs(x) > 5 || z === north) canvas.fill([x - 1, FLOOR + 1, z], [x + 1, FLOOR + 3, z], 'glass_pane')
  for (let z = north + 4; z <= south - 3; z += 5)
    for (const x of [west, east]) canvas.fill([x, FLOOR + 1, z - 1], [x, FLOOR + 3, z + 1], 'glass_pane')
}

function buildRoof(canvas: Canvas): void {
  const top = FLOOR + HEIGHT
  canvas.fill([west, top, north], [east, top, south], 'birch_planks')
  for (let rise = 0; north - 1 + rise < south + 1 - rise; rise += 1) {
    canvas.fill(
      [west - 1, top + rise, north - 1 + rise],
      [east + 1, top + rise, north - 1 + rise],
      'brick_stairs[facing=south]',
    )
    canvas.fill(
      [west - 1, top + rise, south + 1 - rise],
      [east + 1, top + rise, south + 1 - rise],
      'brick_stairs[facing=north]',
    )
    for (const x of [west, east]) canvas.fill([x, top + rise, north + rise], [x, top + rise, south - rise], WALL)
  }
  const ridge = Math.floor((north + south) / 2)
  canvas.fill(
    [west - 1, top + (south - north) / 2 + 1, ridge],
    [east + 1, top + (south - north) / 2 + 1, ridge],
    'bricks',
  )
}

function buildHall(canvas: Canvas): void {
  canvas.fill([west + 4, FLOOR, north + 1], [east - 4, FLOOR, north + 4], 'spruce_planks')
  canvas.fill([west + 4, FLOOR, north + 5], [east - 4, FLOOR, north + 5], 'spruce_stairs[facing=north]')
  canvas.set(0, FLOOR + 1, north + 3, 'lectern[facing=south]')
  for (const x of [-6, 6]) canvas.set(x, FLOOR + 1, north + 2, 'potted_fern')
  // A white wall above the stage, framed, where one looks in a meeting.
  canvas.fill([-5, FLOOR + 1, north], [5, FLOOR + 4, north], 'dark_oak_planks')
  canvas.fill([-4, FLOOR + 2, north], [4, FLOOR + 4, north], 'smooth_quartz')
  for (const z of [north + 8, north + 10, north + 12])
    for (const [from, to] of [
      [-11, -3],
      [3, 11],
    ] as const)
      canvas.fill([from, FLOOR, z], [to, FLOOR, z], 'oak_stairs[facing=south]')
  for (const x of [-9, 0, 9])
    for (const z of [north + 7, south - 5]) canvas.set(x, FLOOR + HEIGHT - 1, z, 'lantern[hanging=true]')
}

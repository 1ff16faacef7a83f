import type { Canvas } from '../canvas.ts'
import { FLOOR, GRASS, LOTS } from '../plan.ts'

const { west, east, north, south } = LOTS.house
const WALL = 'white_concrete'
const HEIGHT = 6
const BEAMS = [-9, 0, 9]

/** Where one stands to be counted: three fields of the hall's floor, each with its colour, its mark and its sign. */
export const ZONES = [
  { vote: 'for', west: -14, east: -6, colour: 'green_concrete', mark: ['..#..', '..#..', '#####', '..#..', '..#..'] },
  { vote: 'blank', west: -4, east: 4, colour: 'white_concrete', mark: ['.###.', '#...#', '#...#', '#...#', '.###.'] },
  { vote: 'imod', west: 6, east: 14, colour: 'orange_concrete', mark: ['.....', '.....', '#####', '.....', '.....'] },
] as const
export const ZONES_NORTH = south - 8
export const ZONES_SOUTH = south - 1

/** The beboerhus: a light hall with a stage, rows of benches and a floor to vote on; wide doors to the square. */
export function buildHall(canvas: Canvas): void {
  canvas.fill([west, GRASS, north], [east, GRASS, south], 'oak_planks')
  canvas.fill([west, FLOOR, north], [east, FLOOR + HEIGHT - 1, south], WALL)
  canvas.fill([west + 1, FLOOR, north + 1], [east - 1, FLOOR + HEIGHT - 1, south - 1], 'air')
  canvas.border([west, north], [east, south], FLOOR, 'stone_bricks')
  buildWindows(canvas)
  buildRoof(canvas)
  buildStage(canvas)
  buildBenches(canvas)
  buildZones(canvas)
  buildEntrance(canvas)
  for (const x of BEAMS)
    for (const z of [north + 7, south - 5]) canvas.set(x, FLOOR + HEIGHT - 1, z, 'lantern[hanging=true]')
}

/** An open doorway five wide, wood around it, a porch towards the square. */
function buildEntrance(canvas: Canvas): void {
  canvas.fill([-3, FLOOR, south], [3, FLOOR + 3, south], 'dark_oak_planks')
  canvas.fill([-2, FLOOR, south], [2, FLOOR + 2, south], 'air')
  canvas.fill([-4, GRASS, south + 1], [4, GRASS, south + 4], 'smooth_stone')
  canvas.fill([-4, FLOOR + 4, south + 1], [4, FLOOR + 4, south + 4], 'dark_oak_slab')
  for (const x of [-4, 4]) canvas.fill([x, FLOOR, south + 4], [x, FLOOR + 3, south + 4], 'dark_oak_fence')
  canvas.wallSign(3, FLOOR + 2, south + 1, 'south', 'Beboerhuset', 'Afdelingsmøde', 'Alle beboere', 'er velkomne')
}

function buildWindows(canvas: Canvas): void {
  for (let x = west + 3; x <= east - 3; x += 6)
    for (const z of [north, south])
      if (Math.abs(x) > 7 || (z === south && Math.abs(x) > 5))
        canvas.fill([x - 1, FLOOR + 1, z], [x + 1, FLOOR + 4, z], 'glass_pane')
  for (let z = north + 4; z <= south - 3; z += 5)
    for (const x of [west, east])
      // the kitchen stands before the two in the north-east
      if (x === west || z > LOTS.kitchen.south + 1)
        canvas.fill([x, FLOOR + 1, z - 1], [x, FLOOR + 3, z + 1], 'glass_pane')
}

/** Open to the ridge over three beams; light falls through both gables and through windows in the roof. */
function buildRoof(canvas: Canvas): void {
  const top = FLOOR + HEIGHT
  canvas.fill([west + 1, top, north + 1], [east - 1, top, south - 1], 'air')
  for (const x of BEAMS) canvas.fill([x, top, north + 1], [x, top, south - 1], 'dark_oak_log[axis=z]')
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
    for (const x of [west, east]) {
      canvas.fill([x, top + rise, north + rise], [x, top + rise, south - rise], WALL)
      if (rise > 0 && rise < 8)
        canvas.fill([x, top + rise, north + rise + 3], [x, top + rise, south - rise - 3], 'glass')
    }
    if (rise > 2 && rise < 8)
      for (const x of BEAMS)
        for (const z of [north - 1 + rise, south + 1 - rise])
          canvas.fill([x - 2, top + rise, z], [x + 2, top + rise, z], 'glass')
  }
  const ridge = Math.floor((north + south) / 2)
  canvas.fill(
    [west - 1, top + (south - north) / 2 + 1, ridge],
    [east + 1, top + (south - north) / 2 + 1, ridge],
    'bricks',
  )
}

/** The chair's desk with the bell and the minutes on the left, the speaker's place on the right, the screen between them. */
function buildStage(canvas: Canvas): void {
  canvas.fill([west + 3, FLOOR, north + 1], [east - 3, FLOOR, north + 4], 'spruce_planks')
  canvas.fill([west + 3, FLOOR, north + 5], [east - 3, FLOOR, north + 5], 'spruce_stairs[facing=north]')
  canvas.fill([-7, FLOOR + 1, north], [7, FLOOR + HEIGHT - 1, north], 'dark_oak_planks')
  canvas.fill([-6, FLOOR + 2, north], [6, FLOOR + HEIGHT - 1, north], 'smooth_quartz')
  canvas.fill([-10, FLOOR + 1, north + 3], [-7, FLOOR + 1, north + 3], 'dark_oak_slab[type=top]')
  for (const x of [-9, -8]) canvas.set(x, FLOOR + 1, north + 2, 'dark_oak_stairs[facing=north]')
  canvas.set(-10, FLOOR + 2, north + 3, 'bell[attachment=floor,facing=south]')
  canvas.set(-7, FLOOR + 2, north + 3, 'white_carpet')
  canvas.set(8, FLOOR + 1, north + 3, 'lectern[facing=south]')
  canvas.set(8, FLOOR + 1, north + 2, 'red_carpet')
  canvas.wallSign(-9, FLOOR, north + 6, 'south', 'Dirigent', 'og referent')
  canvas.wallSign(8, FLOOR, north + 6, 'south', 'Talerstol', 'Én ad gangen')
  for (const x of [-9, 8]) canvas.set(x, FLOOR, north + 5, 'spruce_planks')
  for (const x of [-12, 12]) canvas.set(x, FLOOR + 1, north + 1, 'potted_fern')
}

/** Rows that look at the stage, with an aisle between. */
function buildBenches(canvas: Canvas): void {
  for (const z of [north + 8, north + 10, north + 12])
    for (const [from, to] of [
      [-11, -3],
      [3, 11],
    ] as const)
      canvas.fill([from, FLOOR, z], [to, FLOOR, z], 'oak_stairs[facing=south]')
}

function buildZones(canvas: Canvas): void {
  const middle = Math.floor((ZONES_NORTH + ZONES_SOUTH) / 2)
  for (const zone of ZONES) {
    canvas.fill([zone.west, GRASS, ZONES_NORTH], [zone.east, GRASS, ZONES_SOUTH], zone.colour)
    const [left, top] = [(zone.west + zone.east) / 2 - 2, middle - 2]
    const ink = zone.vote === 'blank' ? 'gray_concrete' : 'smooth_quartz'
    for (const [row, line] of zone.mark.entries())
      for (const [column, dot] of [...line].entries()) if (dot === '#') canvas.set(left + column, GRASS, top + row, ink)
    canvas.postSign(zone.west, FLOOR, ZONES_NORTH, 0, zone.vote.toUpperCase(), 'Stil dig her,', 'når der stemmes')
  }
}

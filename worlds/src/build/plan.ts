import type { Area, Box, Stand } from '../geometry/index.ts'

/** Where everything lies in Lykkeparken: x east, z south, the square in the middle at 0, 0. */

/** The grass; people stand one above it. */
export const GRASS = 63
export const FLOOR = GRASS + 1

export const WHOLE: Box = { min: { x: -128, y: 60, z: -128 }, max: { x: 127, y: 95, z: 127 } }

/** Newcomers stand on the square and see the welcome arch and the beboerhus behind it. */
export const SPAWN: Stand = { x: 0.5, y: FLOOR, z: 12.5, yaw: 180 }

export const HOUSE = { west: -15, east: 15, north: -52, south: -30 } as const

/** On the free floor of the hall, looking at the stage. */
export const MEETING: Stand = { x: 0.5, y: FLOOR, z: -34.5, yaw: 180 }

export const BUS_STOP: Stand = { x: 18.5, y: FLOOR, z: 116.5, yaw: 0 }

const SIDE = 32
const WESTS = [-122, -84, 53, 91]
const NORTHS = [-38, 6]

/** Eight building fields, four on each side of the square, numbered from the north-west; home is at the lane. */
export const AREAS: readonly Area[] = NORTHS.flatMap((north, row) =>
  WESTS.map((west, column) => ({
    id: `felt-${row * WESTS.length + column + 1}`,
    box: {
      min: { x: west, y: GRASS, z: north },
      max: { x: west + SIDE - 1, y: WHOLE.max.y, z: north + SIDE - 1 },
    },
    home: {
      x: west + SIDE / 2 + 0.5,
      y: FLOOR,
      z: (row === 0 ? north + SIDE - 3 : north + 2) + 0.5,
      yaw: row === 0 ? 180 : 0,
    },
  })),
)

/** The dark path's way from the square to the bus stop. */
export const DARK_PATH: readonly (readonly [x: number, z: number])[] = [
  [0, 44],
  [2, 60],
  [-8, 70],
  [-30, 78],
  [-34, 92],
  [-16, 102],
  [6, 106],
  [18, 116],
]

export type Block = {
  readonly west: number
  readonly north: number
  readonly stairwells: number
  readonly storeys: number
  /** Which side the doors are on. */
  readonly doors: 'north' | 'south'
  /** Number of the first door from the west. */
  readonly number: number
}

export const BLOCKS: readonly Block[] = [
  { west: -120, north: -112, stairwells: 4, storeys: 4, doors: 'south', number: 1 },
  { west: -32, north: -112, stairwells: 4, storeys: 4, doors: 'south', number: 5 },
  { west: 56, north: -112, stairwells: 4, storeys: 4, doors: 'south', number: 9 },
  { west: -112, north: -70, stairwells: 3, storeys: 3, doors: 'north', number: 13 },
  { west: 64, north: -70, stairwells: 3, storeys: 3, doors: 'north', number: 16 },
  { west: -120, north: 66, stairwells: 4, storeys: 3, doors: 'south', number: 19 },
  { west: 56, north: 66, stairwells: 4, storeys: 3, doors: 'south', number: 23 },
]

/** A block's depth without its roof's eaves, and the width of one stairwell with a flat on each side. */
export const DEPTH = 12
export const UNIT = 16

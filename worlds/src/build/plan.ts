import type { Area, Box, Stand } from '../geometry/index.ts'
import { FLOOR, GRASS, areasAlong } from './layout.ts'

/** Where everything lies in Lykkeparken: x east, z south, the square in the middle at 0, 0. */

export { FLOOR, GRASS }
/** The floor of cellars; people stand one above it. */
export const CELLAR = 60

export const WHOLE: Box = { min: { x: -128, y: CELLAR, z: -128 }, max: { x: 127, y: 95, z: 127 } }

/** Newcomers stand on the square and see the welcome arch and the beboerhus behind it. */
export const SPAWN: Stand = { x: 0.5, y: FLOOR, z: 12.5, yaw: 180 }

/** On the free floor of the hall, looking at the stage. */
export const MEETING: Stand = { x: 0.5, y: FLOOR, z: -34.5, yaw: 180 }

export const BUS_STOP: Stand = { x: 18.5, y: FLOOR, z: 116.5, yaw: 0 }

/** Eight building fields, four on each side of the square. */
export const AREAS: readonly Area[] = areasAlong([-122, -84, 53, 91], [-38, 6], WHOLE.max.y)

/** A rectangle of ground, both corners inside. */
export type Lot = { readonly west: number; readonly north: number; readonly east: number; readonly south: number }

const lot = (west: number, north: number, east: number, south: number): Lot => ({ west, north, east, south })

/** What lies between the houses, each on its own ground. */
export const LOTS = {
  square: lot(-20, -24, 20, 24),
  house: lot(-15, -52, 15, -30),
  kitchen: lot(16, -50, 23, -40),
  shed: lot(-28, -48, -20, -40),
  kiosk: lot(25, -22, 33, -13),
  basin: lot(28, 10, 40, 22),
  hill: lot(-44, 14, -24, 36),
  emptyLawn: lot(-43, -93, 42, -55),
  ballCourt: lot(-108, -93, -86, -79),
  playground: lot(89, -92, 106, -78),
  windCorner: lot(33, -114, 54, -99),
  wasteYard: lot(-53, -112, -37, -100),
  carPark: lot(-122, 88, -62, 115),
  allotments: lot(92, 60, 119, 78),
  rowHouses: lot(57, 84, 118, 103),
  road: lot(WHOLE.min.x, 118, WHOLE.max.x, 127),
  busStop: lot(13, 113, 26, 119),
} as const satisfies Record<string, Lot>

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

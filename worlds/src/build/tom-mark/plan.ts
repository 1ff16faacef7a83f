import type { Area, Box, Stand } from '../../geometry/index.ts'
import { FLOOR, areasAlong } from '../layout.ts'

/** Where everything lies on Tom mark, the bare field: x east, z south, the meeting place in the middle at 0, 0. */

export const WHOLE: Box = { min: { x: -96, y: 60, z: -64 }, max: { x: 95, y: 95, z: 63 } }

/** South of the meeting place, looking at it. */
export const SPAWN: Stand = { x: 0.5, y: FLOOR, z: 20.5, yaw: 180 }

/** Under the roof, on the free floor before the lectern. */
export const MEETING: Stand = { x: 0.5, y: FLOOR, z: 2.5, yaw: 180 }

/** Half as wide as the paved square: 17 blocks across, as a small square should be (facts.md 4.2). */
export const SQUARE = 8

/** Eight building fields, two rows of four along one lane. */
export const AREAS: readonly Area[] = areasAlong([-86, -46, 15, 55], [-44, 13], WHOLE.max.y)

/** There are none yet: as many as the examples of what a rent comes to reckon with (facts.md 2.4). */
export const HOMES = 100

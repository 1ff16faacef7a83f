import { z } from 'zod'
import type * as Boxes from './boxes.ts'

export { blockAt, contains, distance, overlap, size } from './boxes.ts'
export { boxesOf } from './cells.ts'

/** Block coordinates of a Java world: x east, y up, z south. */
export const Position = z.strictObject({ x: z.number(), y: z.number(), z: z.number() })
export type Position = Boxes.Position

const Corner = z.strictObject({ x: z.int(), y: z.int(), z: z.int() })

/** A solid box of blocks; `min` and `max` are block coordinates and both corners are inside. */
export const Box = z
  .strictObject({ min: Corner, max: Corner })
  .refine(({ min, max }) => min.x <= max.x && min.y <= max.y && min.z <= max.z, {
    error: 'min must not lie beyond max',
  })
export type Box = Boxes.Box

/** Where somebody stands and looks: yaw in degrees, 0 = south, 90 = west, as in world.yaml. */
export const Stand = z.strictObject({ x: z.number(), y: z.number(), z: z.number(), yaw: z.number().default(0) })
export type Stand = Readonly<z.infer<typeof Stand>>

/** Which way somebody looks, in degrees: `yaw` 0 = south, 90 = west; `pitch` 90 = straight down. */
export const Look = z.strictObject({ yaw: z.number(), pitch: z.number() })
export type Look = Readonly<z.infer<typeof Look>>

/** The door of a stairwell, with the number on its house; `at` is where one stands before it. */
export const Door = z.strictObject({ number: z.int().min(1), at: Position })
export type Door = Readonly<z.infer<typeof Door>>

/** A part of the world that belongs to one group; `home` is where `hjem` leads. */
export const Area = z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,32}$/), box: Box, home: Stand })
export type Area = Readonly<z.infer<typeof Area>>

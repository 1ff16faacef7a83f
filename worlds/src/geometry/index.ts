import { z } from 'zod'

/** Block coordinates of a Java world: x east, y up, z south. */
export const Position = z.strictObject({ x: z.number(), y: z.number(), z: z.number() })
export type Position = Readonly<z.infer<typeof Position>>

const Corner = z.strictObject({ x: z.int(), y: z.int(), z: z.int() })

/** A solid box of blocks; `min` and `max` are block coordinates and both corners are inside. */
export const Box = z
  .strictObject({ min: Corner, max: Corner })
  .refine(({ min, max }) => min.x <= max.x && min.y <= max.y && min.z <= max.z, {
    error: 'min must not lie beyond max',
  })
export type Box = { readonly min: Position; readonly max: Position }

/** The block a point lies in. */
export function blockAt({ x, y, z }: Position): Position {
  return { x: Math.floor(x), y: Math.floor(y), z: Math.floor(z) }
}

export function contains(box: Box, point: Position): boolean {
  const { x, y, z } = blockAt(point)
  return x >= box.min.x && x <= box.max.x && y >= box.min.y && y <= box.max.y && z >= box.min.z && z <= box.max.z
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.min.x <= other.max.x &&
    other.min.x <= one.max.x &&
    one.min.y <= other.max.y &&
    other.min.y <= one.max.y &&
    one.min.z <= other.max.z &&
    other.min.z <= one.max.z
  )
}

/** Blocks along each axis. */
export function size(box: Box): Position {
  return { x: box.max.x - box.min.x + 1, y: box.max.y - box.min.y + 1, z: box.max.z - box.min.z + 1 }
}

/** Straight-line distance in blocks. */
export function distance(one: Position, other: Position): number {
  return Math.hypot(one.x - other.x, one.y - other.y, one.z - other.z)
}

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

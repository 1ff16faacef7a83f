import { Position } from '@jagten/worlds/geometry'
import { z } from 'zod'

const FAR = 30_000_000

/** A block of the world, as far out as Minecraft goes. */
export const Place = Position.refine(({ x, y, z }) =>
  [x, y, z].every((part) => Number.isInteger(part) && Math.abs(part) < FAR),
)

/** A point of the world; where exactly in its block does not matter, and is rounded. */
export const Spot = z
  .strictObject({ x: z.number(), y: z.number(), z: z.number() })
  .transform(({ x, y, z: south }) => ({ x: Math.round(x), y: Math.round(y), z: Math.round(south) }))
  .pipe(Place)

import { Position } from '@jagten/worlds/geometry'

const FAR = 30_000_000

/** A block of the world, as far out as Minecraft goes. */
export const Place = Position.refine(({ x, y, z }) =>
  [x, y, z].every((part) => Number.isInteger(part) && Math.abs(part) < FAR),
)

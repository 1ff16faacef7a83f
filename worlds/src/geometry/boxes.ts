/** Places and boxes of blocks without their schemas, so that a page need not fetch those. */

/** Block coordinates of a Java world: x east, y up, z south. */
export type Position = { readonly x: number; readonly y: number; readonly z: number }

/** A solid box of blocks; `min` and `max` are block coordinates and both corners are inside. */
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

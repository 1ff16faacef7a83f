import type { Position } from '../../geometry/index.ts'
import { createObstacles, isFree } from '../../mesh/index.ts'
import type { Voxels } from '../../voxels/index.ts'

/** From the ground one comes up by jumping so high, and comes down from so high without harm. */
const UP = 1
const DOWN = 3
/** Half a block is what counts as no step. */
const FREE = 0.5
const AROUND = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const

/**
 * Where somebody can come on foot: from the middle of one cell to the middle of the next, up one block at most, through doors.
 *
 * @param min - The block the voxels' first cell lies on.
 */
export function walksIn(voxels: Voxels, min: Position) {
  const obstacles = createObstacles(voxels)
  const { size } = voxels

  /** The heights in a column at which somebody has a floor under their feet and room above it, in cells of the voxels. */
  const floors = new Map<number, readonly number[]>()
  function floorsAt(x: number, z: number): readonly number[] {
    if (x < 0 || z < 0 || x >= size.x || z >= size.z) return []
    const known = floors.get(z * size.x + x)
    if (known) return known
    const found: number[] = []
    for (let y = 0; y < size.y; y += 1)
      for (const height of new Set(obstacles.at(x, y, z).map((box) => y + box[4] / 16)))
        if (isFree({ x: x + 0.5, y: height, z: z + 0.5 }, obstacles)) found.push(height)
    floors.set(z * size.x + x, found)
    return found
  }

  const isOpen = (x: number, y: number, z: number): boolean => isFree({ x, y, z }, obstacles)

  /** Straight across the border of two cells at the height of the higher one, with room all the way up or down to it. */
  function leads(x: number, y: number, z: number, toX: number, toY: number, toZ: number): boolean {
    const [low, high] = [Math.min(y, toY), Math.max(y, toY)]
    const [lowX, lowZ] = y < toY ? [x, z] : [toX, toZ]
    for (let height = low; height < high; height += 0.5) if (!isOpen(lowX + 0.5, height, lowZ + 0.5)) return false
    return (
      isOpen(x + 0.5, high, z + 0.5) &&
      isOpen((x + toX + 1) / 2, high, (z + toZ + 1) / 2) &&
      isOpen(toX + 0.5, high, toZ + 0.5)
    )
  }

  const keyOf = (x: number, y: number, z: number): number => (Math.round(y * 16) * size.z + z) * size.x + x

  /** Everywhere one comes to from a place, or, with the ways turned round, everywhere one comes to it from. */
  function reachedFrom(start: Position, [up, down]: readonly [number, number]): Map<number, Position> {
    const first = { x: Math.floor(start.x) - min.x, y: start.y - min.y, z: Math.floor(start.z) - min.z }
    const reached = new Map([[keyOf(first.x, first.y, first.z), first]])
    const queue = [first]
    for (const { x, y, z } of queue)
      for (const [dx, dz] of AROUND)
        for (const floor of floorsAt(x + dx, z + dz)) {
          const key = keyOf(x + dx, floor, z + dz)
          const isWay = floor <= y + up && floor >= y - down && leads(x, y, z, x + dx, floor, z + dz)
          if (reached.has(key) || !isWay) continue
          const next = { x: x + dx, y: floor, z: z + dz }
          reached.set(key, next)
          queue.push(next)
        }
    return reached
  }

  return {
    /** Whether one comes to a place from `start`, both in the world's own coordinates; `free`: with wheels. */
    from(start: Position, steps: 'any' | 'free' = 'any'): (at: Position) => boolean {
      const reached = reachedFrom(start, steps === 'any' ? [UP, DOWN] : [FREE, FREE])
      return (at) => {
        const [x, z] = [Math.floor(at.x) - min.x, Math.floor(at.z) - min.z]
        // on a carpet or a stair one stands a little higher or lower
        return floorsAt(x, z).some(
          (floor) => Math.abs(floor - (at.y - min.y)) <= 0.5 && reached.has(keyOf(x, floor, z)),
        )
      }
    },
    /** Where one comes to from `start`, and cannot come back from. */
    traps(start: Position): Position[] {
      const back = reachedFrom(start, [DOWN, UP])
      return [...reachedFrom(start, [UP, DOWN])].flatMap(([key, { x, y, z }]) =>
        back.has(key) ? [] : [{ x: x + min.x, y: y + min.y, z: z + min.z }],
      )
    },
  }
}

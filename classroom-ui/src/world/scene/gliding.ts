import type { Position } from '@jagten/worlds/geometry'

type Placed = { readonly id: string; readonly at: Position }

/** How long it takes until two thirds of the way are gone, in seconds: steps come a few times a second. */
const EASE = 0.15
/** Blocks: whoever is farther away from where they were seen last has not walked there. */
const LEAP = 12
/** Nearer than that, one stands there. */
const THERE = 0.01

/**
 * Where figures are drawn a moment later: each on the way from where it was drawn to where it is.
 *
 * @returns Where each is drawn, and whether one is still on the way.
 */
export function glided(
  drawn: ReadonlyMap<string, Position>,
  figures: readonly Placed[],
  seconds: number,
): { readonly drawn: ReadonlyMap<string, Position>; readonly isOnTheWay: boolean } {
  const share = 1 - Math.exp(-seconds / EASE)
  let isOnTheWay = false
  const next = figures.map(({ id, at }): [string, Position] => {
    const from = drawn.get(id)
    const far = from ? Math.hypot(at.x - from.x, at.y - from.y, at.z - from.z) : 0
    if (!from || far > LEAP || far < THERE) return [id, at]
    isOnTheWay = true
    const between = (a: number, b: number): number => a + (b - a) * share
    return [id, { x: between(from.x, at.x), y: between(from.y, at.y), z: between(from.z, at.z) }]
  })
  return { drawn: new Map(next), isOnTheWay }
}

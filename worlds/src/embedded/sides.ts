import type { Position } from '../geometry/index.ts'

const SIDES: readonly Position[] = [
  { x: 0, y: -1, z: 0 },
  { x: 0, y: 1, z: 0 },
  { x: 0, y: 0, z: -1 },
  { x: 0, y: 0, z: 1 },
  { x: -1, y: 0, z: 0 },
  { x: 1, y: 0, z: 0 },
]
/** Names of the sides a block has, by their number on the wire. */
export const SIDE_NAMES = ['down', 'up', 'north', 'south', 'west', 'east'] as const
export const OPPOSITE: Readonly<Record<string, string>> = {
  north: 'south',
  south: 'north',
  west: 'east',
  east: 'west',
  up: 'down',
  down: 'up',
}
/** The block next to this one on a side. */
export function beside(at: Position, side: number): Position {
  const step = SIDES[side] ?? { x: 0, y: 0, z: 0 }
  return { x: at.x + step.x, y: at.y + step.y, z: at.z + step.z }
}

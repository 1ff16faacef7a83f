import type { Box, Position } from '@jagten/worlds/geometry'
import type { Aim } from './tools.ts'

/** Blocks a key moves by; up on the plan is north. */
const STEPS: ReadonlyMap<string, Position> = new Map([
  ['ArrowLeft', { x: -1, y: 0, z: 0 }],
  ['ArrowRight', { x: 1, y: 0, z: 0 }],
  ['ArrowUp', { x: 0, y: 0, z: -1 }],
  ['ArrowDown', { x: 0, y: 0, z: 1 }],
  ['PageUp', { x: 0, y: 1, z: 0 }],
  ['PageDown', { x: 0, y: -1, z: 0 }],
])

/** One cell of the plan. */
export const aimAt = (at: Position): Aim => ({ from: { at, face: null }, to: { at, face: null } })

/** Where one begins: in the middle of the area, on the ground. An area's lowest layer is its lawn. */
export function firstAim({ min, max }: Box): Aim {
  const middle = (low: number, high: number): number => Math.floor((low + high) / 2)
  return aimAt({ x: middle(min.x, max.x), y: Math.min(min.y + 1, max.y), z: middle(min.z, max.z) })
}

/** The cell moved by a key, kept within the area; with `stretches` the corner from which one chooses stays. Null for another key. */
export function movedBy(aim: Aim, key: string, stretches: boolean, box: Box): Aim | null {
  const step = STEPS.get(key)
  if (!step) return null
  const { at } = aim.to
  const next = within({ x: at.x + step.x, y: at.y + step.y, z: at.z + step.z }, box)
  return stretches ? stretchedTo(aim, next) : aimAt(next)
}

/** From the corner where one began to a cell. */
export const stretchedTo = ({ from }: Aim, at: Position): Aim => ({
  from: { at: from.at, face: null },
  to: { at, face: null },
})

/** The layer of a height, counted from the lawn, which is 0. */
export const layerOf = (y: number, { min }: Box): number => y - min.y

/** The cell of the area that lies nearest. */
export function within({ x, y, z }: Position, { min, max }: Box): Position {
  const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)
  return { x: clamp(x, min.x, max.x), y: clamp(y, min.y, max.y), z: clamp(z, min.z, max.z) }
}

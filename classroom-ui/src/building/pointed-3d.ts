import type { Position } from '@jagten/worlds/geometry'
import type { PointedAt } from '../world/scene/scene.ts'
import type { Aim, Face, Meant, Pointed } from './tools.ts'

const FACES: readonly (readonly [Face, Position])[] = [
  ['up', { x: 0, y: 1, z: 0 }],
  ['down', { x: 0, y: -1, z: 0 }],
  ['east', { x: 1, y: 0, z: 0 }],
  ['west', { x: -1, y: 0, z: 0 }],
  ['south', { x: 0, y: 0, z: 1 }],
  ['north', { x: 0, y: 0, z: -1 }],
]

const isSame = (one: Position, other: Position): boolean => one.x === other.x && one.y === other.y && one.z === other.z

/** A block pointed at in the picture, as tools want it; from inside of a block none of its sides is seen. */
export const pointedIn3D = ({ cell, side }: PointedAt): Pointed => ({
  at: cell,
  face: FACES.find(([, way]) => isSame(way, side))?.[0] ?? null,
})

/** One block alone, or from where it began to there. */
export const aimIn3D = (aim: Aim, to: Pointed, stretches: boolean): Aim => ({ from: stretches ? aim.from : to, to })

export const isSameAim = (one: Aim, other: Aim): boolean =>
  isSame(one.to.at, other.to.at) &&
  isSame(one.from.at, other.from.at) &&
  one.to.face === other.to.face &&
  one.from.face === other.from.face

/** The cells a tool would change, which the picture shows before they are there. */
export function ghostOf(meant: Meant | null): readonly Position[] {
  if (meant === null) return []
  return meant.kind === 'cells' || meant.kind === 'thing' ? meant.cells.map(({ at }) => at) : meant.at
}

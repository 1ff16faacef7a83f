import type { LookedAt, PlannedOnGround } from '@jagten/server/contract'
import { FACINGS } from '@jagten/worlds/prices'
import type { Placed } from '@jagten/worlds/prices'
import type { Start } from '../world/scene/scene.ts'

/** A thing as it is planned, with what stands where it would come; null until that is known. */
export type Planned = Placed & { readonly state: LookedAt['things'][number]['state'] | null }

/** North, south, west, east as steps on the map. */
export const STEPS = {
  north: { x: 0, z: -1 },
  south: { x: 0, z: 1 },
  west: { x: -1, z: 0 },
  east: { x: 1, z: 0 },
} as const
export type Step = keyof typeof STEPS

type Column = { readonly x: number; readonly z: number }

const changedAt = (things: readonly Planned[], nth: number, change: (one: Planned) => Planned): readonly Planned[] =>
  things.map((one, index) => (index === nth ? { ...change(one), state: null } : one))

export function movedTo(things: readonly Planned[], nth: number, { x, z }: Column): readonly Planned[] {
  return changedAt(things, nth, (one) => ({ ...one, at: { ...one.at, x, z } }))
}

export function stepped(things: readonly Planned[], nth: number, step: Step): readonly Planned[] {
  const { x, z } = STEPS[step]
  return changedAt(things, nth, (one) => ({ ...one, at: { ...one.at, x: one.at.x + x, z: one.at.z + z } }))
}

/** A quarter turn to the right. */
export function turned(things: readonly Planned[], nth: number): readonly Planned[] {
  return changedAt(things, nth, (one) => {
    const facing = FACINGS[(FACINGS.indexOf(one.facing) + 1) % FACINGS.length] ?? one.facing
    return { ...one, facing }
  })
}

export function without(things: readonly Planned[], nth: number): readonly Planned[] {
  return things.filter((_one, index) => index !== nth)
}

/** What is asked of the server: how high the ground lies there only it knows. */
export function onGround(things: readonly Planned[]): PlannedOnGround[] {
  return things.map(({ thing, at: { x, z }, facing }) => ({ thing, at: { x, z }, facing }))
}

/** What a proposal carries of it. */
export function placedOf(things: readonly Planned[]): Placed[] {
  return things.map(({ thing, at, facing }) => ({ thing, at, facing }))
}

/** The part of the map in which all of it lies, with some of the place around; undefined when nothing does. */
export function partAround(things: readonly Pick<Placed, 'at'>[], margin = 14) {
  if (things.length === 0) return undefined
  const along = (axis: 'x' | 'z') => things.map(({ at }) => at[axis])
  const [xs, zs] = [along('x'), along('z')]
  return {
    min: { x: Math.min(...xs) - margin, y: 0, z: Math.min(...zs) - margin },
    max: { x: Math.max(...xs) + margin, y: 0, z: Math.max(...zs) + margin },
  }
}

/** So far before the first thing one stands, in blocks: on the way it looks at. */
const BEFORE = 3
const STEPS_OF: Readonly<Record<Placed['facing'], Column>> = STEPS

/**
 * Where one sees most of a plan from among the trees: on the way before one of the things, along the straightest row of those that
 * come after it.
 */
export function standBefore(things: readonly Placed[]): Start | undefined {
  const views = things.map((one, nth) => viewAlong(one, things.slice(nth + 1, nth + 1 + ROW)))
  const best = views.toSorted((one, other) => other.row - one.row || one.bend - other.bend)[0]
  return best && { at: best.at, yaw: best.yaw, pitch: best.pitch, mode: 'fly' }
}

/** So many things after the first are looked along. */
const ROW = 3

type View = {
  readonly at: Placed['at']
  readonly yaw: number
  readonly pitch: number
  readonly row: number
  readonly bend: number
}

function viewAlong(first: Placed, row: readonly Placed[]): View {
  const step = STEPS_OF[first.facing]
  const near = row.length > 0
  // alone it is looked at from a little further away
  const away = near ? BEFORE - 1 : BEFORE * 3
  const at = { x: first.at.x + 0.5 + step.x * away, y: first.at.y, z: first.at.z + 0.5 + step.z * away }
  const yaws = (near ? row : [first]).map(({ at: to }) => yawTo(at, { x: to.x + 0.5, z: to.z + 0.5 }))
  const yaw = yaws[0] ?? 0
  const bend = Math.max(0, ...yaws.map((one) => Math.abs(((one - yaw + 540) % 360) - 180)))
  return { at, yaw: near ? (yaws[1] ?? yaw) : yaw, pitch: near ? -2 : 4, row: row.length, bend }
}

/** In degrees: 0 = south, 90 = west. */
const yawTo = (from: Column, to: Column): number => (Math.atan2(from.x - to.x, to.z - from.z) * 180) / Math.PI

/** The thing in the middle of a plan, where one looks from; undefined when there is none. */
export const middleOf = (things: readonly Placed[]): Placed['at'] | undefined =>
  things[Math.floor((things.length - 1) / 2)]?.at

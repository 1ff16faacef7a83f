import type { Position } from '@jagten/worlds/geometry'
import { standingAt, walk } from '@jagten/worlds/mesh'
import type { Obstacles, Walker } from '@jagten/worlds/mesh'

/** On foot, through the air, or around something one looks at. */
export type Mode = 'walk' | 'fly' | 'orbit'

/**
 * Where somebody is and looks. Places in blocks from the first cell of the voxels, angles in radians: yaw 0 = south, growing to the
 * west; pitch 0 = ahead, growing downwards.
 *
 * - `walker`: on foot; its feet follow in the other modes, so that one gets down where one was. `about` and `far`: what one goes
 *   around, and how far away from it.
 */
export type Moving = {
  readonly mode: Mode
  readonly walker: Walker
  readonly yaw: number
  readonly pitch: number
  readonly about: Position
  readonly far: number
}

/** What is held down: each from -1 to 1. */
export type Held = {
  readonly ahead: number
  readonly right: number
  readonly up: number
  readonly turn: number
  readonly tilt: number
}
export const NOTHING_HELD: Held = { ahead: 0, right: 0, up: 0, turn: 0, tilt: 0 }

/** Of somebody who stands. */
export const EYE_HEIGHT = 1.62
/** Blocks a second, as a child runs; and through the air. */
const PACE = 5
const FLIGHT = 12
/** Radians a second with keys. */
const TURN = 1.9
const STEEPEST = 1.45
const [NEAREST, FARTHEST] = [4, 190]

export function beginAt(at: Position, yaw: number, mode: Mode, about: Position, far: number): Moving {
  return { mode, walker: { at, rise: 0, isStanding: false }, yaw, pitch: mode === 'orbit' ? 0.55 : 0, about, far }
}

/** Where the eye is. */
export function eyeOf({ mode, walker, yaw, pitch, about, far }: Moving): Position {
  if (mode !== 'orbit') return { ...walker.at, y: walker.at.y + EYE_HEIGHT }
  const flat = Math.cos(pitch) * far
  return { x: about.x + Math.sin(yaw) * flat, y: about.y + Math.sin(pitch) * far, z: about.z - Math.cos(yaw) * flat }
}

/** Where somebody's feet are; null for who only goes around something, and stands nowhere. */
export const standsAt = ({ mode, walker }: Moving): Position | null => (mode === 'orbit' ? null : walker.at)

/** A moment later. @returns The same value where nothing moves. */
export function moved(now: Moving, held: Held, seconds: number, obstacles: Obstacles): Moving {
  const looking =
    held.turn === 0 && held.tilt === 0 ? now : turned(now, held.turn * TURN * seconds, held.tilt * TURN * 0.6 * seconds)
  switch (now.mode) {
    case 'walk':
      return walked(looking, held, seconds, obstacles)
    case 'fly':
      return flown(looking, held, seconds, obstacles)
    case 'orbit':
      return carried(looking, held, seconds)
  }
}

/** The direction keys mean on the ground, at most 1 long. */
function heading(yaw: number, { ahead, right }: Held): { readonly x: number; readonly z: number } {
  const length = Math.max(1, Math.hypot(ahead, right))
  return {
    x: (-Math.sin(yaw) * ahead - Math.cos(yaw) * right) / length,
    z: (Math.cos(yaw) * ahead - Math.sin(yaw) * right) / length,
  }
}

function walked(now: Moving, held: Held, seconds: number, obstacles: Obstacles): Moving {
  const { x, z } = heading(now.yaw, held)
  const isIdle = x === 0 && z === 0 && held.up <= 0 && now.walker.isStanding
  if (isIdle) return now
  const walker = walk(now.walker, { x: x * PACE, z: z * PACE, jump: held.up > 0 }, seconds, obstacles)
  return { ...now, walker }
}

function flown(now: Moving, held: Held, seconds: number, { size }: Obstacles): Moving {
  const { x, z } = heading(now.yaw, held)
  if (x === 0 && z === 0 && held.up === 0) return now
  const { at } = now.walker
  const within = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value))
  const there = {
    x: within(at.x + x * FLIGHT * seconds, -40, size.x + 40),
    y: within(at.y + held.up * FLIGHT * 0.7 * seconds, 2, size.y + 90),
    z: within(at.z + z * FLIGHT * seconds, -40, size.z + 40),
  }
  return { ...now, walker: { at: there, rise: 0, isStanding: false } }
}

/** What one goes around is another place: keys move it. */
function carried(now: Moving, held: Held, seconds: number): Moving {
  // around means that keys to the sides turn what one sees
  const { x, z } = heading(now.yaw, { ...held, right: 0 })
  const turning = held.right === 0 ? now : turned(now, held.right * TURN * seconds, 0)
  const nearer = held.up === 0 ? turning : neared(turning, 1 - held.up * seconds)
  if (x === 0 && z === 0) return nearer
  const pace = now.far * 0.6 * seconds
  return { ...nearer, about: { ...now.about, x: now.about.x + x * pace, z: now.about.z + z * pace } }
}

/** Looks another way. */
export function turned(now: Moving, yaw: number, pitch: number): Moving {
  const lowest = now.mode === 'orbit' ? 0.08 : -STEEPEST
  const full = 2 * Math.PI
  return {
    ...now,
    yaw: (((now.yaw + yaw) % full) + full) % full,
    pitch: Math.min(STEEPEST, Math.max(lowest, now.pitch + pitch)),
  }
}

/** Nearer to what one goes around, by a factor below 1, or farther. */
export function neared(now: Moving, factor: number): Moving {
  return { ...now, far: Math.min(FARTHEST, Math.max(NEAREST, now.far * factor)) }
}

/** In another way, at the same place. */
export function changed(now: Moving, mode: Mode, obstacles: Obstacles): Moving {
  if (mode === now.mode) return now
  const { size } = obstacles
  const inside = ({ x, y, z }: Position): Position => ({
    x: Math.min(size.x - 1, Math.max(1, x)),
    y: Math.max(0, y),
    z: Math.min(size.z - 1, Math.max(1, z)),
  })
  switch (mode) {
    case 'walk':
      return { ...now, mode, pitch: 0, walker: standingAt(inside(now.walker.at), obstacles) }
    case 'fly': {
      const from = eyeOf(now)
      const at = now.mode === 'orbit' ? { ...from, y: from.y - EYE_HEIGHT } : { ...from, y: from.y + 6 }
      return { ...now, mode, pitch: Math.max(now.pitch, 0.25), walker: { at, rise: 0, isStanding: false } }
    }
    case 'orbit':
      return { ...now, mode, pitch: Math.max(0.4, now.pitch) }
  }
}

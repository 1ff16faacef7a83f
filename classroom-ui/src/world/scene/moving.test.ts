import { expect, test } from 'vitest'
import { createObstacles } from '@jagten/worlds/mesh'
import { heldBy, isMoving } from './keys.ts'
import { EYE_HEIGHT, NOTHING_HELD, beginAt, changed, eyeOf, standsAt, moved, neared, turned } from './moving.ts'
import type { Held, Moving } from './moving.ts'

/** A lawn of 40 by 40 blocks, of one layer. */
function lawn() {
  const size = { x: 40, y: 10, z: 40 }
  const cells = new Uint16Array(size.x * size.y * size.z)
  cells.fill(1, 0, size.x * size.z)
  return createObstacles({ size, palette: ['minecraft:air', 'minecraft:grass_block'], cells })
}
const MIDDLE = { x: 20, y: 1, z: 20 }
const onFoot = (yaw = 0): Moving => beginAt(MIDDLE, yaw, 'walk', MIDDLE, 30)
function after(seconds: number, now: Moving, held: Partial<Held>): Moving {
  const obstacles = lawn()
  let next = now
  for (let frame = 0; frame < seconds * 30; frame += 1)
    next = moved(next, { ...NOTHING_HELD, ...held }, 1 / 30, obstacles)
  return next
}

test('ahead is where one looks: south at first, and west after a quarter to the right', () => {
  expect(after(1, onFoot(), { ahead: 1 }).walker.at.z).toBeGreaterThan(24)
  expect(after(1, onFoot(Math.PI / 2), { ahead: 1 }).walker.at.x).toBeLessThan(16)
  expect(after(1, onFoot(), { right: 1 }).walker.at.x).toBeLessThan(16)
})

test('who goes nowhere stands still, and the picture with them', () => {
  const still = after(1, onFoot(), {})
  expect(moved(still, NOTHING_HELD, 0.1, lawn())).toBe(still)
  const above = beginAt(MIDDLE, 0, 'fly', MIDDLE, 30)
  expect(moved(above, NOTHING_HELD, 0.1, lawn())).toBe(above)
})

test('nobody looks over backwards, and who goes around stays above the ground', () => {
  expect(turned(onFoot(), 0, 9).pitch).toBeLessThan(Math.PI / 2)
  expect(turned(onFoot(), 0, -9).pitch).toBeGreaterThan(-Math.PI / 2)
  const around = beginAt(MIDDLE, 0, 'orbit', MIDDLE, 30)
  expect(eyeOf(turned(around, 0, -9)).y).toBeGreaterThan(MIDDLE.y)
})

test('going around keeps what one looks at in the middle, nearer or farther', () => {
  const around = turned(beginAt(MIDDLE, 0, 'orbit', MIDDLE, 30), 1, 0)
  const far = (now: Moving): number => {
    const { x, y, z } = eyeOf(now)
    return Math.hypot(x - MIDDLE.x, y - MIDDLE.y, z - MIDDLE.z)
  }
  expect(far(around)).toBeCloseTo(30)
  expect(far(neared(around, 0.5))).toBeCloseTo(15)
  expect(far(neared(around, 0.001))).toBeGreaterThan(1)
  expect(far(neared(around, 1000))).toBeLessThan(500)
})

test('from the air one comes down to where one was, and out of the ground where that was', () => {
  const obstacles = lawn()
  const flying = after(1, changed(onFoot(), 'fly', obstacles), { up: 1, ahead: 1 })
  expect(flying.walker.at.y).toBeGreaterThan(10)
  const down = after(3, changed(flying, 'walk', obstacles), {})
  expect(down.walker.at.y).toBe(1)
  expect(eyeOf(down).y).toBeCloseTo(1 + EYE_HEIGHT)
  const outside = { ...flying, walker: { ...flying.walker, at: { x: -30, y: -4, z: 90 } } }
  const inside = changed(outside, 'walk', obstacles).walker.at
  expect([inside.x, inside.z]).toEqual([1, 39])
})

test('keys that are held together go together, and what is no key of walking is left alone', () => {
  expect(heldBy(new Set(['KeyW', 'ArrowLeft', 'Space']))).toMatchObject({ ahead: 1, turn: -1, up: 1 })
  expect(heldBy(new Set(['KeyW', 'KeyS']))).toMatchObject({ ahead: 0 })
  expect(['Tab', 'Enter', 'Escape', 'F5'].some(isMoving)).toBe(false)
})

test('who walks or flies stands somewhere, and who goes around only looks', () => {
  expect(standsAt(onFoot())).toEqual(MIDDLE)
  expect(standsAt(changed(onFoot(), 'fly', lawn()))?.y).toBeGreaterThan(MIDDLE.y)
  expect(standsAt(changed(onFoot(), 'orbit', lawn()))).toBeNull()
})

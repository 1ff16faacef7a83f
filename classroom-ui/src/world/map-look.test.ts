import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST, WHOLE, held, lookAt, lookByKey, moved, nearer } from './map-look.ts'
import type { Look } from './map-look.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const look = fc
  .record({ scale: fc.double({ min: 1, max: MOST, noNaN: true }), left: share, top: share })
  .map((one) => held(one))
const factor = fc.double({ min: 0.05, max: 20, noNaN: true })

/** Which point of the map lies at a share of what is seen. */
const under = ({ scale, left, top }: Look, x: number, y: number) => [left + (x - 0.5) / scale, top + (y - 0.5) / scale]
const isHeld = ({ scale, left, top }: Look): boolean =>
  scale >= 1 &&
  scale <= MOST &&
  [left, top].every((part) => part >= 0.5 / scale - 1e-9 && part <= 1 - 0.5 / scale + 1e-9)

test('whatever one does, one sees map and never beyond its edge', () => {
  fc.assert(
    fc.property(look, factor, share, share, (from, by, x, y) => {
      expect(isHeld(nearer(from, by, x, y))).toBe(true)
      expect(isHeld(moved(from, x * 9 - 4, y * 9 - 4))).toBe(true)
      expect(isHeld(lookAt({ left: x, top: y, width: by / 20, height: by / 40 }))).toBe(true)
    }),
  )
})

test('what is under the finger stays under it when one comes nearer', () => {
  fc.assert(
    fc.property(look, fc.double({ min: 1, max: 8, noNaN: true }), share, share, (from, by, x, y) => {
      const [[x0, y0], [x1, y1]] = [under(from, x, y), under(nearer(from, by, x, y), x, y)] as [number[], number[]]
      expect(x1).toBeCloseTo(x0!, 9)
      expect(y1).toBeCloseTo(y0!, 9)
    }),
  )
})

test('nearer and farther again is as before, and far enough away is the whole map', () => {
  const near = nearer(WHOLE, 2, 0.2, 0.9)
  expect(nearer(near, 0.5, 0.2, 0.9)).toEqual(WHOLE)
  expect(nearer(near, 0.01)).toEqual(WHOLE)
})

test('an area fills what is seen, with a little around it', () => {
  const { scale, left, top } = lookAt({ left: 0.3, top: 0.4, width: 0.2, height: 0.1 })
  expect([left, top]).toEqual([0.4, 0.45])
  expect(scale * 0.2).toBeGreaterThan(0.8)
  expect(scale * 0.2).toBeLessThan(1)
})

test.each([
  ['+', 1.5, 0],
  ['=', 1.5, 0],
  ['-', 1 / 1.5, 0],
  ['ArrowRight', 1, 1],
  ['ArrowLeft', 1, -1],
])('the key %s brings one nearer or farther, or moves', (key, by, east) => {
  const from = { scale: 3, left: 0.5, top: 0.5 }
  const to = lookByKey(from, key)!
  expect(to.scale).toBeCloseTo(3 * by)
  expect(Math.sign(to.left - 0.5)).toBe(east)
})

test('the key 0 shows all, and keys that mean nothing here are left to the page', () => {
  expect(lookByKey({ scale: 4, left: 0.2, top: 0.2 }, '0')).toEqual(WHOLE)
  expect(['Tab', 'a', 'Enter'].map((key) => lookByKey(WHOLE, key))).toEqual([null, null, null])
})

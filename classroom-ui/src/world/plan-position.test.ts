import { expect, test } from 'vitest'
import type { SitePlanView } from '@jagten/server/contract'
import { columnUnder, partOfPlan, positionOnPlan, spotInWorld } from './plan-position.ts'

const plan: SitePlanView = {
  title: { da: 'Lykkeparken', en: 'Lykkeparken' },
  places: [],
  areas: [],
  residents: [],
  extent: { x: -128, z: -64, width: 256, depth: 128 },
}

test('what is pointed at on the picture is drawn where one pointed', () => {
  const spot = spotInWorld(plan, 0.25, 0.75)
  expect(spot).toEqual({ x: -64, z: 32 })
  expect(positionOnPlan(plan, spot)).toEqual({ left: '25%', top: '75%' })
})

test('who has walked off the plan stands at its edge', () => {
  expect(positionOnPlan(plan, { x: 900, z: -900 })).toEqual({ left: '100%', top: '0%' })
})

test.each([
  ['the first column', 0, 0, { x: -128, z: -64 }],
  ['one that is pointed at in its middle', 0.5 / 256, 1.5 / 128, { x: -128, z: -63 }],
  ['one that is pointed at near its end', 1.9 / 256, 1.9 / 128, { x: -127, z: -63 }],
  ['the last one, at the edge', 1, 1, { x: 127, z: 63 }],
])('a block is the one under the finger: %s', (_which, left, top, column) => {
  expect(columnUnder(plan, left, top)).toEqual(column)
})

test('a box of the world covers its blocks on the picture, the last one too', () => {
  const box = { min: { x: -128, y: 60, z: 0 }, max: { x: -65, y: 90, z: 63 } }
  expect(partOfPlan(plan, box)).toEqual({ left: 0, top: 0.5, width: 0.25, height: 0.5 })
})

import { expect, test } from 'vitest'
import { firstAim, layerOf, movedBy, stretchedTo } from './plan-cursor.ts'

const BOX = { min: { x: -4, y: 63, z: 10 }, max: { x: 5, y: 70, z: 19 } }
const start = firstAim(BOX)

test('one begins in the middle of the area, in the layer above the lawn', () => {
  expect([start.to.at, layerOf(start.to.at.y, BOX)]).toEqual([{ x: 0, y: 64, z: 14 }, 1])
})

test.each([
  ['ArrowUp', 'north', { x: 0, y: 64, z: 13 }],
  ['ArrowDown', 'south', { x: 0, y: 64, z: 15 }],
  ['ArrowLeft', 'west', { x: -1, y: 64, z: 14 }],
  ['ArrowRight', 'east', { x: 1, y: 64, z: 14 }],
  ['PageUp', 'a layer up', { x: 0, y: 65, z: 14 }],
  ['PageDown', 'a layer down', { x: 0, y: 63, z: 14 }],
])('%s leads %s', (key, _way, at) => {
  expect(movedBy(start, key, false, BOX)).toEqual({ from: { at, face: null }, to: { at, face: null } })
})

test('with Shift the corner stays, and a box of all three ways is chosen', () => {
  let aim = start
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'PageUp']) aim = movedBy(aim, key, true, BOX)!
  expect([aim.from.at, aim.to.at]).toEqual([start.to.at, { x: 2, y: 65, z: 15 }])
  expect(stretchedTo(aim, start.to.at)).toEqual(start)
})

test('nobody walks out of the area, and other keys are not ours', () => {
  let aim = start
  for (let steps = 0; steps < 40; steps += 1)
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) aim = movedBy(aim, key, false, BOX)!
  expect(aim.to.at).toEqual({ x: -4, y: 70, z: 10 })
  expect(movedBy(start, 'a', false, BOX)).toBe(null)
  expect(movedBy(start, 'constructor', false, BOX)).toBe(null)
})

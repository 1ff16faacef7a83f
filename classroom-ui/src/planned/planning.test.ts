import { expect, test } from 'vitest'
import { onGround, partAround, standBefore, placedOf, movedTo, stepped, turned, without } from './planning.ts'
import type { Planned } from './planning.ts'

const lamp = (x: number, state: Planned['state'] = 'free'): Planned => ({
  thing: 'lamp',
  at: { x, y: 64, z: 5 },
  facing: 'south',
  state,
})
const two = [lamp(0), lamp(8)]

test.each([
  ['north', { x: 8, z: 4 }],
  ['south', { x: 8, z: 6 }],
  ['west', { x: 7, z: 5 }],
  ['east', { x: 9, z: 5 }],
] as const)('a thing that is moved %s goes one block that way, and is looked at anew', (step, at) => {
  const [first, second] = stepped(two, 1, step)
  expect(first).toBe(two[0])
  expect(second).toEqual({ ...lamp(8, null), at: { ...at, y: 64 } })
})

test('a thing is moved to where somebody points', () => {
  expect(movedTo(two, 0, { x: -3, z: 9 })[0]).toEqual({ ...lamp(0, null), at: { x: -3, y: 64, z: 9 } })
})

test('four turns are none', () => {
  const once = turned(two, 0)
  expect(once[0]?.facing).toBe('west')
  expect(turned(turned(turned(once, 0), 0), 0)[0]?.facing).toBe('south')
})

test('one that is removed leaves the others in their order', () => expect(without(two, 0)).toEqual([two[1]]))

test('the server is asked without heights, and the proposal carries what it answered', () => {
  expect(onGround([lamp(2)])).toEqual([{ thing: 'lamp', at: { x: 2, z: 5 }, facing: 'south' }])
  expect(placedOf([lamp(2)])).toEqual([{ thing: 'lamp', at: { x: 2, y: 64, z: 5 }, facing: 'south' }])
})

test.each([
  ['south', 'eastwards', -90],
  ['north', 'eastwards', -90],
] as const)('a row that looks %s is seen from before it, %s along it', (facing, _way, yaw) => {
  const row = [0, 10, 20, 30].map((x) => ({ thing: 'lamp', at: { x, y: 64, z: 5 }, facing }))
  const start = standBefore(row)!
  expect(start.at).toMatchObject({ x: 0.5, z: facing === 'south' ? 7.5 : 3.5 })
  expect(Math.abs(start.yaw! - yaw)).toBeLessThan(15)
})

test('of a crooked plan its straightest stretch is looked along, and one thing alone is looked at', () => {
  const at = [
    [0, 0],
    [0, 10],
    [10, 12],
    [20, 12],
    [30, 12],
    [40, 12],
  ] as const
  const crooked = at.map(([x, z]) => ({ thing: 'lamp', at: { x, y: 64, z }, facing: 'south' as const }))
  expect(standBefore(crooked)?.at).toMatchObject({ x: 0.5, z: 12.5 })
  expect(standBefore([lamp(0)])).toMatchObject({ at: { x: 0.5, z: 14.5 }, yaw: 180 })
  expect(standBefore([])).toBeUndefined()
})

test('the map shows all of it and some of the place', () => {
  expect(partAround([])).toBeUndefined()
  expect(partAround(two, 10)).toEqual({ min: { x: -10, y: 0, z: -5 }, max: { x: 18, y: 0, z: 15 } })
})

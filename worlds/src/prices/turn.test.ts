import { expect, test } from 'vitest'
import { registry, stateFromText, stateText } from '../embedded/ground/states.ts'
import { FACINGS, stateTurned } from './turn.ts'

const last = Math.max(...registry.blocksArray.map((block) => block.maxStateId ?? 0))
const STATES = Array.from({ length: last + 1 }, (_unused, id) => stateText(id))

test.each([
  ['stairs', 'oak_stairs[facing=north,half=bottom]', 'oak_stairs[facing=east,half=bottom]'],
  [
    'a fence that joins up',
    'oak_fence[east=true,north=false,south=true]',
    'oak_fence[east=false,south=true,west=true]',
  ],
  ['a wall', 'brick_wall[north=tall,west=low]', 'brick_wall[east=tall,north=low]'],
  ['a log that lies', 'oak_log[axis=x]', 'oak_log[axis=z]'],
  ['a log that stands', 'oak_log[axis=y]', 'oak_log[axis=y]'],
  ['a sign on its post', 'oak_sign[rotation=14]', 'oak_sign[rotation=2]'],
  ['a hatch', 'oak_trapdoor[facing=west,open=true]', 'oak_trapdoor[facing=north,open=true]'],
  ['a barrel that looks up', 'barrel[facing=up]', 'barrel[facing=up]'],
  ['the corner of a rail', 'rail[shape=south_east]', 'rail[shape=south_west]'],
  ['a rail', 'rail[shape=north_south]', 'rail[shape=east_west]'],
  ['a rail uphill', 'rail[shape=ascending_west]', 'rail[shape=ascending_north]'],
  ['the corner of stairs', 'oak_stairs[facing=west,shape=inner_left]', 'oak_stairs[facing=north,shape=inner_left]'],
  ['plain stone', 'stone', 'stone'],
])('%s turns with the thing it is a part of', (_what, before, after) => {
  expect(stateTurned(before, 1)).toBe(`minecraft:${after}`)
})

test('every block of the world turned is a block of the world again, and after four turns the same', () => {
  expect(STATES).toHaveLength(20_342)
  const lost = STATES.filter((state) => stateFromText(stateTurned(state, 1)) === undefined)
  expect(lost).toEqual([])
  expect(STATES.filter((state) => stateTurned(state, FACINGS.length) !== state)).toEqual([])
  expect(STATES.filter((state) => stateTurned(stateTurned(state, 1), 3) !== state)).toEqual([])
})

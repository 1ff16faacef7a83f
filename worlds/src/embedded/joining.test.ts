import { describe, expect, test } from 'vitest'
import type { Position } from '../geometry/index.ts'
import { stateFromText, stateText } from './ground/states.ts'
import { joinNeighbours } from './joining.ts'

const key = ({ x, y, z }: Position): string => `${x},${y},${z}`

/** A world of these blocks and air, and what becomes of it when something is done at the middle. */
function become(blocks: Record<string, string>): Record<string, string> {
  const world = new Map(Object.entries(blocks).map(([at, state]) => [at, stateFromText(state) ?? -1]))
  const changes = joinNeighbours([{ x: 0, y: 64, z: 0 }], (at) => world.get(key(at)) ?? 0)
  return Object.fromEntries(changes.map(({ at, stateId }) => [key(at), stateText(stateId).replace('minecraft:', '')]))
}

const shape = (blocks: Record<string, string>): string =>
  /shape=(\w+)/.exec(become(blocks)['0,64,0'] ?? 'shape=straight')?.[1] ?? ''

describe('stairs', () => {
  test.each<[string, string | null, string | null, string]>([
    ['alone are straight', null, null, 'straight'],
    ['beside others that face their way are straight', 'north', 'north', 'straight'],
    ['before stairs that face west turn out to the left', 'west', null, 'outer_left'],
    ['before stairs that face east turn out to the right', 'east', null, 'outer_right'],
    ['behind stairs that face west turn in to the left', null, 'west', 'inner_left'],
    ['behind stairs that face east turn in to the right', null, 'east', 'inner_right'],
  ])('%s', (_sentence, north, south, expected) => {
    expect(
      shape({
        '0,64,0': 'oak_stairs[facing=north]',
        ...(north && { '0,64,-1': `stone_stairs[facing=${north}]` }),
        ...(south && { '0,64,1': `oak_stairs[facing=${south}]` }),
      }),
    ).toBe(expected)
  })

  test('do not turn to stairs that hang upside down', () =>
    expect(shape({ '0,64,0': 'oak_stairs[facing=north]', '0,64,-1': 'oak_stairs[facing=west,half=top]' })).toBe(
      'straight',
    ))

  test('in a row are not turned by one that stands across its end', () =>
    expect(
      shape({
        '0,64,0': 'oak_stairs[facing=north]',
        '1,64,0': 'oak_stairs[facing=north]',
        '0,64,-1': 'oak_stairs[facing=west]',
      }),
    ).toBe('straight'))
})

test('a row of fences joins the new one, from both sides, and lets go of one that is gone', () => {
  const row = { '-1,64,0': 'oak_fence', '0,64,0': 'oak_fence', '1,64,0': 'oak_fence' }
  expect(become(row)).toMatchObject({
    '-1,64,0': expect.stringContaining('east=true'),
    '0,64,0': expect.stringMatching(/east=true.*west=true/),
    '1,64,0': expect.stringContaining('west=true'),
  })
  expect(become({ '1,64,0': 'oak_fence[west=true]' })).toEqual({ '1,64,0': expect.stringContaining('west=false') })
})

test.each<[string, string, string, boolean]>([
  ['a fence', 'oak_fence', 'stone', true],
  ['a fence', 'oak_fence', 'oak_fence_gate[facing=north]', true],
  ['a fence', 'oak_fence', 'oak_fence_gate[facing=east]', false],
  ['a fence', 'oak_fence', 'glass_pane', false],
  ['a pane', 'glass_pane', 'iron_bars', true],
  ['a pane', 'glass_pane', 'oak_leaves', false],
  ['a pane', 'glass_pane', 'stone_brick_wall', true],
])('%s: %s joins %s: %s', (_what, block, beside, joins) => {
  const changes = become({ '0,64,0': block, '1,64,0': beside })
  expect(/east=(true|low)/.test(changes['0,64,0'] ?? '')).toBe(joins)
})

import { describe, expect, test } from 'vitest'
import type { Position } from '../geometry/index.ts'
import { stateFromText, stateText } from './ground/states.ts'
import { dig, toggle } from './digging.ts'
import type { Change } from './digging.ts'
import { place, standsIn } from './placing.ts'

const key = ({ x, y, z }: Position): string => `${x},${y},${z}`
const at = (x: number, y: number, z: number): Position => ({ x, y, z })

/** A lawn at y 63 with some blocks on it. */
function lawn(blocks: Record<string, string> = {}) {
  const set = new Map(Object.entries(blocks).map(([place_, state]) => [place_, stateFromText(state) ?? -1]))
  return (where: Position): number => set.get(key(where)) ?? (where.y === 63 ? stateFromText('grass_block')! : 0)
}

const shown = (changes: readonly Change[]): string[] =>
  changes.map(({ at: where, stateId }) => `${key(where)} ${stateText(stateId).replace('minecraft:', '')}`)

const put = (item: string, more: Partial<Parameters<typeof place>[0]> = {}): string[] =>
  shown(place({ item, against: at(0, 63, 0), side: 1, cursorY: 1, yaw: 0, stateAt: lawn(), ...more }))

describe('a student places', () => {
  test('a stone on the lawn', () => expect(put('stone')).toEqual(['0,64,0 stone']))
  test('a log lying along the side it was put against', () =>
    expect(put('oak_log', { against: at(0, 64, 0), side: 5, stateAt: lawn({ '0,64,0': 'stone' }) })).toEqual([
      '1,64,0 oak_log[axis=x]',
    ]))
  test('a door of two halves that looks the way they look', () =>
    expect(put('oak_door', { yaw: 90 })).toEqual([
      '0,64,0 oak_door[facing=west,half=lower,hinge=left,open=false,powered=false]',
      '0,65,0 oak_door[facing=west,half=upper,hinge=left,open=false,powered=false]',
    ]))
  test('a bed that reaches away from them', () =>
    expect(put('red_bed', { yaw: 180 })).toEqual([
      '0,64,0 red_bed[facing=north,occupied=false,part=foot]',
      '0,64,-1 red_bed[facing=north,occupied=false,part=head]',
    ]))
  test('a torch on a wall', () =>
    expect(put('torch', { against: at(0, 64, 0), side: 3, stateAt: lawn({ '0,64,0': 'stone' }) })).toEqual([
      '0,64,1 wall_torch[facing=south]',
    ]))
  test('a second slab that makes the first one whole', () =>
    expect(put('oak_slab', { against: at(0, 64, 0), stateAt: lawn({ '0,64,0': 'oak_slab[type=bottom]' }) })).toEqual([
      '0,64,0 oak_slab[type=double,waterlogged=false]',
    ]))
  test('a fence that joins the one beside it', () =>
    expect(put('oak_fence', { stateAt: lawn({ '1,64,0': 'oak_fence' }) })).toEqual([
      '0,64,0 oak_fence[east=true,north=false,south=false,waterlogged=false,west=false]',
    ]))
  test('a block into tall grass, which gives way', () =>
    expect(put('stone', { against: at(0, 64, 0), stateAt: lawn({ '0,64,0': 'grass' }) })).toEqual(['0,64,0 stone']))
  test('a coral without water in it', () => expect(put('fire_coral')).toEqual(['0,64,0 fire_coral[waterlogged=false]']))
  test('nothing where a stone stands already', () =>
    expect(put('stone', { stateAt: lawn({ '0,64,0': 'stone' }) })).toEqual([]))
  test('no door under a ceiling that is too low', () =>
    expect(put('oak_door', { stateAt: lawn({ '0,65,0': 'stone' }) })).toEqual([]))
})

test('digging half a door takes the other half too, from either half', () => {
  const stateAt = lawn({ '0,64,0': 'oak_door[half=lower]', '0,65,0': 'oak_door[half=upper]' })
  expect(shown(dig(at(0, 64, 0), stateAt))).toEqual(['0,64,0 air', '0,65,0 air'])
  expect(shown(dig(at(0, 65, 0), stateAt))).toEqual(['0,65,0 air', '0,64,0 air'])
})

test('a door goes, both halves, with the ground it stands on', () => {
  const stateAt = lawn({ '0,64,0': 'oak_door[half=lower]', '0,65,0': 'oak_door[half=upper]' })
  expect(shown(dig(at(0, 63, 0), stateAt))).toEqual(['0,63,0 air', '0,64,0 air', '0,65,0 air'])
})

test('a flower goes with the ground it stands on', () =>
  expect(shown(dig(at(0, 63, 0), lawn({ '0,64,0': 'poppy' })))).toEqual(['0,63,0 air', '0,64,0 air']))

test('a click opens both halves of a door', () => {
  const stateAt = lawn({ '0,64,0': 'oak_door[half=lower]', '0,65,0': 'oak_door[half=upper]' })
  expect(toggle(at(0, 64, 0), stateAt).map(({ stateId }) => /open=true/.test(stateText(stateId)))).toEqual([true, true])
  expect(toggle(at(0, 63, 0), stateAt)).toEqual([])
})

test('nobody is walled in', () => {
  const stone = { at: at(0, 64, 0), stateId: stateFromText('stone')! }
  expect(standsIn({ x: 0.5, y: 64, z: 0.5 }, stone)).toBe(true)
  expect(standsIn({ x: 0.5, y: 63, z: 0.5 }, stone)).toBe(true)
  expect(standsIn({ x: 0.5, y: 65, z: 0.5 }, stone)).toBe(false)
  expect(standsIn({ x: 1.5, y: 64, z: 0.5 }, stone)).toBe(false)
  expect(standsIn({ x: 0.5, y: 64, z: 0.5 }, { ...stone, stateId: stateFromText('torch')! })).toBe(false)
})

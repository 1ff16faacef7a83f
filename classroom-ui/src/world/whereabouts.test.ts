import { expect, test } from 'vitest'
import type { SitePlanView } from '@jagten/server/contract'
import { whereabouts } from './whereabouts.ts'

const title = { da: '', en: '' }
// twice as wide as it is deep
const plan: SitePlanView = {
  title,
  places: [
    { id: 'torvet', title, left: 0.5, top: 0.5 },
    { id: 'stien', title, left: 0.5, top: 0.9 },
  ],
  areas: [
    { id: 'felt-1', group: 'circle', left: 0, top: 0, width: 0.25, height: 0.5 },
    { id: 'felt-2', group: null, left: 0.25, top: 0, width: 0.25, height: 0.5 },
  ],
  residents: [],
  extent: { x: 0, z: 0, width: 200, depth: 100 },
}

test.each([
  ['who stands in an area', { left: 0.1, top: 0.1 }, { in: 'area', index: 0 }],
  [
    'who stands on the line between two is in the one that begins there',
    { left: 0.25, top: 0 },
    { in: 'area', index: 1 },
  ],
  ['who stands beside an area', { left: 0.1, top: 0.5 }, { in: 'place', index: 0 }],
  // 60 blocks east of the square by shares 0.3, 40 south of it by 0.4
  ['who is nearer by blocks and not by shares', { left: 0.75, top: 0.9 }, { in: 'place', index: 1 }],
])('%s', (_who, at, expected) => {
  expect(whereabouts(plan, at)).toEqual(expected)
})

test('where no place has a name one is somewhere in the park', () => {
  expect(whereabouts({ ...plan, places: [] }, { left: 0.9, top: 0.9 })).toEqual({ in: 'park' })
})

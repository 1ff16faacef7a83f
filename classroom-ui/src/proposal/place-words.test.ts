import { expect, test } from 'vitest'
import type { SitePlanView } from '@jagten/server/contract'
import { placeOf } from './place-words.ts'

const text = (words: string) => ({ da: words, en: words })
const plan: SitePlanView = {
  title: text('Lykkeparken'),
  places: [
    { id: 'torvet', title: text('Torvet'), left: 0.5, top: 0.5 },
    { id: 'stien', title: text('Stien'), left: 0.4, top: 0.8 },
  ],
  areas: [],
  residents: [],
  extent: { x: -128, z: -128, width: 256, depth: 256 },
}

test.each([
  ['in the middle is by the square', { x: 4, y: 64, z: -9 }, 'Torvet'],
  ['far in the south is by the path', { x: -30, y: 64, z: 90 }, 'Stien'],
  ['outside the map is by what is nearest', { x: -30, y: 64, z: 900 }, 'Stien'],
])('a proposal that is about a place %s', (_where, place, title) => {
  expect(placeOf(plan, { place })).toEqual(text(title))
})

test('a proposal about nowhere in particular is by no place, and nothing is where there is no map', () => {
  expect(placeOf(plan, { place: null })).toBeNull()
  expect(placeOf(null, { place: { x: 0, y: 64, z: 0 } })).toBeNull()
})

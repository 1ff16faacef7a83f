import { expect, test } from 'vitest'
import { addressOf, placeFrom } from './teacher-place.ts'
import type { Place } from './teacher-place.ts'

test.each<Place>([
  { at: 'classes' },
  { at: 'lesson', id: '5b' },
  { at: 'print', id: '5b' },
  { at: 'plans' },
  { at: 'plan', slug: 'egen-1' },
])('an address leads back to the place it was made of: $at', (place) => {
  expect(placeFrom(new URL(addressOf(place), 'http://skole').search)).toEqual(place)
})

test('an address kept from when there were only key cards leads to what can be printed', () => {
  expect(placeFrom('?klasse=5b&vis=kort')).toEqual({ at: 'print', id: '5b' })
})

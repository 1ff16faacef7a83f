import { expect, test } from 'vitest'
import { addressOf, placeFrom } from './place.ts'
import type { Place } from './place.ts'

test.each<Place>([{ at: 'classes' }, { at: 'lesson', id: '5b' }, { at: 'cards', id: '5b' }])(
  'an address leads back to the place it was made of: $at',
  (place) => {
    expect(placeFrom(new URL(addressOf(place), 'http://skole').search)).toEqual(place)
  },
)

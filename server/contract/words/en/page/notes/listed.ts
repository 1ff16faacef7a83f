import type { SameShape } from '../../../shape.ts'
import type { notedPlaces as da } from '../../../da/page/notes/listed.ts'

export const notedPlaces: SameShape<typeof da> = {
  notedPlaces: {
    compass: {
      north: 'north',
      northeast: 'north-east',
      east: 'east',
      southeast: 'south-east',
      south: 'south',
      southwest: 'south-west',
      west: 'west',
      northwest: 'north-west',
    },
    seenTowards: 'Looking {{compass}}',
    all_one: '{{count}} note',
    all_other: '{{count}} notes',
    remove: 'Take away',
  },
}

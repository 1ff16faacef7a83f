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
    picture: 'See the picture',
    hidePicture: 'Hide the picture',
    noPicture: 'The picture is on its way. If it does not come, this machine cannot show 3D.',
    all_one: '{{count}} note',
    all_other: '{{count}} notes',
    remove: 'Take away',
  },
}

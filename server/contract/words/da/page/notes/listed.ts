export const notedPlaces = {
  notedPlaces: {
    compass: {
      north: 'nord',
      northeast: 'nordøst',
      east: 'øst',
      southeast: 'sydøst',
      south: 'syd',
      southwest: 'sydvest',
      west: 'vest',
      northwest: 'nordvest',
    },
    seenTowards: 'Set mod {{compass}}',
    picture: 'Se billedet',
    hidePicture: 'Skjul billedet',
    noPicture: 'Billedet er på vej. Kommer det ikke, kan maskinen her ikke vise 3D.',
    all_one: '{{count}} note',
    all_other: '{{count}} noter',
    remove: 'Tag væk',
  },
} as const

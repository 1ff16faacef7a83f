export const studentsMeeting = {
  studentsMeeting: {
    place: 'Du er nummer {{place}} på talerlisten.',
    speaking: 'Du har ordet.',
    floorClosed: 'Man kan ikke bede om ordet lige nu.',
    discussed: 'Vi taler om',
  },
} as const

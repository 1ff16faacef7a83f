/** Which roles cannot pay, for the teacher and on the board. */
export const classRent = {
  classRent: {
    everybodyCan: 'Alle roller kan betale.',
    short_one: '{{count}} af {{of}} roller kan ikke betale:',
    short_other: '{{count}} af {{of}} roller kan ikke betale:',
    one: '{{role}} (mangler {{amount}})',
    more_one: '{{count}} til',
    more_other: '{{count}} til',
  },
} as const

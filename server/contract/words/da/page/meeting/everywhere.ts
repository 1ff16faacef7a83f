export const officers = {
  officers: {
    is: { chair: 'Dirigent', 'minute-taker': 'Referent', teller: 'Stemmetæller' },
    household: 'husstand {{number}}',
    someone: 'en elev',
    drawn: 'trukket blandt {{among}}',
    wish_one: '{{count}} vil gerne',
    wish_other: '{{count}} vil gerne',
  },
} as const

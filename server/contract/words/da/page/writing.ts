export const writing = {
  characters: {
    left_one: 'Der er plads til {{count}} tegn mere.',
    left_other: 'Der er plads til {{count}} tegn mere.',
    full: 'Der er ikke plads til mere.',
  },
} as const

/** What the rent leaves of the role one plays. */
export const studentsRent = {
  ownRent: {
    role: 'Din rolle: {{role}}',
    remains: '{{amount}} tilbage, når huslejen er betalt',
    lacks: 'Mangler {{amount}} til huslejen hver måned',
    isRole: 'Det er en rolle og spillepenge, ikke din familie.',
  },
} as const

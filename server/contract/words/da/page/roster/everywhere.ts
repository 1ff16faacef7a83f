export const roster = {
  household: 'Husstand {{number}}',
  noHousehold: 'Ingen husstand endnu',
} as const

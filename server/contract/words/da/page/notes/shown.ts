export const notes = {
  notes: {
    somewhere: 'Et sted på kortet',
    nowhere: 'Uden sted',
    tag: { safe: 'Trygt', unsafe: 'Utrygt', cosy: 'Hyggeligt', dull: 'Kedeligt', idea: 'Idé' },
  },
} as const

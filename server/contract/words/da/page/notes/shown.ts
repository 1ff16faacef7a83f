export const notes = {
  notes: {
    somewhere: 'Et sted på kortet',
    tag: { safe: 'Trygt', unsafe: 'Utrygt', cosy: 'Hyggeligt', dull: 'Kedeligt', idea: 'Idé' },
  },
} as const

export const notes = {
  notes: {
    seenFrom: 'Stedet i 3D, set derfra hvor noten er skrevet',
    somewhere: 'Et sted på kortet',
    nowhere: 'Uden sted',
    tag: { safe: 'Trygt', unsafe: 'Utrygt', cosy: 'Hyggeligt', dull: 'Kedeligt', idea: 'Idé' },
  },
} as const

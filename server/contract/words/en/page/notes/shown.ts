import type { SameShape } from '../../../shape.ts'
import type { notes as da } from '../../../da/page/notes/shown.ts'

export const notes: SameShape<typeof da> = {
  notes: {
    seenFrom: 'The place in 3D, seen from where the note was written',
    somewhere: 'A place on the map',
    nowhere: 'Without a place',
    tag: { safe: 'Safe', unsafe: 'Unsafe', cosy: 'Cosy', dull: 'Dull', idea: 'Idea' },
  },
}

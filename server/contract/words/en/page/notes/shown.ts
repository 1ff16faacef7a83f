import type { SameShape } from '../../../shape.ts'
import type { notes as da } from '../../../da/page/notes/shown.ts'

export const notes: SameShape<typeof da> = {
  notes: {
    somewhere: 'A place on the map',
    tag: { safe: 'Safe', unsafe: 'Unsafe', cosy: 'Cosy', dull: 'Dull', idea: 'Idea' },
  },
}

import type { SameShape } from '../../../shape.ts'
import type { teachersNotes as da } from '../../../da/page/notes/teacher.ts'

export const teachersNotes: SameShape<typeof da> = {
  teachersNotes: {
    noneYet: 'Nobody has written a note yet. Students do it on the page, or with “note” in Minecraft.',
    hide: 'Hide the note',
    hidden: 'Hidden from the class',
  },
}

import type { SameShape } from '../../../shape.ts'
import type { boardsNotes as da } from '../../../da/page/notes/projector.ts'

export const boardsNotes: SameShape<typeof da> = {
  boardsNotes: {
    onMap_one: '{{count}} note on the map',
    onMap_other: '{{count}} notes on the map',
    besides_one: '{{count}} without a place',
    besides_other: '{{count}} without a place',
    only_one: '{{count}} note without a place',
    only_other: '{{count}} notes without a place',
  },
}

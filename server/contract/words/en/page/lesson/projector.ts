import type { SameShape } from '../../../shape.ts'
import type { boardsLesson as da } from '../../../da/page/lesson/projector.ts'

export const boardsLesson: SameShape<typeof da> = {
  boardsLesson: {
    rung: 'The bell rings',
    rungWhy: 'Everything is saved. We go on next time.',
    paused: 'Break',
    proposals_one: '{{count}} proposal is handed in',
    proposals_other: '{{count}} proposals are handed in',
  },
}

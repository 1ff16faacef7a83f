import type { SameShape } from '../../../shape.ts'
import type { boardsPoll as da } from '../../../da/page/poll/projector.ts'

export const boardsPoll: SameShape<typeof da> = {
  boardsPoll: {
    papers: 'All papers in the box',
    suspended: 'The vote is paused',
  },
}

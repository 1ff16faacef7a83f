import type { SameShape } from '../../../shape.ts'
import type { boardsMeeting as da } from '../../../da/page/meeting/projector.ts'

export const boardsMeeting: SameShape<typeof da> = {
  boardsMeeting: {
    speaking: 'Household {{number}} has the floor',
    waiting_one: '{{count}} on the speakers’ list',
    waiting_other: '{{count}} on the speakers’ list',
    item: 'Item {{at}} of {{of}}',
    nothing: 'No proposals on the agenda yet',
  },
}

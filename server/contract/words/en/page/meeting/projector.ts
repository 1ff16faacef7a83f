import type { SameShape } from '../../../shape.ts'
import type { boardsMeeting as da } from '../../../da/page/meeting/projector.ts'

export const boardsMeeting: SameShape<typeof da> = {
  boardsMeeting: {
    place: 'The place the proposal is about, in 3D',
    speaking: 'Household {{number}} speaks',
    someoneSpeaks: 'A student speaks',
    free: 'Nobody has the floor now',
    next: 'Then come',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    amendment: 'Amendment',
    agenda: 'Agenda',
    whoWill: 'Who will help at the meeting? Volunteer on the page.',
  },
}

import type { SameShape } from '../../../shape.ts'
import type { studentsMeeting as da } from '../../../da/page/meeting/student.ts'

export const studentsMeeting: SameShape<typeof da> = {
  studentsMeeting: {
    place: 'You are number {{place}} on the speakers’ list.',
    speaking: 'You have the floor.',
    floorClosed: 'You cannot ask for the floor right now.',
    discussed: 'We are talking about',
  },
}

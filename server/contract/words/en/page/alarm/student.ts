import type { SameShape } from '../../../shape.ts'
import type { studentsAlarm as da } from '../../../da/page/alarm/student.ts'

export const studentsAlarm: SameShape<typeof da> = {
  stop: {
    button: 'Stop',
    name: 'Stop: tell the teacher',
    title: 'Should the teacher know that something must stop?',
    text: 'The teacher sees it, and so does a grown-up who helps in the lesson. The other students cannot see it. The teacher will come to you as soon as possible.',
    send: 'Yes, tell the teacher',
    sent: 'The teacher has got your message. The other students cannot see it.',
  },
}

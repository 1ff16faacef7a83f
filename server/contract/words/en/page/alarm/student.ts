import type { SameShape } from '../../../shape.ts'
import type { studentsAlarm as da } from '../../../da/page/alarm/student.ts'

export const studentsAlarm: SameShape<typeof da> = {
  stop: {
    button: 'Stop',
    name: 'Stop: tell the teacher',
    title: 'Should the teacher know that something must stop?',
    text: 'Only the teacher sees it. The teacher will come to you as soon as possible.',
    send: 'Yes, tell the teacher',
    sent: 'The teacher has got your message. Nobody else can see it.',
  },
}

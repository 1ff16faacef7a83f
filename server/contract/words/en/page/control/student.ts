import type { SameShape } from '../../../shape.ts'
import type { studentsControl as da } from '../../../da/page/control/student.ts'

export const studentsControl: SameShape<typeof da> = {
  studentsControl: {
    lookUp: 'Look up',
    lookUpWhy: 'The teacher wants to say something. What you have written is still here.',
    breakTitle: 'You are having a break',
    breakWhy: 'The teacher will come to you. You can still vote and say stop.',
    breakUntil: 'The break ends at {{time}}.',
    messageRead: 'I have read it',
    message: 'Message from the teacher',
    held: 'The teacher reads it before the others see it.',
    taken: 'The teacher has hidden it from the others. Ask why, if you like.',
  },
}

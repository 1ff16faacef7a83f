import type { SameShape } from '../../../shape.ts'
import type { studentsLesson as da } from '../../../da/page/lesson/student.ts'

export const studentsLesson: SameShape<typeof da> = {
  studentsLesson: {
    rung: 'Thank you for today',
    rungTask: 'Everything is saved. We go on next time.',
    paused: 'We are taking a break',
  },
}

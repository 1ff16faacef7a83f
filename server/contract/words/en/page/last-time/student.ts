import type { SameShape } from '../../../shape.ts'
import type { studentsLastTime as da } from '../../../da/page/last-time/student.ts'

export const studentsLastTime: SameShape<typeof da> = {
  betweenLessons: {
    title: 'Welcome to {{name}}',
    task: 'There is no lesson right now. Meanwhile you can read the proposals, and you may hand one in.',
    taskHeld: 'There is no lesson right now. Meanwhile you can read the proposals and work on your draft.',
  },
}

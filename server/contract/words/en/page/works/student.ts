import type { SameShape } from '../../../shape.ts'
import type { studentsWorks as da } from '../../../da/page/works/student.ts'

export const studentsWorks: SameShape<typeof da> = {
  studentsWorks: {
    day: 'Working day',
    lead: 'The meeting has decided it. Now we build it together: put up one thing, and leave the next to somebody else.',
    putUp: 'Put up',
    putUpNamed: 'Put up: {{name}}',
    stands: 'Stands',
  },
}

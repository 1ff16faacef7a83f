import type { SameShape } from '../../shape.ts'
import type { student as da } from '../../da/page/student.ts'

export const student: SameShape<typeof da> = {
  student: {
    nav: 'Pages',
    now: 'Now',
    walk: 'Walk',
    proposals: 'Proposals',
    write: 'Write',
    raise: 'Hand up',
    lower: 'Hand down',
    newStep: 'New step: {{step}}',
    toStep: 'See the task',
    pollOn: 'A vote is on',
    toPoll: 'Go to the vote',
  },
}

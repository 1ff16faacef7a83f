import type { SameShape } from '../../shape.ts'
import type { student as da } from '../../da/page/student.ts'

export const student: SameShape<typeof da> = {
  student: {
    nav: 'Pages',
    now: 'Now',
    walk: 'Walk',
    proposals: 'Proposals',
    write: 'Write',
    area: 'Area',
    chair: 'Chair',
    raise: 'Hand up',
    lower: 'Hand down',
    wentOn: 'The class has gone on.',
    wentOnKept: 'The class has gone on. What you wrote is kept.',
    back: {
      walk: 'Back to the walk',
      proposals: 'Back to the proposals',
      write: 'Back to your proposal',
      chair: 'Back to the chair’s page',
      area: 'Back to your area',
      build: 'Go on building',
    },
    pollOn: 'A vote is on',
    toPoll: 'Go to the vote',
  },
}

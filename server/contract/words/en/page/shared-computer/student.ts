import type { SameShape } from '../../../shape.ts'
import type { studentsSharedComputer as da } from '../../../da/page/shared-computer/student.ts'

export const studentsSharedComputer: SameShape<typeof da> = {
  beside: {
    two: 'There are two of us at this computer',
    lead: 'The other one writes their key. Then you are both here, and take turns.',
    key: 'The other one’s key',
    add: 'Now we are two',
    with: '{{name}} is here too.',
    turn: 'Switch to {{name}}',
    gone: '{{name}} has left',
    nowVotes: 'Switch: now {{name}} votes. {{other}} looks away.',
    iAm: 'I am {{name}}',
  },
}

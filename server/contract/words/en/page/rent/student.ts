import type { SameShape } from '../../../shape.ts'
import type { studentsRent as da } from '../../../da/page/rent/student.ts'

export const studentsRent: SameShape<typeof da> = {
  ownRent: {
    role: 'Your role: {{role}}',
    remains: '{{amount}} left when the rent is paid',
    lacks: '{{amount}} short of the rent every month',
    isRole: 'It is a role and play money, not your family.',
  },
}

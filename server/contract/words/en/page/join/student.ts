import type { SameShape } from '../../../shape.ts'
import type { studentsJoin as da } from '../../../da/page/join/student.ts'

export const studentsJoin: SameShape<typeof da> = {
  leave: {
    leave: 'Log out',
    ask: 'Do you want to log out of this computer? You need your key to come back in.',
  },
}

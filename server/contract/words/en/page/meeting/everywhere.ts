import type { SameShape } from '../../../shape.ts'
import type { officers as da } from '../../../da/page/meeting/everywhere.ts'

export const officers: SameShape<typeof da> = {
  officers: {
    is: { chair: 'Chair', 'minute-taker': 'Minute-taker', teller: 'Teller' },
    household: 'household {{number}}',
    someone: 'a student',
    drawn: 'drawn among {{among}}',
    wish_one: '{{count}} would like to',
    wish_other: '{{count}} would like to',
  },
}

import type { SameShape } from '../../../shape.ts'
import type { classRent as da } from '../../../da/page/rent/class.ts'

export const classRent: SameShape<typeof da> = {
  classRent: {
    everybodyCan: 'All roles can pay.',
    short_one: '{{count}} of {{of}} roles cannot pay:',
    short_other: '{{count}} of {{of}} roles cannot pay:',
    one: '{{role}} ({{amount}} short)',
    more_one: '{{count}} more',
    more_other: '{{count}} more',
  },
}

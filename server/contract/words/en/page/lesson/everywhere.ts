import type { SameShape } from '../../../shape.ts'
import type { lesson as da } from '../../../da/page/lesson/everywhere.ts'

export const lesson: SameShape<typeof da> = {
  lesson: {
    left: 'left of this step',
    over: 'over time',
    still: 'paused',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    stepOf: 'Step {{at}} of {{of}}',
  },
}

import type { SameShape } from '../../../shape.ts'
import type { boardsControl as da } from '../../../da/page/control/projector.ts'

export const boardsControl: SameShape<typeof da> = {
  boardsControl: {
    lookUp: 'Look up',
    lookUpWhy: 'Hands off the keys. Now we listen.',
  },
}

import type { SameShape } from '../../../shape.ts'
import type { classBudget as da } from '../../../da/page/area/budget.ts'

export const classBudget: SameShape<typeof da> = {
  budget: {
    spent: 'The class has built for {{spent}} in play money.',
    spentOf: 'The class has built for {{spent}} of {{budget}} in play money.',
    left: '{{amount}} is left for everybody.',
    even: 'Now all the money is spent.',
    over: 'That is {{amount}} more than the class has.',
  },
}

import type { ruleQuestions as da } from '../../../da/page/rules/everywhere.ts'
import type { SameShape } from '../../../shape.ts'

export const ruleQuestions: SameShape<typeof da> = {
  why: {
    R6: 'Why every fourth?',
    R9: 'Why two votes?',
    R13: 'Why can nobody vote for others?',
    R15: 'Why do blank votes not count?',
    R16: 'Why is it not adopted?',
    R18: 'Why can one ask for it?',
    R25: 'Why an odd number?',
    R27: 'Why not more marks?',
  },
}

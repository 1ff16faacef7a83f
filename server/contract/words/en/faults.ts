import type { faults as da } from '../da/faults.ts'
import type { SameShape } from '../shape.ts'

export const faults: SameShape<typeof da> = {
  'fault.internal':
    'Something went wrong on our side, not on yours. Try again. If it happens again, tell your teacher the number {{id}}.',
  'fault.unanswered': 'No answer came. Try again in a moment.',
}

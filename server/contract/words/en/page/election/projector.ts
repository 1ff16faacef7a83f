import type { boardsElection as da } from '../../../da/page/election/projector.ts'
import type { SameShape } from '../../../shape.ts'

export const boardsElection: SameShape<typeof da> = {
  boardsElection: {
    ask: 'Do you want to stand? Do it on your page, or write candidate to Lykke.',
    seal: 'The seal of the lots begins with {{seal}}',
  },
}

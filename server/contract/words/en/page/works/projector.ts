import type { SameShape } from '../../../shape.ts'
import type { boardsWorks as da } from '../../../da/page/works/projector.ts'

export const boardsWorks: SameShape<typeof da> = {
  boardsWorks: {
    adopted: 'Decided at the section meeting',
    progress: '{{nth}} of {{of}} things stand',
    whole: 'Now all of it stands',
    day: 'Working day: put the things up on the page',
    lykke: 'Lykke is building',
    rent: 'Rent a month for each home:',
  },
}

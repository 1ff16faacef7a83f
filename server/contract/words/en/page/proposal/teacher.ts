import type { SameShape } from '../../../shape.ts'
import type { teachersProposal as da } from '../../../da/page/proposal/teacher.ts'

export const teachersProposal: SameShape<typeof da> = {
  teachersProposals: {
    empty: 'No proposals yet.',
    emptyNext: 'They come here when students write them on the page or to Lykke. You can hand one in yourself, too.',
    make: 'Hand in a proposal',
    poll: 'Vote on it',
    pollNamed: 'Vote on it: proposal {{number}}',
    pollAmendment: 'Vote on the change',
    pollAmendmentNamed: 'Vote on the change: {{text}}',
    widest: 'It changes the most. Vote on it first.',
    refer: 'A new proposal',
    referNamed: 'It is a new proposal: {{text}}',
    referAsk:
      'If it changes so much that it is quite another proposal, it can come up at the next meeting. Then we do not vote on it today.',
    referYes: 'Yes, to the next meeting',
    hide: 'Hide the text',
    hideNamed: 'Hide the text of proposal {{number}}',
    show: 'Show the text again',
    hideAmendment: 'Hide the change',
    hiddenDone: 'The text is hidden from the students.',
    by: 'By {{name}}',
    isHidden: 'Hidden from the students',
  },
}

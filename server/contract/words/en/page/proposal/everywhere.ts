import type { SameShape } from '../../../shape.ts'
import type { proposal as da } from '../../../da/page/proposal/everywhere.ts'

export const proposal: SameShape<typeof da> = {
  proposal: {
    number: 'Proposal {{number}}',
    erased: 'The text has been erased',
    hidden: 'The teacher has hidden the text',
    cost: 'Price',
    near: 'Place: {{place}}',
    noCost: 'Costs nothing',
    supports_one: '{{count}} supporter',
    supports_other: '{{count}} supporters',
    amendments: 'Amendments',
    amendmentState: {
      adopted: 'Adopted',
      rejected: 'Did not get a majority',
      referred: 'A new proposal for the next meeting',
    },
    newCost: 'New price: {{cost}}',
    costBeforeAfter: 'Price: before {{before}}, after {{after}}',
    fromTo: 'before {{before}}, after {{after}}',
    newWords: 'New words: {{text}}',
    beforeAfter: 'Before: {{before}} After: {{after}}',
    newPlace: 'New place: {{place}}',
    from: 'From household {{number}}',
    discussing: 'We are talking about this now',
    state: {
      submitted: 'Handed in',
      'on-agenda': 'On the agenda',
      discussed: 'Talked about',
      adopted: 'Adopted',
      rejected: 'Got no majority',
      postponed: 'Put off until the next meeting',
      examined: 'Being looked into',
      'to-operations': 'Sent to the caretakers',
      'to-others': 'Waits for others',
      withdrawn: 'Withdrawn',
      'carried-out': 'Adopted and built',
    },
  },
}

import type { SameShape } from '../../../shape.ts'
import type { studentsProposal as da } from '../../../da/page/proposal/student.ts'

export const studentsProposal: SameShape<typeof da> = {
  proposals: {
    empty: 'There are no proposals yet.',
    emptyNext: 'When a household hands one in, it stands here.',
    writeFirst: 'Write the first proposal',
    mine: 'Your proposal',
    support: 'Support the proposal',
    supported: 'You support this proposal',
    amend: 'Propose a change',
    amendHow: 'How do you want to write it?',
    amendHows: { change: 'Say what is to be changed', anew: 'Edit the proposal’s own words' },
    amendAnew: 'The proposal as it is to read',
    amendAnewHelp: 'Edit the text. The words you change are shown to everybody.',
    amendField: 'What should be changed?',
    amendClosed: 'Changes cannot be proposed right now. What you have written is kept.',
    amendHelp: 'Write the whole change, such as “Four lamps instead of six”.',
    amendCost: 'New price, if it changes',
    amendPlace: 'New place, if it changes',
    amendSend: 'Send the change',
    withdraw: 'Withdraw the proposal',
    withdrawAsk: 'Do you want to withdraw “{{title}}”? Then nobody votes on it.',
    number: 'Proposal {{number}}: {{title}}',
  },
  writeProposal: {
    title: 'Write a proposal',
    lead: 'A proposal is about a place, not about a person. One must be able to answer yes or no to it.',
    draft: 'Your draft',
    kept: 'Your draft is kept here while you write.',
    closed: 'Proposals cannot be handed in right now. You may write a draft and send it later.',
    sent: 'Your proposal is handed in.',
    another: 'Write another',
    see: 'See all proposals',
  },
}

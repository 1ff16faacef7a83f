import type { SameShape } from '../../shape.ts'
import type { glossary as da } from '../../da/page/glossary.ts'

export const glossary: SameShape<typeof da> = {
  glossaryTitle: 'Words that are hard',
  glossary: {
    meeting: {
      word: 'Residents’ meeting',
      means: 'The meeting where everybody in the area may come and vote about what is important.',
    },
    agenda: { word: 'Agenda', means: 'The list of what the meeting is to talk about, in order.' },
    proposal: { word: 'Proposal', means: 'An idea written so that one can vote yes or no to it.' },
    amendment: { word: 'Amendment', means: 'A proposal to change another proposal a little.' },
    reason: { word: 'Reason', means: 'Why the proposal is a good idea.' },
    household: {
      word: 'Household',
      means: 'All who live together behind the same door. Every household has two votes.',
    },
    floor: {
      word: 'Speakers’ list',
      means: 'The order in which people may speak. You come onto the list when you raise your hand.',
    },
    secret: { word: 'Secret vote', means: 'You vote so that nobody can see what you vote.' },
    open: { word: 'Open vote', means: 'You vote so that others may see it. As when you raise your hand.' },
    blank: {
      word: 'Blank',
      means: 'You vote, but neither for nor against. A blank vote does not count in the result.',
    },
    receipt: { word: 'Receipt', means: 'Three words that show you afterwards that your paper was counted.' },
    majority: { word: 'Majority', means: 'More votes for than against.' },
    tie: { word: 'Tie', means: 'As many for as against. Then the proposal is not adopted.' },
    adopted: { word: 'Adopted', means: 'The meeting said yes.' },
    minority: { word: 'Minority', means: 'Those who voted for what lost. They should still be listened to.' },
  },
}

import type { SameShape } from '../../shape.ts'
import type { glossary as da } from '../../da/page/glossary.ts'

export const glossary: SameShape<typeof da> = {
  glossaryTitle: 'Words that are hard',
  glossary: {
    meeting: {
      word: 'Section meeting',
      means:
        'The meeting where the grown-up residents of a section vote about what is important. In the lesson you play grown-up residents.',
    },
    section: { word: 'Section', means: 'A housing area with a purse of its own. Lykkeparken is a section.' },
    home: {
      word: 'Non-profit home',
      means: 'A rented home where the rent only covers what the home costs. Everybody can join the waiting list.',
    },
    rent: { word: 'Rent', means: 'What one pays every month to live there.' },
    council: {
      word: 'Section board',
      means: 'Residents the meeting has elected. They see to it that what the meeting decided is done.',
    },
    chair: {
      word: 'Chair of the meeting',
      means: 'Whoever leads the meeting. The chair gives the floor and sees that the rules are kept.',
    },
    tellers: { word: 'Tellers', means: 'The two or more who count the votes.' },
    minutes: { word: 'Minutes', means: 'The short text about what the meeting decided.' },
    agenda: { word: 'Agenda', means: 'The list of what the meeting is to talk about, in order.' },
    proposal: { word: 'Proposal', means: 'An idea written so that one can vote yes or no to it.' },
    amendment: { word: 'Amendment', means: 'A proposal to change another proposal a little.' },
    reason: { word: 'Reason', means: 'Why the proposal is a good idea.' },
    household: {
      word: 'Household',
      means: 'All who live together in the same home. Every household has two votes.',
    },
    floor: {
      word: 'Speakers’ list',
      means: 'The order in which people may speak. You come onto the list when you raise your hand.',
    },
    secret: { word: 'Secret vote', means: 'You vote so that nobody can see what you vote.' },
    open: { word: 'Open vote', means: 'You vote so that others may see it. As when you raise your hand.' },
    blank: {
      word: 'Blank',
      means: 'You vote, but say neither yes nor no. A blank vote does not count in the result.',
    },
    receipt: { word: 'Receipt', means: 'Three words that show you afterwards that your paper was counted.' },
    majority: { word: 'Majority', means: 'More say yes than no.' },
    tie: { word: 'Tie', means: 'As many say yes as no. Then the proposal is not adopted.' },
    adopted: { word: 'Adopted', means: 'The meeting said yes.' },
    minority: { word: 'Minority', means: 'Those who voted for what lost. They should still be listened to.' },
    proxy: { word: 'Proxy', means: 'Voting for somebody who did not come. That is not allowed at a section meeting.' },
  },
}

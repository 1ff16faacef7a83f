import type { SameShape } from '../../../shape.ts'
import type { meetingEverywhere as da } from '../../../da/page/meeting/everywhere.ts'

export const meetingEverywhere: SameShape<typeof da> = {
  officers: {
    is: { chair: 'Chair', 'minute-taker': 'Minute-taker', teller: 'Teller' },
    household: 'household {{number}}',
    someone: 'a student',
    drawn: 'drawn among {{among}}',
    wish_one: '{{count}} would like to',
    wish_other: '{{count}} would like to',
  },
  agenda: {
    item: {
      chair: 'Choosing a chair',
      rules: 'Rules of the meeting',
      report: 'Report',
      budget: 'Budget',
      elections: 'Elections',
      other: 'Any other business',
    },
    about: {
      chair: 'The chair leads the meeting, so that everybody is heard. Volunteer if you want to try.',
      rules: 'Raise your hand. One speaks at a time. We talk about proposals and places, not about persons.',
      report: 'What has happened since last time? Did what we decided come about?',
      budget: 'What does it cost, and what does it mean for the rent?',
      elections: 'We choose those who carry out what was decided.',
      other: 'Anything may be said here, but nothing is decided.',
    },
    at: 'Item {{at}} of {{of}}',
    gone: 'The proposal was withdrawn',
    recess: 'Recess',
    recessWhy: 'Talk with each other. Can you find something that more can say yes to?',
    recessAsk: 'How long may you bargain? The speakers’ list waits.',
    recessLeft: 'left of the recess',
  },
  sides: { for: 'for', against: 'against' },
  speaking: { isNew: 'new voice', left: 'left', over: 'over time' },
}

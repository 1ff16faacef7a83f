import type { feed as da } from '../da/feed.ts'
import type { SameShape } from '../shape.ts'

export const feed: SameShape<typeof da> = {
  'lesson-started': 'The lesson has begun.',
  'lesson-step': 'Now: {{en}}',
  'lesson-replanned': 'The plan of the lesson has changed.',
  'lesson-ended': 'The lesson is over.',
  'lesson-rung': 'The bell has rung. All is saved.',
  'proposal-submitted': 'Proposal {{number}} has come in.',
  'proposal-amended': 'An amendment to proposal {{number}}.',
  'amendment-referred': 'An amendment to proposal {{number}} is a new proposal. It can come up at the next meeting.',
  'amendment-opened': 'The poll on an amendment to proposal {{number}} is open.',
  'amendment-adopted': 'An amendment to proposal {{number}} is adopted.',
  'amendment-rejected': 'An amendment to proposal {{number}} is not adopted.',
  'proposal-withdrawn': 'Proposal {{number}} has been withdrawn.',
  'meeting-opened': 'The meeting is open. Proposals on the agenda: {{count}}.',
  'meeting-at': 'The meeting has come to proposal {{number}}.',
  'meeting-closed': 'The meeting is over.',
  'floor-given': 'Household {{household}} has the floor.',
  'poll-opened': 'The poll on proposal {{number}} is open.',
  'poll-secret': 'The poll on proposal {{number}} has become secret. Everybody votes again.',
  'poll-suspended': 'The poll on proposal {{number}} is paused.',
  'poll-resumed': 'The poll on proposal {{number}} goes on.',
  'poll-adopted': 'Proposal {{number}} is adopted.',
  'poll-rejected': 'Proposal {{number}} did not get a majority.',
  'poll-void': 'The poll on proposal {{number}} must be held again.',
}

/** What is told in the feed; each code has its sentence in both word lists. */
export const FEED_CODES = [
  'lesson-started',
  'lesson-step',
  'lesson-replanned',
  'lesson-ended',
  'lesson-rung',
  'proposal-submitted',
  'proposal-amended',
  'proposal-withdrawn',
  'meeting-opened',
  'meeting-at',
  'meeting-closed',
  'floor-given',
  'poll-opened',
  'poll-secret',
  'poll-suspended',
  'poll-resumed',
  'poll-adopted',
  'poll-rejected',
  'poll-void',
] as const
export type FeedCode = (typeof FEED_CODES)[number]

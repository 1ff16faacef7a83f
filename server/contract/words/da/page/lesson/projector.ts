export const boardsLesson = {
  boardsLesson: {
    rung: 'Det ringer',
    rungWhy: 'Alt er gemt. Vi går videre næste gang.',
    paused: 'Pause',
    proposals_one: '{{count}} forslag er stillet',
    proposals_other: '{{count}} forslag er stillet',
  },
} as const

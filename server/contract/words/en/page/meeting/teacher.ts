import type { SameShape } from '../../../shape.ts'
import type { teachersMeeting as da } from '../../../da/page/meeting/teacher.ts'

export const teachersMeeting: SameShape<typeof da> = {
  meeting: {
    closed: 'The meeting is not open.',
    open: 'Open the meeting',
    choose:
      'Which proposals does the meeting take up? A few that are talked through are better than all. The rest can wait.',
    openWith_one: 'Open the meeting with {{count}} proposal',
    openWith_other: 'Open the meeting with {{count}} proposals',
    at: 'Item {{at}} of {{of}}: proposal {{number}}',
    next: 'Next item',
    nextAsk: 'Do you want to go on to the next item? The speakers’ list begins anew, and there is no way back.',
    nextYes: 'Yes, next item',
    close: 'End the meeting',
    closeAsk: 'Do you want to end the section meeting?',
    closeYes: 'Yes, end the meeting',
  },
  teachersOfficers: {
    title: 'Who does what at the meeting',
    free: 'You do it yourself',
    freeTeller: 'Nobody yet',
    draw: 'Draw lots',
    drawNamed: 'Draw lots: {{office}}',
    choose: 'Choose',
    chooseNamed: 'Choose the {{office}}',
    chooseTitle: 'Choose the {{office}}',
    chooseLead: 'Those who volunteered stand first.',
    volunteered: 'has volunteered',
    take: 'Do it yourself',
    takeNamed: 'Do it yourself: {{office}}',
    release: 'Take the job back',
    releaseNamed: 'Take the job back: {{office}}',
  },
  floor: {
    title: 'Speakers’ list',
    empty: 'Nobody has raised a hand.',
    waiting_one: '{{count}} waiting',
    waiting_other: '{{count}} waiting',
    give: 'Give the floor',
    giveTo: 'Give the floor to {{name}}',
    speaking: '{{name}} has the floor',
  },
  minutes: {
    open: 'Minutes',
    newTab: 'Minutes (opens in a new tab)',
  },
}

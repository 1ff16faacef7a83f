import type { SameShape } from '../../../shape.ts'
import type { teachersWorks as da } from '../../../da/page/works/teacher.ts'

export const teachersWorks: SameShape<typeof da> = {
  teachersWorks: {
    build: 'Build it',
    buildNamed: 'Build it: proposal {{number}}',
    goOn: 'Go on building',
    goOnNamed: 'Go on building: proposal {{number}}',
    title: 'Who builds proposal {{number}}?',
    ask: 'The meeting chooses who builds.',
    byLykke: 'Lykke builds',
    byLykkeWhy: 'Block by block on the big screen, within a minute or so.',
    byClass: 'Working day',
    byClassWhy: 'The class puts the things up on the page, and all see how far you are.',
    ready: 'There is room for all of it.',
    looking: 'Looking at the place …',
    differs: 'The place is not as it was when this was planned. These are not built, and nothing is built over:',
    one: '{{nth}}. {{name}}: {{state}}',
    stop: 'Stop building',
    stopNamed: 'Stop building: proposal {{number}}',
    takeDown: 'Take it down again',
    takeDownNamed: 'Take it down again: proposal {{number}}',
    takeDownAsk: 'What was built of the proposal is removed. What others have built since stays.',
    takeDownYes: 'Yes, take it down',
    noLonger: 'The decision does not hold any more. What was built can be taken down again.',
    closed: 'The park is closed just now. Building begins when it opens.',
  },
}

import type { teachersElection as da } from '../../../da/page/election/teacher.ts'
import type { SameShape } from '../../../shape.ts'

export const teachersElection: SameShape<typeof da> = {
  teachersElection: {
    call: 'Election',
    callHelp:
      'Students stand by themselves, on the page or with Lykke. You begin the election when you are ready. Nobody is told how many votes anybody got.',
    callYes: 'Let them stand',
    howMany: 'How many are to be elected?',
    putUpWho: 'Somebody who is ill or away and wants to stand',
    putUp: 'Put up',
    takeOff: 'Take off',
    takeOffNamed: 'Take off {{name}}',
    tooFew: 'There are {{candidates}} candidates for {{seats}} seats.',
    begin: 'Begin the election',
    cancel: 'Call off the election',
    cancelAsk: 'Do you want to call off the election? The candidates then have to stand again.',
    cancelYes: 'Yes, call it off',
  },
}

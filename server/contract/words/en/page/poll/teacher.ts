import type { SameShape } from '../../../shape.ts'
import type { teachersPoll as da } from '../../../da/page/poll/teacher.ts'

export const teachersPoll: SameShape<typeof da> = {
  openPoll: {
    title: 'Vote on proposal {{number}}',
    titleAmendment: 'Vote on a change to proposal {{number}}',
    changesFirst_one:
      '{{count}} change has not been voted on. Changes are voted on before the proposal. If you open now, it is not included.',
    changesFirst_other:
      '{{count}} changes have not been voted on. Changes are voted on before the proposal. If you open now, they are not included.',
    form: 'How do we vote?',
    secret: 'In secret',
    secretHelp: 'The program shows nobody who voted what, not you either.',
    open: 'Openly',
    openHelp: 'Like a show of hands. One can change one’s vote until you close.',
    time: 'Time',
    noTime: 'Until I close it',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    notOnRoll_one: 'Household {{numbers}} is not in it: nobody of it is here today.',
    notOnRoll_other: 'Households {{numbers}} are not in it: nobody of them is here today.',
    everybody: 'All households are in it. Each has two votes.',
    housed_one: 'One who is here has no household, and gets one alone with both votes when you open:',
    housed_other: '{{count}} who are here have no household. Each gets one alone with both votes when you open:',
    housedIn: '{{name}}: household {{number}}',
    start: 'Open the vote',
  },
  teachersPoll: {
    secretNext: 'Somebody asked that the next vote be secret. It will be, also if you open it as an open one.',
    showReceipts: 'Show all papers',
    showReceiptsAsk:
      'All papers with their receipts are shown on the big screen and on the students’ pages, so that everybody can find their own. They cannot be hidden again.',
    showReceiptsYes: 'Show them',
    close: 'Close and show the result',
    closeAsk_one: '{{count}} household has votes left. Close all the same?',
    closeAsk_other: '{{count}} households have votes left. Close all the same?',
    closeYes: 'Yes, close and show the result',
    resume: 'Go on with the vote',
    makeSecret: 'Make it secret',
    makeSecretAsk: 'Everybody votes again, and the votes already cast do not count. Make the vote secret?',
    makeSecretYes: 'Yes, vote in secret',
    whoMissing: 'Show which',
    hideMissing: 'Hide',
    missingNumbers: 'Household {{numbers}}',
    again: 'Vote again',
    anew: 'Vote anew',
    anewAsk:
      'Then the result does not hold, and the minutes say so. Everybody votes again. Do you want the vote to be held anew?',
    anewYes: 'Yes, vote anew',
  },
}

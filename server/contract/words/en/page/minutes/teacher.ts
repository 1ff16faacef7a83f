import type { SameShape } from '../../../shape.ts'
import type { teachersMinutes as da } from '../../../da/page/minutes/teacher.ts'

export const teachersMinutes: SameShape<typeof da> = {
  minorityChoice: {
    none: 'Nobody has written a sentence for those who lost yet. Everybody can, on the page or to Lykke.',
    choose: 'Take into the minutes',
    chooseNamed: 'Take into the minutes: {{text}}',
    drop: 'Take out again',
    isIn: 'Stands in the minutes',
    hide: 'Hide the sentence',
  },
  lookBack: {
    yes: 'Yes',
    partly: 'Some of it',
    no: 'No',
    named: '{{answer}}: proposal {{number}}',
  },
  writeMinutes: {
    remarks: 'Remarks',
    approved: 'Approved on {{day}}.',
    more: 'More has been put down since they were approved.',
    copies: 'Take a copy',
    text: 'Text',
    chain: 'Copy with check figures (JSON)',
    table: 'Spreadsheet (CSV)',
    calendar: 'Calendar (ICS)',
    check: 'Page that checks a copy',
    copiesHelp:
      'Every line of the minutes has a check figure that is tied to the line before it. If anything in a copy was altered, the page says which line.',
  },
}

import type { studentsElection as da } from '../../../da/page/election/student.ts'
import type { SameShape } from '../../../shape.ts'

export const studentsElection: SameShape<typeof da> = {
  studentsElection: {
    ask: 'Do you want to stand? The others can see that you do.',
    standing: 'You stand. You can withdraw until the election begins.',
    stand: 'I stand',
    withdraw: 'I withdraw',
    choose_one: 'Choose {{count}} at most.',
    choose_other: 'Choose {{count}} at most.',
    marks: '{{marks}} of {{count}} marks are set.',
    tooMany:
      'You have set {{marks}} marks, and there may be {{count}} at most. The ballot is then invalid. Take some away before you put it in the box.',
    putInBlank: 'Put a blank ballot in the box',
  },
}

import type { SameShape } from '../../../shape.ts'
import type { takeMinutes as da } from '../../../da/page/minutes/taking.ts'

export const takeMinutes: SameShape<typeof da> = {
  takeMinutes: {
    title: 'The minutes',
    remark: 'Remark',
    remarkHelp: 'Such as what was talked about. No names.',
    remarkAdd: 'Put the remark down',
    nextMeeting: 'Next meeting',
    nextSave: 'Keep the day',
    approve: 'Approve the minutes',
    approveAsk:
      'Are the minutes right? Once they are approved, no more sentences can be written about what was decided.',
    approveYes: 'Yes, approve',
    taskTitle: 'Who carries it out?',
    who: 'Who',
    whoHelp: 'Write a household or a group, no names.',
    due: 'By (may be left empty)',
    save: 'Put into the minutes',
  },
}

import type { SameShape } from '../../../shape.ts'
import type { studentsMeeting as da } from '../../../da/page/meeting/student.ts'

export const studentsMeeting: SameShape<typeof da> = {
  studentsMeeting: {
    place: 'You are number {{place}} on the speakers’ list.',
    speaking: 'You have the floor.',
    over: 'Thank you. Your time is up: finish, so that the next one can speak.',
    done: 'Thank you, that was all',
    side: 'Which side do you speak for? You do not have to say.',
    sideLabel: 'I speak {{side}}',
    floorClosed: 'You cannot ask for the floor right now.',
    discussed: 'We are talking about',
  },
  demand: {
    title: 'Shall there be an extra meeting?',
    why: 'If {{needed}} households demand it, a meeting must be held. Now it is {{asked}}.',
    ask: 'We demand a meeting',
    undo: 'We do not demand it any more',
  },
  studentsOfficers: {
    lead: 'The meeting needs some who help. If there are several, the teacher draws lots.',
    wish: {
      chair: 'I would like to be the chair',
      'minute-taker': 'I would like to be the minute-taker',
      teller: 'I would like to be a teller',
    },
    wished: 'You have volunteered. Press again if you would rather not.',
    mine: {
      chair: 'You are the chair. It is you who leads the meeting.',
      'minute-taker': 'You are the minute-taker. You write down what the meeting decides.',
      teller: 'You are a teller. You help to count the votes.',
    },
    leave: 'Give the job back',
    leaveAsk: 'Would you rather not do it any more? Then we tell the teacher.',
    leaveYes: 'Yes, give it back',
    thanked: {
      chair: 'You are the chair no longer. Thank you for helping.',
      'minute-taker': 'You are the minute-taker no longer. Thank you for helping.',
      teller: 'You are a teller no longer. Thank you for helping.',
    },
  },
}

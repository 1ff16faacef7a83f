import type { SameShape } from '../../../shape.ts'
import type { studentsPoll as da } from '../../../da/page/poll/student.ts'

export const studentsPoll: SameShape<typeof da> = {
  vote: {
    choose: 'How do you vote?',
    nth: 'Vote {{nth}} of {{held}}',
    two: 'You hold both of your household’s votes today. They need not be the same.',
    chosen: 'You have chosen {{choice}}',
    putIn: 'Put the paper in the box',
    again: 'Choose again',
    stays: 'The paper stays in the box: a secret vote cannot be taken back.',
    privacy:
      'Nobody in the class can see how you vote, not even the teacher. While the vote is open, whoever runs the server, or somebody who listens to the network, can find out. Afterwards the program shows it to nobody. But if all vote alike, everybody knows.',
    openNote: 'Open vote: the others may see how you vote. You can change it until the vote closes.',
    openNoteTwo: 'Open vote: the others may see how you vote. You can change both votes until it closes.',
    openNow: 'Right now you vote: {{choices}}',
    cast: 'Your paper is in the box',
    castBoth: 'Both of your papers are in the box',
    castOne: '1 of 2 papers is in the box',
    wait: 'Now we wait for the others. The result comes when the teacher closes the vote.',
    askSecret: 'Ask for a secret vote',
    askSecretNote_one: 'Nobody is told who asked. What was voted so far does then not count.',
    askSecretNote_other: 'When {{count}} have asked, the vote becomes secret. Nobody is told who asked.',
    secretAsked: 'Thank you. Nobody is told that it was you.',
    notOnRoll: 'You are not in this vote',
    notOnRollWhy: 'It began before you came. You are in the next one.',
  },
  receipt: {
    title: 'Your receipt',
    why: 'Three secret words show afterwards that your paper was counted. You need not show them to anybody.',
    hold: 'Hold down to see the receipt',
    holdFound: 'Hold down to find your paper',
    gone: 'The receipt is not on this screen. Your vote counts all the same.',
    later: 'When the teacher shows all papers, you can find yours.',
    yours: '{{receipt}}: {{choice}}',
    notFound: '{{receipt}}: not found. Tell the teacher.',
    all_one: 'See the paper in the box',
    all_other: 'See all {{count}} papers in the box',
    allWhy: 'Here are all papers in a random order. Count them if you like.',
    receiptHead: 'Receipt',
    choiceHead: 'Vote',
  },
}

import type { SameShape } from '../../../shape.ts'
import type { studentsNotes as da } from '../../../da/page/notes/student.ts'

export const studentsNotes: SameShape<typeof da> = {
  walk: {
    write: 'Write a note',
    title: 'A walk in {{name}}',
    lead: 'What is it like to be here? Choose a place and write it. Write about the place, not about people.',
    closed: 'Notes cannot be put on the map right now.',
    closedKept: 'What you have written is kept for later.',
    where: 'Place',
    whereHelp: 'Choose a place on the list, or point at the map.',
    choosePlace: 'Choose a place',
    pointed: 'The place you pointed at',
    pictured: 'The place you took a picture of',
    take: 'Take a picture here',
    taken: 'The picture is taken. Now write how it is there.',
    facing: 'Looking',
    facingNone: 'Any way',
    door: 'You live at stairway number {{number}}. It has a house on the map.',
    how: 'What is it like here?',
    why: 'Why?',
    whyHelp: 'One sentence. For example: It is dark here because the lamps are far apart.',
    send: 'Hand in the note',
    sent: 'Thank you! The note is handed in.',
    unfold: 'Look at the map, or take a walk in 3D',
    none: 'Nobody has written a note yet. Yours can be the first.',
    choose: 'We go on with this one',
    ours: 'Our group goes on with this one',
  },
}

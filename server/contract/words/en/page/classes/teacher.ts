import type { SameShape } from '../../../shape.ts'
import type { teachersClasses as da } from '../../../da/page/classes/teacher.ts'

export const teachersClasses: SameShape<typeof da> = {
  classes: {
    title: 'Your classes',
    empty: 'There are no classes yet.',
    emptyNext: 'Make the first: write its name and paste the first names. It takes less than a minute.',
    make: 'Make a class',
    open: 'Open {{name}}',
    students_one: '{{count}} student',
    students_other: '{{count}} students',
    code: 'Class code {{code}}',
    deletesWhy:
      'A class that is not used is deleted the first time the program runs after the date. The date moves every time you use the class.',
    delete: 'Delete the class',
    deleteNamed: 'Delete the class {{name}}',
    deleteYes: 'Yes, delete {{name}} for good',
    back: 'Classes',
    plans: 'Plans',
  },
  newClass: {
    cleaned: 'Numbers, classes and surnames are left out and not kept.',
    preview: 'This is what they will be called',
    surnames: 'These look like surnames. Use first names only.',
    firstWords: 'Keep the first word only',
    title: 'New class',
    name: 'Name of the class',
    nameHelp: 'Such as 5.B',
    names: 'First names of the students',
    namesHelp: 'One name a line, or with commas between. Two with the same name are quite all right.',
    count_one: '{{count}} name',
    count_other: '{{count}} names',
    tooLong: 'Too long for a first name: {{names}}',
    path: 'Plan',
    make: 'Make the class',
    making: 'Making the class …',
    privacy:
      'Write first names only. They stay on this server. If the class is not used for 30 days, they are deleted the next time the program runs.',
  },
  keeping: {
    archive: 'Archive',
    put: 'Put in the archive',
    putNamed: 'Put in the archive: {{name}}',
    putAsk:
      'Nobody can come into the class until you take it out again, and Minecraft is closed. In the archive, too, a class not used for 30 days is deleted the next time the program runs.',
    putYes: 'Yes, put {{name}} in the archive',
    take: 'Take out again',
    takeNamed: 'Take out again: {{name}}',
    isThere: 'The class is in the archive',
    all: 'Get everything about the class',
    allNamed: 'Get everything about the class {{name}}',
    allWhy:
      'Minutes, proposals, votes, notes and Lykkeparken in Minecraft in one file. These are children’s words: keep it in a safe place.',
    deletes: 'Deletes itself after {{date}} unless it is used',
    gone: 'Do you want to delete {{name}}? This cannot be undone. Then all this is gone for good:',
    goneNames: 'all first names, keys, households and groups',
    goneWords: 'all proposals, notes and votes, and the minutes',
    goneWorld: 'Lykkeparken in Minecraft, and all you have built in it',
  },
}

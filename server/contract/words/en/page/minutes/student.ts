import type { SameShape } from '../../../shape.ts'
import type { studentsMinutes as da } from '../../../da/page/minutes/student.ts'

export const studentsMinutes: SameShape<typeof da> = {
  sayMinority: {
    field: 'What do you want to say for those who lost?',
    help: 'One sentence for the minutes. Everybody can write one, however they voted. Nobody is told that it is yours.',
    send: 'Send the sentence',
    sent: 'Your sentence: “{{text}}”',
    again: 'Write it anew',
    words_one: '{{count}} word, {{most}} at most',
    words_other: '{{count}} words, {{most}} at most',
  },
}

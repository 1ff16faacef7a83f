import type { SameShape } from '../../../shape.ts'
import type { proposalWriting as da } from '../../../da/page/proposal/writing.ts'

export const proposalWriting: SameShape<typeof da> = {
  write: {
    what: 'What do you propose?',
    whatHelp: 'Short, so that one can answer yes or no. Such as “Shall we have more lamps on the dark path?”',
    why: 'Why is it a good idea?',
    whyHelp: 'The reason helps the others to make up their minds.',
    cost: 'What does it cost? (may be left empty)',
    costHelp: 'Whole kroner only.',
    costWrong: 'Write a whole number, such as 12000.',
    send: 'Hand in the proposal',
  },
}

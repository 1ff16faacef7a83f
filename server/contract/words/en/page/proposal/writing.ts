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
    place: 'Which place is it about? (may be left empty)',
    placeHelp: 'Then it stands on the map, where all can see it.',
    placeNone: 'No place in particular',
    placePointed: 'The place you pointed at',
    placeMap: 'Point at the map instead',
    pin: 'Put on the map',
    move: 'Move on the map',
    pinTitle: 'Where is proposal {{number}} about?',
    pinSave: 'Save the place',
    send: 'Hand in the proposal',
  },
}

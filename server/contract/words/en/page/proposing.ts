import type { SameShape } from '../../shape.ts'
import type { proposing as da } from '../../da/page/proposing.ts'

export const proposing: SameShape<typeof da> = {
  write: {
    title: 'Write a proposal',
    lead: 'A proposal is about a place, not about a person. One must be able to answer yes or no to it.',
    what: 'What do you propose?',
    whatHelp: 'Short, so that one can answer yes or no. Such as “Shall we have more lamps on the dark path?”',
    why: 'Why is it a good idea?',
    whyHelp: 'The reason helps the others to make up their minds.',
    cost: 'What does it cost? (may be empty)',
    costHelp: 'Whole kroner only.',
    costWrong: 'Write a whole number, such as 12000.',
    signsLeft_one: 'There is room for {{count}} more character.',
    signsLeft_other: 'There is room for {{count}} more characters.',
    full: 'There is no room for more.',
    send: 'Hand in the proposal',
    kept: 'Your draft is kept here while you write.',
    closed: 'Proposals cannot be handed in right now. You may write a draft and send it later.',
    sent: 'Your proposal is handed in.',
    another: 'Write another',
    see: 'See all proposals',
  },
}

import type { BotView, CommandName, PayloadIn, Say } from '@jagten/server/contract'
import type { Line, Piece } from '../link.ts'
import type { ChairAct, Grammar } from './grammar.ts'

/** Long enough to bring one across, short enough for the lesson; the page has other lengths. */
const RECESS_MINUTES = 2

/** A command with its payload. */
type Order = { [C in CommandName]: { readonly command: C; readonly payload: PayloadIn<C> } }[CommandName]

/** What a word of the chair's commands now; null where there is nothing to vote on or to count. */
export function chairsOrder(act: ChairAct, { meeting, poll }: Pick<BotView, 'meeting' | 'poll'>): Order | null {
  switch (act) {
    case 'Open':
      return { command: 'meeting.open', payload: {} }
    case 'Next':
      return meeting.hasRecess
        ? { command: 'meeting.recess', payload: { on: false } }
        : { command: 'meeting.next', payload: {} }
    case 'Back':
      return { command: 'meeting.back', payload: {} }
    case 'Floor':
      return { command: 'floor.give', payload: {} }
    case 'Thanks':
      return { command: 'floor.thank', payload: {} }
    case 'Recess':
      return { command: 'meeting.recess', payload: { on: true, minutes: RECESS_MINUTES } }
    case 'Vote': {
      if (!meeting.vote) return null
      const { proposal, amendment } = meeting.vote
      return { command: 'poll.open', payload: { proposal, form: 'secret', ...(amendment && { amendment }) } }
    }
    case 'Count':
      return poll && { command: 'poll.close', payload: { poll: poll.id } }
    case 'End':
      return { command: 'meeting.close', payload: {} }
    default:
      return act satisfies never
  }
}

/** What is of use to the chair now, the likeliest first. */
export function chairsActs({ meeting, poll }: Pick<BotView, 'meeting' | 'poll'>): readonly ChairAct[] {
  if (meeting.state !== 'open') return ['Open']
  if (poll) return ['Count']
  if (meeting.hasRecess) return ['Next']
  return [
    ...(meeting.waits ? (['Floor'] as const) : []),
    ...(meeting.speaker ? (['Thanks'] as const) : []),
    ...(meeting.vote ? (['Vote'] as const) : []),
    'Next',
    'Back',
    'Recess',
    'End',
  ]
}

type Voice = { readonly say: Say; readonly grammar: Grammar; readonly name: string }

/** Where the meeting is, and a word to click on for each thing the chair can do now. */
export function chairsLine(view: Pick<BotView, 'meeting' | 'poll'>, { say, grammar, name }: Voice): Line {
  const { meeting, poll } = view
  const word = grammar.shown('chair')
  const where =
    meeting.state !== 'open'
      ? say('game.chair-closed')
      : poll
        ? say('game.chair-voting')
        : meeting.hasRecess
          ? say('game.chair-recess')
          : say('game.chair-at', { item: meeting.item ?? '…' })
  const buttons = chairsActs(view).map((act): Piece => {
    const shown = grammar.shown(`chair${act}`)
    return { text: ` [${shown}]`, bold: true, run: `/msg ${name} ${word} ${shown}`, hover: `${word} ${shown}` }
  })
  return [say('game.chair-now', { where, word }), ...buttons]
}

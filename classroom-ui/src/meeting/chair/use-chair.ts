import { useStudent } from '../../face/student-face.ts'
import { useWords } from '../../words/words.tsx'
import { listed } from '../../words/format.ts'
import { itemTitle } from '../item-words.ts'
import type { Turn } from './chairs-turn.ts'

/** The chair's sentences, what the button says, and what it does. */
export function useChair() {
  const { say, lang } = useWords()
  const { view, act } = useStudent()
  const { proposals, poll, meeting } = view

  /** What the last vote came to, while it stands on the screens. */
  function result(): string | null {
    if (poll?.state !== 'closed') return null
    if (!poll.result) return say('page.chair.line.voidResult')
    if (poll.method === 'block-vote') {
      const names = poll.result.winners.map(({ name, number }) => name ?? String(number))
      return say('page.chair.line.elected', { names: listed(lang, names) })
    }
    const { count, outcome } = poll.result
    const ends = say(`page.chair.line.${outcome}${poll.amends ? 'Change' : ''}`)
    return count ? `${say('page.chair.line.figures', count)} ${ends}` : ends
  }

  function lineOf(turn: Turn): string {
    switch (turn.kind) {
      case 'open':
        return say('page.chair.line.open')
      case 'go-on':
        return say('page.chair.line.goOn')
      case 'wait':
        return say('page.chair.line.wait')
      case 'count': {
        const { cast, entitled } = turn.poll.turnout
        return cast < entitled ? say('page.chair.line.voting') : say('page.chair.line.allVoted')
      }
      case 'give': {
        const next =
          turn.to === null ? say('page.chair.line.giveSomeone') : say('page.chair.line.give', { number: turn.to })
        return turn.thanks === null ? next : `${say('page.chair.line.thanks', { number: turn.thanks })} ${next}`
      }
      case 'thank':
        return turn.household === null
          ? say('page.chair.line.thankSomeone')
          : say('page.chair.line.thank', { number: turn.household })
      case 'vote': {
        const before = result()
        const line =
          turn.amendment === null
            ? say('page.chair.line.vote', { number: turn.number })
            : say('page.chair.line.voteChange', { number: turn.number })
        return before ? `${before} ${line}` : line
      }
      case 'next':
        return result() ?? say('page.chair.line.next', { item: itemTitle(say, proposals, turn.to) })
      case 'close':
        return `${result() ?? ''} ${say('page.chair.line.close')}`.trim()
      default:
        return turn satisfies never
    }
  }

  function labelOf(turn: Turn): string {
    switch (turn.kind) {
      case 'give':
        return turn.to === null ? say('page.chair.do.giveSomeone') : say('page.chair.do.give', { number: turn.to })
      case 'vote':
        return say(`page.chair.do.${turn.amendment === null ? 'vote' : 'voteChange'}`)
      case 'go-on':
        return say('page.chair.do.goOn')
      case 'wait':
        return ''
      case 'open':
      case 'count':
      case 'thank':
      case 'next':
      case 'close':
        return say(`page.chair.do.${turn.kind}`)
      default:
        return turn satisfies never
    }
  }

  /** @param form - How a vote is held that the turn opens: on paper, unless the chair lets hands be counted (facts.md R18). */
  async function perform(turn: Turn, form: 'secret' | 'open' = 'secret'): Promise<boolean> {
    switch (turn.kind) {
      case 'open':
        return act('meeting.open', {})
      case 'go-on':
        return act('meeting.recess', { on: false })
      case 'count':
        return act('poll.close', { poll: turn.poll.id })
      case 'give':
        return act('floor.give', {})
      case 'thank':
        return act('floor.thank', {})
      case 'vote': {
        const { proposal, amendment } = turn
        return act('poll.open', { proposal, form, ...(amendment && { amendment }) })
      }
      case 'next':
        return act('meeting.next', { from: turn.item.id })
      case 'close':
        return meeting.state === 'open' && act('meeting.close', {})
      case 'wait':
        return false
      default:
        return turn satisfies never
    }
  }

  return { lineOf, labelOf, perform }
}

import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import type { PollId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { householdOf, isPresent } from '../roster/roster.ts'
import type { RosterState } from '../roster/roster.ts'
import type { DemocracyState } from './democracy.ts'
import type { PollEvent } from './events.ts'
import { currentPoll, votesOf } from './poll.ts'
import { running } from './polling.ts'

/** Whether enough have asked that the next vote is secret, before it is opened. */
export function isSecretNext({ demands, rules }: Pick<DemocracyState, 'demands' | 'rules'>): boolean {
  return demands.length >= rules.votersWhoAsk
}

/**
 * A voter asks that the vote be secret (R18): the one that is on, or, before one is, the next. Who asked stands nowhere: a
 * mark that nobody can read without the server's key keeps one voter from asking for two.
 */
export function demandSecret(
  state: Pick<DemocracyState, 'polls' | 'demands' | 'rules'> & RosterState,
  id: PollId | undefined,
  given: Given,
): Decision<PollEvent> {
  if (given.actor.kind !== 'student') return refuse('command.not-yours')
  const { student } = given.actor
  const on = id ?? currentPoll(state.polls)?.id
  const poll = on === undefined ? null : running(state.polls, on)
  if (poll && 'refusal' in poll) return poll
  if (poll?.form === 'secret') return refuse('poll.secret-already')
  const mayVote = poll
    ? votesOf(poll, student).length > 0
    : isPresent(state.roster, student) && householdOf(state, student)
  if (!mayVote) return refuse('poll.not-voter')
  // the same for a poll before it is opened and while it is on
  const nth = poll ? state.polls.indexOf(poll) : state.polls.length
  const by = given.mark(`${nth}:${student}`)
  if (state.demands.includes(by)) return nothingChanges
  const asked: PollEvent = { type: 'secret-demanded', by }
  const isEnough = isSecretNext({ ...state, demands: [...state.demands, by] })
  return { events: [poll && isEnough ? { type: 'poll-made-secret', poll: poll.id } : asked] }
}

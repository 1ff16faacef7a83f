import type { Choice } from '../base/ballot.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { refuse } from '../base/refusal.ts'
import type { PollEvent } from './events.ts'
import { votesOf } from './poll.ts'
import type { Poll } from './poll.ts'
import { running } from './polling.ts'

/** One vote of whoever asks: the first unused one they hold. A secret paper goes into the box, and the log hears only that it was cast. */
export function cast(
  polls: readonly Poll[],
  ballot: {
    readonly poll: Poll['id']
    readonly choice: Choice
    readonly receipt?: string | undefined
    readonly nth?: number | undefined
  },
  given: Given,
): Decision<PollEvent> {
  const poll = running(polls, ballot.poll)
  if ('refusal' in poll) return poll
  if (given.actor.kind !== 'student') return refuse('command.not-yours')
  const votes = votesOf(poll, given.actor.student)
  const [first] = votes
  if (!first) return refuse('ballot.not-on-roll')
  const unused = votes.find((vote) => !vote.used)

  if (poll.form === 'open') {
    // each cast fills the votes held in turn; when all are filled, the last one is replaced
    const meant = ballot.nth === undefined ? (unused ?? votes.at(-1) ?? first) : votes[ballot.nth - 1]
    if (!meant) return refuse('ballot.not-held')
    const { household, vote } = meant
    return { events: [{ type: 'vote-shown', poll: poll.id, household, vote, choice: ballot.choice }] }
  }
  if (!unused) return refuse('ballot.none-left')
  const receipt = ballot.receipt ?? given.receipt
  if (given.receiptsTaken.has(receipt)) return refuse('ballot.receipt-taken')
  const { household, vote } = unused
  return {
    events: [{ type: 'vote-used', poll: poll.id, household, vote }],
    beside: { ballot: { poll: poll.id, choice: ballot.choice, receipt } },
  }
}

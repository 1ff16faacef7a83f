import type { Choice, Paper } from '../base/ballot.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { refuse } from '../base/refusal.ts'
import type { Refusal } from '../base/refusal.ts'
import type { PollEvent } from './events.ts'
import { mostMarks } from './methods/block-vote.ts'
import { votesOf } from './poll.ts'
import type { Poll } from './poll.ts'
import { running } from './polling.ts'

/** One vote of whoever asks: the first unused one they hold. A secret paper goes into the box, and the log hears only that it was cast. */
export function cast(
  polls: readonly Poll[],
  ballot: {
    readonly poll: Poll['id']
    readonly choice?: Choice | undefined
    /** Of an election: the numbers of those who are marked. */
    readonly choices?: readonly string[] | undefined
    readonly receipt?: string | undefined
    readonly nth?: number | undefined
  },
  given: Given,
): Decision<PollEvent> {
  const poll = running(polls, ballot.poll)
  if ('refusal' in poll) return poll
  if (given.actor.kind !== 'student') return refuse('command.not-yours')
  const votes = votesOf(poll, given.actor.student)
  const said = onPaper(poll, ballot)
  if ('refusal' in said) return said
  const [first] = votes
  if (!first) return refuse('ballot.not-on-roll')
  const unused = votes.find((vote) => !vote.used)

  if (poll.form === 'open' && 'choice' in said) {
    // each cast fills the votes held in turn; when all are filled, the last one is replaced
    const meant = ballot.nth === undefined ? (unused ?? votes.at(-1) ?? first) : votes[ballot.nth - 1]
    if (!meant) return refuse('ballot.not-held')
    const { household, vote } = meant
    return { events: [{ type: 'vote-shown', poll: poll.id, household, vote, choice: said.choice }] }
  }
  if (!unused) return refuse('ballot.none-left')
  const receipt = ballot.receipt ?? given.receipt
  if (given.receiptsTaken.has(receipt)) return refuse('ballot.receipt-taken')
  const { household, vote } = unused
  return {
    events: [{ type: 'vote-used', poll: poll.id, household, vote }],
    beside: { ballot: { poll: poll.id, ...said, receipt } },
  }
}

type OnPaper = Paper extends infer P ? (P extends Paper ? Omit<P, 'receipt'> : never) : never

/** What stands on the paper, where it is one of that poll: what cannot be counted is said before it is cast (R27). */
function onPaper(
  { subject }: Poll,
  { choice, choices }: { readonly choice?: Choice | undefined; readonly choices?: readonly string[] | undefined },
): OnPaper | Refusal {
  if (subject.kind !== 'election') return choice === undefined ? refuse('ballot.other-kind') : { choice }
  if (choices === undefined) return choice === 'blank' ? { marks: [] } : refuse('ballot.other-kind')
  const marks = [...new Set(choices.map(Number))].toSorted((one, other) => one - other)
  if (marks.some((one) => one > subject.candidates.length))
    return refuse('ballot.no-candidate', { most: subject.candidates.length })
  const most = mostMarks(subject.seats)
  return marks.length > most ? refuse('ballot.too-many-marks', { most }) : { marks }
}

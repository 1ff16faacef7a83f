import type { Ballot, MarkedBallot } from '../base/ballot.ts'
import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { PollId } from '../base/ids.ts'
import { knows } from '../roster/roster.ts'
import type { Roster } from '../roster/roster.ts'
import { refuse } from '../base/refusal.ts'
import type { Refusal } from '../base/refusal.ts'
import type { Delay } from '../base/time.ts'
import type { PollEvent, PollSubject } from './events.ts'
import { lotText } from './election/election.ts'
import { elect } from './methods/block-vote.ts'
import type { Elected } from './methods/block-vote.ts'
import type { Method } from './methods/index.ts'
import { currentPoll } from './poll.ts'
import type { Poll } from './poll.ts'
import { rollOf } from './roll.ts'
import type { Housed } from './roll.ts'
import { RULES } from './rules/rules.ts'

type Wish = {
  readonly subject: PollSubject
  readonly method: Method
  readonly form: Poll['form']
  /** How long it lasts; without it, until somebody closes it. */
  readonly seconds?: number | undefined
}

export function openPoll(
  polls: readonly Poll[],
  { subject, method, form, seconds }: Wish,
  households: readonly Housed[],
  given: Given,
): Decision<PollEvent> {
  if (currentPoll(polls)) return refuse('poll.another-open')
  const { roll, notOnRoll } = rollOf(households)
  if (roll.length < RULES.R14.value.leastHouseholds) return refuse('poll.nobody-here')
  const id = PollId.parse(given.id())
  const endsAt = seconds === undefined ? null : given.at + seconds * 1000
  return { events: [{ type: 'poll-opened', id, subject, method, form, endsAt, roll, notOnRoll }] }
}

/** The poll of that id, when it takes votes now. */
export function running(polls: readonly Poll[], id: PollId): Poll | Refusal {
  const poll = polls.find((one) => one.id === id)
  if (!poll) return refuse('poll.unknown')
  if (poll.progress.state === 'suspended') return refuse('poll.suspended')
  return poll.progress.state === 'open' ? poll : refuse('poll.closed')
}

export function makeSecret(polls: readonly Poll[], id: PollId): Decision<PollEvent> {
  const poll = running(polls, id)
  if ('refusal' in poll) return poll
  if (poll.form === 'secret') return refuse('poll.secret-already')
  return { events: [{ type: 'poll-made-secret', poll: poll.id }] }
}

/** So long (milliseconds) at least has whoever comes back to a poll with a clock, and had not voted. */
const LEAST_AGAIN_MS = 30_000

export function resumePoll(polls: readonly Poll[], id: PollId, given: Given): Decision<PollEvent> {
  const poll = polls.find((one) => one.id === id)
  if (!poll) return refuse('poll.unknown')
  const { progress } = poll
  if (progress.state === 'open') return refuse('poll.not-suspended')
  if (progress.state !== 'suspended') return refuse('poll.closed')
  const endsAt = progress.leftMs === null ? null : given.at + Math.max(progress.leftMs, LEAST_AGAIN_MS)
  return { events: [{ type: 'poll-resumed', poll: poll.id, endsAt }] }
}

/** The poll with a clock that is on, if there is one, ends later. */
export function delayPoll(polls: readonly Poll[], later: Delay): PollEvent[] {
  const poll = currentPoll(polls)
  if (poll?.progress.state !== 'open' || poll.progress.endsAt === null) return []
  const endsAt = later(poll.progress.endsAt)
  return endsAt === poll.progress.endsAt ? [] : [{ type: 'poll-held', poll: poll.id, endsAt }]
}

export function closePoll(
  { polls, roster }: { readonly polls: readonly Poll[]; readonly roster: Roster },
  id: PollId,
  given: Given,
): Decision<PollEvent> {
  const poll = polls.find((one) => one.id === id)
  if (!poll) return refuse('poll.unknown')
  if (poll.progress.state !== 'open' && poll.progress.state !== 'suspended') return refuse('poll.closed')
  if (poll.subject.kind === 'election') {
    const papers = given.opened.filter((paper) => 'marks' in paper)
    return {
      events: [
        { type: 'poll-closed', poll: poll.id, ballots: null, elected: counted(poll.subject, papers, roster, given) },
      ],
    }
  }
  const papers = given.opened.filter((paper) => 'choice' in paper)
  const ballots = poll.form === 'secret' ? papers.toSorted(byReceipt) : null
  return { events: [{ type: 'poll-closed', poll: poll.id, ballots }] }
}

/** Who was elected; nobody who is no longer in the class. */
function counted(
  { candidates, seats, seed }: Extract<PollSubject, { kind: 'election' }>,
  papers: readonly MarkedBallot[],
  roster: Roster,
  given: Given,
): Elected {
  return elect({
    candidates: candidates.flatMap((student, index) => (knows(roster, student) ? [index + 1] : [])),
    seats,
    papers: papers.map(({ marks }) => marks),
    lot: (candidate) => given.digest(lotText(seed, candidate)),
  })
}

/** An order that says nothing about who voted when; code units, so that it is the same everywhere. */
const byReceipt = (one: Ballot, other: Ballot): number =>
  one.receipt < other.receipt ? -1 : one.receipt > other.receipt ? 1 : 0

/** Who holds a receipt can be asked for it: so the list is shown when the teacher finds it right, and not before. */
export function showReceipts(polls: readonly Poll[], id: PollId): Decision<PollEvent> {
  const poll = polls.find((one) => one.id === id)
  if (!poll) return refuse('poll.unknown')
  const { progress } = poll
  if (progress.state !== 'closed' || progress.ballots === null) return refuse('poll.no-receipts')
  return progress.shown ? nothingChanges : { events: [{ type: 'receipts-shown', poll: poll.id }] }
}

export function voidPoll(polls: readonly Poll[], id: PollId): Decision<PollEvent> {
  return currentPoll(polls)?.id === id ? { events: [{ type: 'poll-voided', poll: id }] } : refuse('poll.unknown')
}

/** A result that does not hold: what it was about is undecided again, and is voted on anew. */
export function voidDecided(polls: readonly Poll[], id: PollId): Decision<PollEvent> {
  const poll = polls.find((one) => one.id === id)
  if (!poll) return refuse('poll.unknown')
  if (poll.progress.state !== 'closed') return refuse('poll.not-decided')
  return { events: [{ type: 'poll-voided', poll: id, decided: true }] }
}

/** The events of the bell for the polls: nothing is shown, and what was left of the time is kept. */
export function suspend(polls: readonly Poll[], given: Given): PollEvent[] {
  const poll = currentPoll(polls)
  if (poll?.progress.state !== 'open') return []
  const { endsAt } = poll.progress
  return [{ type: 'poll-suspended', poll: poll.id, leftMs: endsAt === null ? null : Math.max(0, endsAt - given.at) }]
}

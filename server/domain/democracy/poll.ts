import { z } from 'zod'
import { CHOICES } from '../commands.ts'
import type { Choice, Payload } from '../commands.ts'
import type { Ballot, Decision, Given } from '../given.ts'
import { HouseholdId, PollId, ProposalId, StudentId } from '../ids.ts'
import { refuse } from '../refusal.ts'
import { outcome, tally } from './tally.ts'
import type { Outcome, Tally } from './tally.ts'

const VOTES_A_HOUSEHOLD = 2

/** One of a household's votes. `choice` is kept here in open polls alone; a secret one lies in the box. */
export type Vote = { readonly voter: StudentId; readonly used: boolean; readonly choice: Choice | null }

/** The roll is frozen when the poll opens: who votes for which household. */
export type RollEntry = { readonly household: HouseholdId; readonly number: number; readonly votes: readonly Vote[] }

/** Open until `endsAt` (Unix milliseconds; null: until somebody closes it), suspended with what was left, or closed. */
export type Progress =
  | { readonly state: 'open'; readonly endsAt: number | null }
  | { readonly state: 'suspended'; readonly leftMs: number | null }
  | {
      readonly state: 'closed'
      readonly count: Tally
      readonly outcome: Outcome
      readonly ballots: readonly Ballot[] | null
      /** The teacher has let the class see the ballots. */
      readonly shown: boolean
    }
  | { readonly state: 'void' }

export type Poll = {
  readonly id: PollId
  readonly proposal: ProposalId
  readonly form: 'secret' | 'open'
  readonly roll: readonly RollEntry[]
  /** Numbers of the households left off the roll because nobody was present. */
  readonly notOnRoll: readonly number[]
  /** Unix milliseconds; `closedAt` also for one that came to nothing, null until then. */
  readonly openedAt: number
  readonly closedAt: number | null
  readonly progress: Progress
}

const BallotShape = z.object({ receipt: z.string(), choice: z.enum(CHOICES) })

export const pollEvents = [
  z.object({
    type: z.literal('poll-opened'),
    id: PollId,
    proposal: ProposalId,
    form: z.enum(['secret', 'open']),
    endsAt: z.number().nullable(),
    roll: z.array(z.object({ household: HouseholdId, number: z.int(), voters: z.array(StudentId) })),
    notOnRoll: z.array(z.int()),
  }),
  /** A secret vote: which household, which of its votes; never what. */
  z.object({ type: z.literal('vote-used'), poll: PollId, household: HouseholdId, vote: z.int() }),
  /** An open vote; a later one for the same vote replaces it. */
  z.object({
    type: z.literal('vote-shown'),
    poll: PollId,
    household: HouseholdId,
    vote: z.int(),
    choice: z.enum(CHOICES),
  }),
  z.object({ type: z.literal('poll-made-secret'), poll: PollId }),
  z.object({ type: z.literal('poll-suspended'), poll: PollId, leftMs: z.number().nullable() }),
  z.object({ type: z.literal('poll-resumed'), poll: PollId, endsAt: z.number().nullable() }),
  z.object({ type: z.literal('poll-held'), poll: PollId, endsAt: z.number() }),
  /** `ballots`: what came out of the box, sorted by receipt; null when the votes were open. */
  z.object({ type: z.literal('poll-closed'), poll: PollId, ballots: z.array(BallotShape).nullable() }),
  z.object({ type: z.literal('receipts-shown'), poll: PollId }),
  z.object({ type: z.literal('poll-voided'), poll: PollId }),
] as const
export type PollEvent = z.infer<(typeof pollEvents)[number]>

/** A household with its students, and which of them are present. */
export type Housed = {
  readonly household: HouseholdId
  readonly number: number
  readonly present: readonly StudentId[]
}

/** Two votes a household (facts.md R9): two present have one each, who is there alone has both; nobody there, no vote (R13). */
export function rollOf(households: readonly Housed[]): {
  roll: Extract<PollEvent, { type: 'poll-opened' }>['roll']
  notOnRoll: number[]
} {
  const byNumber = households.toSorted((one, other) => one.number - other.number)
  return {
    roll: byNumber.flatMap(({ household, number, present }) => {
      const [first] = present
      if (first === undefined) return []
      const voters = Array.from({ length: VOTES_A_HOUSEHOLD }, (_, vote) => present[vote] ?? first)
      return [{ household, number, voters }]
    }),
    notOnRoll: byNumber.filter(({ present }) => present.length === 0).map(({ number }) => number),
  }
}

/** The poll that takes votes or is suspended: there is at most one in a class. */
export function currentPoll(polls: readonly Poll[]): Poll | undefined {
  return polls.find((poll) => poll.progress.state === 'open' || poll.progress.state === 'suspended')
}

/** The votes a student holds in a poll, with the household they are of and their place in it. */
export function votesOf(
  poll: Poll,
  student: StudentId,
): { household: HouseholdId; vote: number; used: boolean; choice: Choice | null }[] {
  return poll.roll.flatMap(({ household, votes }) =>
    votes.flatMap(({ voter, used, choice }, vote) => (voter === student ? [{ household, vote, used, choice }] : [])),
  )
}

export function openPoll(
  polls: readonly Poll[],
  payload: Payload<'poll.open'>,
  households: readonly Housed[],
  given: Given,
): Decision {
  if (currentPoll(polls)) return refuse('poll.another-open')
  const { roll, notOnRoll } = rollOf(households)
  if (roll.length === 0) return refuse('poll.nobody-here')
  return {
    events: [
      {
        type: 'poll-opened',
        id: PollId.parse(given.id()),
        proposal: payload.proposal,
        form: payload.form,
        endsAt: payload.seconds === undefined ? null : given.at + payload.seconds * 1000,
        roll,
        notOnRoll,
      },
    ],
  }
}

export function cast(polls: readonly Poll[], payload: Payload<'ballot.cast'>, given: Given): Decision {
  const poll = polls.find((one) => one.id === payload.poll)
  if (!poll) return refuse('poll.unknown')
  if (poll.progress.state === 'suspended') return refuse('poll.suspended')
  if (poll.progress.state !== 'open') return refuse('poll.closed')
  if (given.actor.kind !== 'student') return refuse('command.not-yours')
  const votes = votesOf(poll, given.actor.student)
  const [first] = votes
  if (!first) return refuse('ballot.not-on-roll')
  const unused = votes.find((vote) => !vote.used)

  if (poll.form === 'open') {
    // each cast fills the votes held in turn; when all are filled, the last one is replaced
    const { household, vote } = unused ?? votes.at(-1) ?? first
    return { events: [{ type: 'vote-shown', poll: poll.id, household, vote, choice: payload.choice }] }
  }
  if (!unused) return refuse('ballot.none-left')
  const receipt = payload.receipt ?? given.receipt
  if (given.receiptsTaken.has(receipt)) return refuse('ballot.receipt-taken')
  const { household, vote } = unused
  return {
    events: [{ type: 'vote-used', poll: poll.id, household, vote }],
    beside: { ballot: { poll: poll.id, choice: payload.choice, receipt } },
  }
}

export function makeSecret(polls: readonly Poll[], payload: Payload<'poll.secret'>): Decision {
  const poll = polls.find((one) => one.id === payload.poll)
  if (!poll) return refuse('poll.unknown')
  if (poll.progress.state === 'suspended') return refuse('poll.suspended')
  if (poll.progress.state !== 'open') return refuse('poll.closed')
  if (poll.form === 'secret') return refuse('poll.secret-already')
  return { events: [{ type: 'poll-made-secret', poll: poll.id }] }
}

/** So long (milliseconds) at least has whoever comes back to a poll with a clock, and had not voted. */
const LEAST_AGAIN_MS = 30_000

export function resumePoll(polls: readonly Poll[], payload: Payload<'poll.resume'>, given: Given): Decision {
  const poll = polls.find((one) => one.id === payload.poll)
  if (!poll) return refuse('poll.unknown')
  const { progress } = poll
  if (progress.state === 'open') return refuse('poll.not-suspended')
  if (progress.state !== 'suspended') return refuse('poll.closed')
  const endsAt = progress.leftMs === null ? null : given.at + Math.max(progress.leftMs, LEAST_AGAIN_MS)
  return { events: [{ type: 'poll-resumed', poll: poll.id, endsAt }] }
}

/** Nothing to do when the poll lasts that long anyway, or is not running. */
export function holdPoll(polls: readonly Poll[], payload: Payload<'poll.hold'>, given: Given): Decision {
  const poll = polls.find((one) => one.id === payload.poll)
  if (!poll) return refuse('poll.unknown')
  const { progress } = poll
  const endsAt = given.at + payload.seconds * 1000
  if (progress.state !== 'open' || progress.endsAt === null || progress.endsAt >= endsAt) return { events: [] }
  return { events: [{ type: 'poll-held', poll: poll.id, endsAt }] }
}

export function closePoll(polls: readonly Poll[], payload: Payload<'poll.close'>, given: Given): Decision {
  const poll = polls.find((one) => one.id === payload.poll)
  if (!poll) return refuse('poll.unknown')
  if (poll.progress.state !== 'open' && poll.progress.state !== 'suspended') return refuse('poll.closed')
  const ballots = poll.form === 'secret' ? given.opened.toSorted(byReceipt) : null
  return { events: [{ type: 'poll-closed', poll: poll.id, ballots }] }
}

/** Who holds a receipt can be asked for it: so the list is shown when the teacher finds it right, and not before. */
export function showReceipts(polls: readonly Poll[], payload: Payload<'poll.show-receipts'>): Decision {
  const poll = polls.find((one) => one.id === payload.poll)
  if (!poll) return refuse('poll.unknown')
  const { progress } = poll
  if (progress.state !== 'closed' || progress.ballots === null) return refuse('poll.no-receipts')
  return { events: progress.shown ? [] : [{ type: 'receipts-shown', poll: poll.id }] }
}

export function voidPoll(polls: readonly Poll[], payload: Payload<'poll.void'>): Decision {
  const poll = currentPoll(polls)
  return poll?.id === payload.poll ? { events: [{ type: 'poll-voided', poll: poll.id }] } : refuse('poll.unknown')
}

/** The events of the bell for the polls: nothing is shown, and what was left of the time is kept. */
export function suspend(polls: readonly Poll[], given: Given): PollEvent[] {
  const poll = currentPoll(polls)
  if (poll?.progress.state !== 'open') return []
  const { endsAt } = poll.progress
  return [{ type: 'poll-suspended', poll: poll.id, leftMs: endsAt === null ? null : Math.max(0, endsAt - given.at) }]
}

export function applyPoll(polls: readonly Poll[], event: PollEvent, at: number): readonly Poll[] {
  switch (event.type) {
    case 'poll-opened': {
      const { id, proposal, form, endsAt, notOnRoll } = event
      const roll = event.roll.map(({ household, number, voters }) => ({
        household,
        number,
        votes: voters.map((voter) => ({ voter, used: false, choice: null })),
      }))
      const times = { openedAt: at, closedAt: null }
      return [...polls, { id, proposal, form, roll, notOnRoll, ...times, progress: { state: 'open', endsAt } }]
    }
    case 'vote-used':
      return changed(polls, event.poll, (poll) => withVote(poll, event, null))
    case 'vote-shown':
      return changed(polls, event.poll, (poll) => withVote(poll, event, event.choice))
    case 'poll-made-secret':
      return changed(polls, event.poll, (poll) => ({ ...poll, form: 'secret', roll: poll.roll.map(unused) }))
    case 'poll-suspended':
      return changed(polls, event.poll, (poll) => ({ ...poll, progress: { state: 'suspended', leftMs: event.leftMs } }))
    case 'poll-resumed':
    case 'poll-held':
      return changed(polls, event.poll, (poll) => ({ ...poll, progress: { state: 'open', endsAt: event.endsAt } }))
    case 'poll-closed':
      return changed(polls, event.poll, (poll) => {
        const choices = event.ballots?.map((ballot) => ballot.choice) ?? shownChoices(poll)
        const count = tally(choices)
        const closed = {
          state: 'closed',
          count,
          outcome: outcome(count),
          ballots: event.ballots,
          shown: false,
        } as const
        return { ...poll, closedAt: at, progress: closed }
      })
    case 'receipts-shown':
      return changed(polls, event.poll, (poll) =>
        poll.progress.state === 'closed' ? { ...poll, progress: { ...poll.progress, shown: true } } : poll,
      )
    case 'poll-voided':
      return changed(polls, event.poll, (poll) => ({ ...poll, closedAt: at, progress: { state: 'void' } }))
    default:
      return event satisfies never
  }
}

function changed(polls: readonly Poll[], id: PollId, change: (poll: Poll) => Poll): readonly Poll[] {
  return polls.map((poll) => (poll.id === id ? change(poll) : poll))
}

function withVote(poll: Poll, at: { household: HouseholdId; vote: number }, choice: Choice | null): Poll {
  const fill = (entry: RollEntry): RollEntry => ({
    ...entry,
    votes: entry.votes.map((vote, index) => (index === at.vote ? { ...vote, used: true, choice } : vote)),
  })
  return { ...poll, roll: poll.roll.map((entry) => (entry.household === at.household ? fill(entry) : entry)) }
}

const unused = (entry: RollEntry): RollEntry => ({
  ...entry,
  votes: entry.votes.map(({ voter }) => ({ voter, used: false, choice: null })),
})

const shownChoices = (poll: Poll): Choice[] =>
  poll.roll.flatMap(({ votes }) => votes.flatMap(({ choice }) => (choice === null ? [] : [choice])))

/** An order that says nothing about who voted when; code units, so that it is the same everywhere. */
const byReceipt = (one: Ballot, other: Ballot): number =>
  one.receipt < other.receipt ? -1 : one.receipt > other.receipt ? 1 : 0

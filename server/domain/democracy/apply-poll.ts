import type { Choice } from '../base/ballot.ts'
import type { HouseholdId, PollId } from '../base/ids.ts'
import type { PollEvent } from './events.ts'
import { BLOCK_VOTE } from './methods/block-vote.ts'
import type { Elected } from './methods/block-vote.ts'
import { YES_NO, yesNoResult } from './methods/yes-no.ts'
import type { Poll, RollEntry } from './poll.ts'

export function applyPoll(polls: readonly Poll[], event: PollEvent, at: number): readonly Poll[] {
  switch (event.type) {
    case 'poll-opened': {
      const { id, subject, form, endsAt, notOnRoll } = event
      const roll = event.roll.map(({ household, number, voters }) => ({
        household,
        number,
        votes: voters.map((voter) => ({ voter, used: false, choice: null })),
      }))
      const progress = { state: 'open', endsAt } as const
      const begun = { id, form, roll, notOnRoll, madeSecret: false, openedAt: at, closedAt: null, progress }
      return subject.kind === 'election'
        ? [...polls, { ...begun, subject, method: BLOCK_VOTE }]
        : [...polls, { ...begun, subject, method: YES_NO }]
    }
    case 'vote-used':
      return changed(polls, event.poll, (poll) => withVote(poll, event, null))
    case 'vote-shown':
      return changed(polls, event.poll, (poll) => withVote(poll, event, event.choice))
    case 'poll-made-secret':
      return changed(polls, event.poll, (poll) => ({
        ...poll,
        form: 'secret',
        madeSecret: true,
        roll: poll.roll.map(unused),
      }))
    case 'secret-demanded':
      return polls
    case 'poll-suspended':
      return changed(polls, event.poll, (poll) => ({ ...poll, progress: { state: 'suspended', leftMs: event.leftMs } }))
    case 'poll-resumed':
    case 'poll-held':
      return changed(polls, event.poll, (poll) => ({ ...poll, progress: { state: 'open', endsAt: event.endsAt } }))
    case 'poll-closed':
      return changed(polls, event.poll, (poll) => {
        const closed = { state: 'closed', ballots: event.ballots, shown: false } as const
        if (poll.method === BLOCK_VOTE) {
          const result = { method: BLOCK_VOTE, ...(event.elected ?? NOBODY) } as const
          return { ...poll, closedAt: at, progress: { ...closed, result } }
        }
        const choices = event.ballots?.map((ballot) => ballot.choice) ?? shownChoices(poll)
        return { ...poll, closedAt: at, progress: { ...closed, result: yesNoResult(choices) } }
      })
    case 'receipts-shown':
      return changed(polls, event.poll, (poll) =>
        poll.method === YES_NO && poll.progress.state === 'closed'
          ? { ...poll, progress: { ...poll.progress, shown: true } }
          : poll,
      )
    case 'poll-voided':
      return changed(polls, event.poll, (poll) => ({
        ...poll,
        closedAt: at,
        progress: { state: 'void', wasDecided: event.decided ?? false },
      }))
    default:
      return event satisfies never
  }
}

/** An election that was closed without anybody being counted. */
const NOBODY: Elected = { winners: [], substitutes: [], draws: [] }

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

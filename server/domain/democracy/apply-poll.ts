import type { Choice } from '../base/ballot.ts'
import type { HouseholdId, PollId } from '../base/ids.ts'
import type { PollEvent } from './events.ts'
import { resultOf } from './methods/index.ts'
import type { Poll, RollEntry } from './poll.ts'

export function applyPoll(polls: readonly Poll[], event: PollEvent, at: number): readonly Poll[] {
  switch (event.type) {
    case 'poll-opened': {
      const { id, subject, method, form, endsAt, notOnRoll } = event
      const roll = event.roll.map(({ household, number, voters }) => ({
        household,
        number,
        votes: voters.map((voter) => ({ voter, used: false, choice: null })),
      }))
      const times = { openedAt: at, closedAt: null }
      return [...polls, { id, subject, method, form, roll, notOnRoll, ...times, progress: { state: 'open', endsAt } }]
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
        const result = resultOf(poll.method, choices)
        return { ...poll, closedAt: at, progress: { state: 'closed', result, ballots: event.ballots, shown: false } }
      })
    case 'receipts-shown':
      return changed(polls, event.poll, (poll) =>
        poll.progress.state === 'closed' ? { ...poll, progress: { ...poll.progress, shown: true } } : poll,
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

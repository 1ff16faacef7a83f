import type { Turnout } from '../../contract/views.ts'
import type { Poll } from '../../domain/democracy/poll.ts'

export function turnoutOf(poll: Poll): Turnout {
  const votes = poll.roll.flatMap((entry) => entry.votes)
  return {
    cast: votes.filter((vote) => vote.used).length,
    entitled: votes.length,
    households: poll.roll.length,
    householdsVoted: poll.roll.filter((entry) => entry.votes.some((vote) => vote.used)).length,
  }
}

import type { MeetingView, ProposalId } from '@jagten/server/contract'

/** The proposal the meeting talks about now; null when there is none. */
export function discussedIn(meeting: MeetingView): ProposalId | null {
  return meeting.state === 'open' ? (meeting.agenda[meeting.at] ?? null) : null
}

/** The proposals as they came, but for the one that is talked about: nobody looks for it further down. */
export function discussedFirst<P extends { readonly id: ProposalId }>(
  proposals: readonly P[],
  meeting: MeetingView,
): readonly P[] {
  const discussed = discussedIn(meeting)
  return proposals.toSorted((one, other) => Number(other.id === discussed) - Number(one.id === discussed))
}

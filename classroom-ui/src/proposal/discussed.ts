import type { ItemView, MeetingView, ProposalId } from '@jagten/server/contract'

/** The item the meeting is on; null while it is not open. */
export function itemOn(meeting: MeetingView): ItemView | null {
  return meeting.state === 'open' ? (meeting.agenda[meeting.at] ?? null) : null
}

/** The proposal the meeting talks about now; null when there is none. */
export function discussedIn(meeting: MeetingView): ProposalId | null {
  const item = itemOn(meeting)
  return item?.kind === 'proposal' ? item.proposal : null
}

/** The proposals as they came, but for the one that is talked about: nobody looks for it further down. */
export function discussedFirst<P extends { readonly id: ProposalId }>(
  proposals: readonly P[],
  meeting: MeetingView,
): readonly P[] {
  const discussed = discussedIn(meeting)
  return proposals.toSorted((one, other) => Number(other.id === discussed) - Number(one.id === discussed))
}

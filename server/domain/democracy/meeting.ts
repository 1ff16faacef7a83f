import type { Decision } from '../base/decision.ts'
import type { ProposalId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { MeetingEvent } from './events.ts'
import { isUndecided } from './proposal.ts'
import type { Proposal } from './proposal.ts'

/** Closed, or on the item `at` of its agenda. */
export type Meeting =
  { readonly state: 'closed' } | { readonly state: 'open'; readonly agenda: readonly ProposalId[]; readonly at: number }

export const noMeeting: Meeting = { state: 'closed' }

/** What is decided or not there is left out of a wished agenda, and each stands on it once. */
export function openMeeting(
  meeting: Meeting,
  proposals: readonly Proposal[],
  wished: readonly ProposalId[] | undefined,
): Decision<MeetingEvent> {
  if (meeting.state === 'open') return refuse('meeting.open-already')
  const possible = proposals.filter(isUndecided).map((proposal) => proposal.id)
  const agenda = wished ? [...new Set(wished)].filter((id) => possible.includes(id)) : possible
  if (agenda.length === 0) return refuse('meeting.nothing-to-discuss')
  return { events: [{ type: 'meeting-opened', agenda }] }
}

export function nextItem(meeting: Meeting): Decision<MeetingEvent> {
  if (meeting.state === 'closed') return refuse('meeting.not-open')
  if (meeting.at + 1 >= meeting.agenda.length) return refuse('meeting.at-end')
  return { events: [{ type: 'meeting-at', at: meeting.at + 1 }] }
}

export function closeMeeting(meeting: Meeting): Decision<MeetingEvent> {
  return meeting.state === 'closed' ? refuse('meeting.not-open') : { events: [{ type: 'meeting-closed' }] }
}

export function applyMeeting(meeting: Meeting, event: MeetingEvent): Meeting {
  switch (event.type) {
    case 'meeting-opened':
      return { state: 'open', agenda: event.agenda, at: 0 }
    case 'meeting-at':
      return meeting.state === 'open' ? { ...meeting, at: event.at } : meeting
    case 'meeting-closed':
      return noMeeting
    default:
      return event satisfies never
  }
}

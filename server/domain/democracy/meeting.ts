import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import type { ItemId, ProposalId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { Refusal } from '../base/refusal.ts'
import { MINUTE } from '../base/time.ts'
import type { Delay } from '../base/time.ts'
import { agendaOf, itemOf, proposalsOn, setAgenda, takenUp } from './agenda.ts'
import type { Preset, Wish } from './agenda.ts'
import type { Item, MeetingEvent } from './events.ts'
import { currentPoll } from './poll.ts'
import type { Poll } from './poll.ts'
import type { Proposal } from './proposal.ts'

/** Until when the meeting is adjourned, Unix milliseconds; null: until somebody goes on. */
export type Recess = { readonly endsAt: number | null }

/** Closed, called with what it will be about, or on the item `at` of its agenda, which may be adjourned for a while. */
export type Meeting =
  { readonly state: 'closed' } | { readonly state: 'called'; readonly agenda: readonly Item[] } | Open

type Open = {
  readonly state: 'open'
  readonly agenda: readonly Item[]
  readonly at: number
  readonly recess: Recess | null
}

export const noMeeting: Meeting = { state: 'closed' }

/** The item the meeting is on; null while it is not open. */
export function itemNow(meeting: Meeting): Item | null {
  return meeting.state === 'open' ? (meeting.agenda[meeting.at] ?? null) : null
}

/** The notice of a meeting, with its agenda; called again it is another one. */
export function callMeeting(
  meeting: Meeting,
  proposals: readonly Proposal[],
  { preset, agenda }: { readonly preset: Preset; readonly agenda?: readonly ProposalId[] | undefined },
  given: Given,
): Decision<MeetingEvent> {
  if (meeting.state === 'open') return refuse('meeting.open-already')
  return { events: [{ type: 'meeting-called', items: [...agendaOf(preset, takenUp(proposals, agenda), given)] }] }
}

/** Opens the meeting that was called; or, where an agenda is wished or none was called, one about proposals alone. */
export function openMeeting(
  meeting: Meeting,
  proposals: readonly Proposal[],
  wished: readonly ProposalId[] | undefined,
): Decision<MeetingEvent> {
  if (meeting.state === 'open') return refuse('meeting.open-already')
  if (meeting.state === 'called' && !wished) {
    // what was decided or taken back since it was called is not taken up
    const possible = takenUp(proposals, proposalsOn(meeting.agenda))
    const items = meeting.agenda.filter((item) => item.kind !== 'proposal' || possible.includes(item.proposal))
    if (items.length === 0) return refuse('meeting.nothing-to-discuss')
    return { events: [{ type: 'meeting-opened', agenda: [...possible], items }] }
  }
  const agenda = takenUp(proposals, wished)
  if (agenda.length === 0) return refuse('meeting.nothing-to-discuss')
  return { events: [{ type: 'meeting-opened', agenda: [...agenda] }] }
}

/** Another agenda, before the meeting or in the middle of it; the item that is on stays. */
export function editAgenda(
  meeting: Meeting,
  wishes: readonly Wish[],
  proposals: readonly Proposal[],
  given: Given,
): Decision<MeetingEvent> {
  if (meeting.state === 'closed') return refuse('meeting.not-open')
  return setAgenda(meeting.agenda, itemNow(meeting), wishes, proposals, given)
}

/**
 * The item before or after the one that is on. What is being voted on is decided first.
 *
 * @param from - The item the step is taken from: two who press at once go one step, not two.
 */
export function stepItem(
  meeting: Meeting,
  polls: readonly Poll[],
  by: 1 | -1,
  from: ItemId | undefined,
): Decision<MeetingEvent> {
  const open = leaving(meeting, polls)
  if ('refusal' in open) return open
  if (from !== undefined && itemNow(open)?.id !== from) return refuse('meeting.moved-on')
  const at = open.at + by
  if (at < 0) return refuse('meeting.at-start')
  return at >= open.agenda.length ? refuse('meeting.at-end') : { events: [{ type: 'meeting-at', at }] }
}

/** On with that item, wherever it stands. */
export function goToItem(meeting: Meeting, polls: readonly Poll[], item: ItemId): Decision<MeetingEvent> {
  const open = leaving(meeting, polls)
  if ('refusal' in open) return open
  const at = open.agenda.findIndex(({ id }) => id === item)
  if (at < 0) return refuse('agenda.unknown')
  return at === open.at ? nothingChanges : { events: [{ type: 'meeting-at', at }] }
}

/** The open meeting, when its item can be left now. */
function leaving(meeting: Meeting, polls: readonly Poll[]): Open | Refusal {
  if (meeting.state !== 'open') return refuse('meeting.not-open')
  return currentPoll(polls) ? refuse('meeting.voting') : meeting
}

/** The end of the meeting, or of what was only called. A poll put away by the bell can wait for the next one. */
export function closeMeeting(meeting: Meeting, polls: readonly Poll[]): Decision<MeetingEvent> {
  if (meeting.state === 'closed') return refuse('meeting.not-open')
  if (meeting.state === 'open' && currentPoll(polls)?.progress.state === 'open') return refuse('meeting.voting')
  return { events: [{ type: 'meeting-closed' }] }
}

/** The meeting is adjourned, for so many minutes or until somebody goes on; or it goes on. */
export function setRecess(
  meeting: Meeting,
  polls: readonly Poll[],
  { on, minutes }: { readonly on: boolean; readonly minutes?: number | undefined },
  given: Given,
): Decision<MeetingEvent> {
  if (meeting.state !== 'open') return refuse('meeting.not-open')
  if (!on) return meeting.recess ? { events: [{ type: 'recess-ended' }] } : nothingChanges
  if (currentPoll(polls)) return refuse('meeting.voting')
  return { events: [{ type: 'recess-begun', endsAt: minutes === undefined ? null : given.at + minutes * MINUTE }] }
}

/** The events of the bell for the meeting: nobody bargains after it. */
export function endRecess(meeting: Meeting): MeetingEvent[] {
  return meeting.state === 'open' && meeting.recess ? [{ type: 'recess-ended' }] : []
}

/** A recess with a clock ends later. */
export function delayRecess(meeting: Meeting, later: Delay): MeetingEvent[] {
  const end = meeting.state === 'open' ? (meeting.recess?.endsAt ?? null) : null
  if (end === null || later(end) === end) return []
  return [{ type: 'recess-begun', endsAt: later(end) }]
}

export function applyMeeting(meeting: Meeting, event: MeetingEvent): Meeting {
  switch (event.type) {
    case 'meeting-called':
      return { state: 'called', agenda: event.items }
    case 'agenda-set': {
      if (meeting.state !== 'open') return { state: 'called', agenda: event.items }
      const now = itemNow(meeting)
      return { ...meeting, agenda: event.items, at: event.items.findIndex(({ id }) => id === now?.id) }
    }
    case 'meeting-opened':
      return { state: 'open', agenda: event.items ?? event.agenda.map(itemOf), at: 0, recess: null }
    case 'meeting-at':
      return meeting.state === 'open' ? { ...meeting, at: event.at, recess: null } : meeting
    case 'recess-begun':
      return meeting.state === 'open' ? { ...meeting, recess: { endsAt: event.endsAt } } : meeting
    case 'recess-ended':
      return goingOn(meeting)
    case 'meeting-demanded':
      return meeting
    case 'meeting-closed':
      return noMeeting
    default:
      return event satisfies never
  }
}

/** Nobody bargains any more. */
export function goingOn(meeting: Meeting): Meeting {
  return meeting.state === 'open' && meeting.recess ? { ...meeting, recess: null } : meeting
}

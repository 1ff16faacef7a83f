import { z } from 'zod'
import type { Payload } from '../commands.ts'
import type { Decision, Given } from '../given.ts'
import { ProposalId, StudentId } from '../ids.ts'
import { refuse } from '../refusal.ts'
import type { Proposal } from './proposal.ts'
import { isUndecided } from './proposal.ts'

/** Closed, or on the item `at` of its agenda. */
export type Meeting =
  { readonly state: 'closed' } | { readonly state: 'open'; readonly agenda: readonly ProposalId[]; readonly at: number }

/** Who asked for the floor, in the order they asked, and who has it. */
export type Floor = { readonly queue: readonly StudentId[]; readonly speaking: StudentId | null }

export const noMeeting: Meeting = { state: 'closed' }
export const quietFloor: Floor = { queue: [], speaking: null }

export const meetingEvents = [
  z.object({ type: z.literal('meeting-opened'), agenda: z.array(ProposalId) }),
  z.object({ type: z.literal('meeting-at'), at: z.int() }),
  z.object({ type: z.literal('meeting-closed') }),
] as const
export type MeetingEvent = z.infer<(typeof meetingEvents)[number]>

export const floorEvents = [
  z.object({ type: z.literal('floor-asked'), student: StudentId }),
  z.object({ type: z.literal('floor-left'), student: StudentId }),
  z.object({ type: z.literal('floor-given'), student: StudentId }),
] as const
export type FloorEvent = z.infer<(typeof floorEvents)[number]>

/** What is decided or not there is left out of a wished agenda, and each stands on it once. */
export function openMeeting(
  meeting: Meeting,
  proposals: readonly Proposal[],
  { agenda: wished }: Payload<'meeting.open'>,
): Decision {
  if (meeting.state === 'open') return refuse('meeting.open-already')
  const possible = proposals.filter(isUndecided).map((proposal) => proposal.id)
  const agenda = wished ? [...new Set(wished)].filter((id) => possible.includes(id)) : possible
  if (agenda.length === 0) return refuse('meeting.nothing-to-discuss')
  return { events: [{ type: 'meeting-opened', agenda }] }
}

export function nextItem(meeting: Meeting): Decision {
  if (meeting.state === 'closed') return refuse('meeting.not-open')
  if (meeting.at + 1 >= meeting.agenda.length) return refuse('meeting.at-end')
  return { events: [{ type: 'meeting-at', at: meeting.at + 1 }] }
}

export function closeMeeting(meeting: Meeting): Decision {
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

export function askFloor(floor: Floor, given: Given): Decision {
  if (given.actor.kind !== 'student') return refuse('command.not-yours')
  const { student } = given.actor
  if (floor.queue.includes(student)) return refuse('floor.asked-already', { place: floor.queue.indexOf(student) + 1 })
  return { events: [{ type: 'floor-asked', student }] }
}

export function leaveFloor(floor: Floor, given: Given): Decision {
  if (given.actor.kind !== 'student') return refuse('command.not-yours')
  const { student } = given.actor
  if (!floor.queue.includes(student) && floor.speaking !== student) return refuse('floor.not-asked')
  return { events: [{ type: 'floor-left', student }] }
}

export function giveFloor(
  floor: Floor,
  payload: Payload<'floor.give'>,
  known: (student: StudentId) => boolean,
): Decision {
  const student = payload.student ?? floor.queue[0]
  if (student === undefined) return refuse('floor.not-asked')
  if (!known(student)) return refuse('roster.unknown')
  return { events: [{ type: 'floor-given', student }] }
}

export function applyFloor(floor: Floor, event: FloorEvent): Floor {
  const others = floor.queue.filter((student) => student !== event.student)
  switch (event.type) {
    case 'floor-asked':
      return { ...floor, queue: [...others, event.student] }
    case 'floor-left':
      return { queue: others, speaking: floor.speaking === event.student ? null : floor.speaking }
    case 'floor-given':
      return { queue: others, speaking: event.student }
    default:
      return event satisfies never
  }
}

import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import type { StudentId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { knows } from '../roster/roster.ts'
import type { Roster } from '../roster/roster.ts'
import type { FloorEvent } from './events.ts'

/** Who asked for the floor, in the order they asked, and who has it. */
export type Floor = { readonly queue: readonly StudentId[]; readonly speaking: StudentId | null }

export const quietFloor: Floor = { queue: [], speaking: null }

export function askFloor(floor: Floor, given: Given): Decision<FloorEvent> {
  if (given.actor.kind !== 'student') return refuse('command.not-yours')
  const { student } = given.actor
  if (floor.queue.includes(student)) return refuse('floor.asked-already', { place: floor.queue.indexOf(student) + 1 })
  return { events: [{ type: 'floor-asked', student }] }
}

export function leaveFloor(floor: Floor, given: Given): Decision<FloorEvent> {
  if (given.actor.kind !== 'student') return refuse('command.not-yours')
  const { student } = given.actor
  if (!floor.queue.includes(student) && floor.speaking !== student) return refuse('floor.not-asked')
  return { events: [{ type: 'floor-left', student }] }
}

/** Gives the floor to that student, or to the first who asked. */
export function giveFloor(floor: Floor, wished: StudentId | undefined, roster: Roster): Decision<FloorEvent> {
  const student = wished ?? floor.queue[0]
  if (student === undefined) return refuse('floor.not-asked')
  if (!knows(roster, student)) return refuse('roster.unknown')
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

import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import type { StudentId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { knows } from '../roster/roster.ts'
import type { Roster } from '../roster/roster.ts'
import type { FloorEvent, Side } from './events.ts'

/** Who would like to say something; `side`: for or against what is talked about, null when that was not said. */
export type Asking = { readonly student: StudentId; readonly side: Side | null }

export type Floor = {
  /** Who asked, in the order they asked; see {@link speakersOrder} for the order in which they speak. */
  readonly queue: readonly Asking[]
  /** Who has the floor, and since when (Unix milliseconds). */
  readonly speaking: (Asking & { readonly since: number }) | null
  /** Who has had it in this meeting. */
  readonly spoken: readonly StudentId[]
  /** Which side had it last. */
  readonly lastSide: Side | null
}

export const quietFloor: Floor = { queue: [], speaking: null, spoken: [], lastSide: null }

/**
 * The speakers' list: who has not spoken in this meeting comes before who has, for and against take turns, and of those
 * who are alike, who asked first. Who did not say which side fits in anywhere.
 */
export function speakersOrder({ queue, spoken, lastSide }: Floor): readonly Asking[] {
  const order: Asking[] = []
  let [left, last] = [queue, lastSide]
  while (left.length > 0) {
    const fresh = left.filter(({ student }) => !spoken.includes(student))
    const turn = fresh.length > 0 ? fresh : left
    const next = turn.find(({ side }) => side === null || side !== last) ?? turn[0]
    if (!next) break
    order.push(next)
    left = left.filter((one) => one !== next)
    last = next.side ?? last
  }
  return order
}

/** Asks for the floor; who is on the list already may still say for which side. */
export function askFloor(floor: Floor, side: Side | undefined, given: Given): Decision<FloorEvent> {
  if (given.actor.kind !== 'student') return refuse('command.not-yours')
  const { student } = given.actor
  const asked = floor.queue.find((one) => one.student === student)
  if (asked && (side === undefined || side === asked.side)) {
    return refuse('floor.asked-already', { place: placeOf(floor, student) ?? 0 })
  }
  return { events: [{ type: 'floor-asked', student, ...(side && { side }) }] }
}

/** Which place on the speakers' list, from 1; null for who is not on it. */
export function placeOf(floor: Floor, student: StudentId): number | null {
  const at = speakersOrder(floor).findIndex((one) => one.student === student)
  return at < 0 ? null : at + 1
}

export function leaveFloor(floor: Floor, given: Given): Decision<FloorEvent> {
  if (given.actor.kind !== 'student') return refuse('command.not-yours')
  const { student } = given.actor
  const isIn = floor.queue.some((one) => one.student === student) || floor.speaking?.student === student
  return isIn ? { events: [{ type: 'floor-left', student }] } : refuse('floor.not-asked')
}

/** “Thank you, that was all”: gives the floor back, and stays on the list for another time. */
export function doneSpeaking(floor: Floor, given: Given): Decision<FloorEvent> {
  if (given.actor.kind !== 'student') return refuse('command.not-yours')
  const { student } = given.actor
  return floor.speaking?.student === student
    ? { events: [{ type: 'floor-done', student }] }
    : refuse('floor.not-speaking')
}

/** Whoever leads thanks who speaks. */
export function thankSpeaker({ speaking }: Floor): Decision<FloorEvent> {
  return speaking ? { events: [{ type: 'floor-done', student: speaking.student }] } : refuse('floor.nobody-speaks')
}

/** Gives the floor to that student, or to the first on the speakers' list. */
export function giveFloor(floor: Floor, wished: StudentId | undefined, roster: Roster): Decision<FloorEvent> {
  const student = wished ?? speakersOrder(floor)[0]?.student
  if (student === undefined) return refuse('floor.not-asked')
  if (!knows(roster, student)) return refuse('roster.unknown')
  return { events: [{ type: 'floor-given', student }] }
}

/** @param at - Unix milliseconds. */
export function applyFloor(floor: Floor, event: FloorEvent, at: number): Floor {
  const { student } = event
  const others = floor.queue.filter((one) => one.student !== student)
  const asked = floor.queue.find((one) => one.student === student)
  const silent = floor.speaking?.student === student ? null : floor.speaking
  switch (event.type) {
    case 'floor-asked': {
      const one = { student, side: event.side ?? null }
      // who only says for which side keeps the place
      const queue = asked ? floor.queue.map((each) => (each === asked ? one : each)) : [...others, one]
      return { ...floor, queue }
    }
    case 'floor-left':
      return { ...floor, queue: others, speaking: silent }
    case 'floor-done':
      return { ...floor, speaking: silent }
    case 'floor-given': {
      const side = asked?.side ?? null
      const spoken = [...floor.spoken.filter((one) => one !== student), student]
      return { queue: others, speaking: { student, side, since: at }, spoken, lastSide: side ?? floor.lastSide }
    }
    default:
      return event satisfies never
  }
}

/** Something else is talked about: nobody waits or speaks, and who has spoken in this meeting is still known. */
export function quieted({ spoken }: Floor): Floor {
  return { ...quietFloor, spoken }
}

/** Only those who are left in the class, or here, wait and speak. */
export function floorOf(floor: Floor, isLeft: (student: StudentId) => boolean): Floor {
  return {
    ...floor,
    queue: floor.queue.filter(({ student }) => isLeft(student)),
    speaking: floor.speaking && isLeft(floor.speaking.student) ? floor.speaking : null,
  }
}

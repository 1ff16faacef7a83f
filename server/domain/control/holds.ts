import { z } from 'zod'
import type { Payload } from '../commands.ts'
import type { Decision, Given } from '../given.ts'
import { GroupId, StudentId } from '../ids.ts'
import { refuse } from '../refusal.ts'
import type { Roster } from '../roster/roster.ts'

const MINUTE = 60_000

/** Whom the teacher means: a group, or one student; everybody when it is left out. */
export const Target = z.union([z.strictObject({ group: GroupId }), z.strictObject({ student: StudentId })])
export type Target = Readonly<z.infer<typeof Target>>

/** Somebody is held still (`freeze`) or kept quiet in the chat (`mute`). */
export type Hold = {
  readonly what: 'freeze' | 'mute'
  /** Null: everybody. */
  readonly to: Target | null
  /** When it ends by itself, in Unix milliseconds; null: when the teacher says so. */
  readonly until: number | null
}

/** `to` and `until` are missing for everybody, until further notice: as in logs from before they were. */
const set = { on: z.boolean(), to: Target.optional(), until: z.number().optional() }

export const controlEvents = [
  z.object({ type: z.literal('freeze-set'), ...set }),
  z.object({ type: z.literal('mute-set'), ...set }),
] as const
export type ControlEvent = z.infer<(typeof controlEvents)[number]>

const EVENTS = { freeze: 'freeze-set', mute: 'mute-set' } as const

/** The teacher holds somebody, changes when that ends, or lets go; the clock lets go when it is over. */
export function setHold(
  holds: readonly Hold[],
  roster: Roster,
  what: Hold['what'],
  { on, to, minutes }: Payload<'class.freeze'>,
  given: Given,
): Decision {
  if (to && 'student' in to && !roster.students.some(({ id }) => id === to.student)) return refuse('roster.unknown')
  const before = holds.find((hold) => hold.what === what && isSame(hold.to, to ?? null))
  const whom = to ? { to } : {}
  if (!on) return { events: before ? [{ type: EVENTS[what], on, ...whom }] : [] }
  if (before && minutes === undefined && before.until === null) return { events: [] }
  const end = minutes === undefined ? {} : { until: given.at + minutes * MINUTE }
  return { events: [{ type: EVENTS[what], on, ...whom, ...end }] }
}

export function applyHold(holds: readonly Hold[], event: ControlEvent): readonly Hold[] {
  const what = event.type === 'freeze-set' ? 'freeze' : 'mute'
  const to = event.to ?? null
  const others = holds.filter((hold) => hold.what !== what || !isSame(hold.to, to))
  return event.on ? [...others, { what, to, until: event.until ?? null }] : others
}

/** The events that let everybody go. */
export function letGo(holds: readonly Hold[]): ControlEvent[] {
  return holds.map(({ what, to }) => ({ type: EVENTS[what], on: false, ...(to && { to }) }))
}

/** The hold by which a student is held, the one that lasts longest; undefined while there is none. */
export function holdOn(
  holds: readonly Hold[],
  what: Hold['what'],
  student: StudentId,
  group: GroupId | null,
): Hold | undefined {
  const end = ({ until }: Hold): number => until ?? Infinity
  return holds
    .filter((hold) => hold.what === what && isMeant(hold.to, student, group))
    .toSorted((one, other) => end(other) - end(one))[0]
}

/** Whether a student is among those who are meant. */
export function isMeant(to: Target | null, student: StudentId, group: GroupId | null): boolean {
  if (to === null) return true
  return 'student' in to ? to.student === student : to.group === group
}

function isSame(one: Target | null, other: Target | null): boolean {
  if (one === null || other === null) return one === other
  if ('student' in one) return 'student' in other && one.student === other.student
  return 'group' in other && one.group === other.group
}

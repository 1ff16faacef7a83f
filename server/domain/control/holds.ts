import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import type { GroupId, StudentId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { isMeant, isSameTarget } from '../base/target.ts'
import type { Target } from '../base/target.ts'
import { MINUTE } from '../base/time.ts'
import type { Delay } from '../base/time.ts'
import { knows } from '../roster/roster.ts'
import type { Roster } from '../roster/roster.ts'
import type { HoldEvent } from './events.ts'

/** Somebody is held still (`freeze`) or kept quiet in the chat (`mute`). */
export type Hold = {
  readonly what: 'freeze' | 'mute'
  /** Null: everybody. */
  readonly to: Target | null
  /** When it ends by itself, in Unix milliseconds; null: when the teacher says so. */
  readonly until: number | null
}

const EVENTS = { freeze: 'freeze-set', mute: 'mute-set' } as const

/** The teacher holds somebody, changes when that ends, or lets go; the clock lets go when it is over. */
export function setHold(
  holds: readonly Hold[],
  roster: Roster,
  what: Hold['what'],
  {
    on,
    to,
    minutes,
  }: { readonly on: boolean; readonly to?: Target | undefined; readonly minutes?: number | undefined },
  given: Given,
): Decision<HoldEvent> {
  if (to && 'student' in to && !knows(roster, to.student)) return refuse('roster.unknown')
  const before = holds.find((hold) => hold.what === what && isSameTarget(hold.to, to ?? null))
  const whom = to ? { to } : {}
  if (!on) return before ? { events: [{ type: EVENTS[what], on, ...whom }] } : nothingChanges
  if (before && minutes === undefined && before.until === null) return nothingChanges
  const end = minutes === undefined ? {} : { until: given.at + minutes * MINUTE }
  return { events: [{ type: EVENTS[what], on, ...whom, ...end }] }
}

export function applyHold(holds: readonly Hold[], event: HoldEvent): readonly Hold[] {
  const what = event.type === 'freeze-set' ? 'freeze' : 'mute'
  const to = event.to ?? null
  const others = holds.filter((hold) => hold.what !== what || !isSameTarget(hold.to, to))
  return event.on ? [...others, { what, to, until: event.until ?? null }] : others
}

/** The holds that end by themselves end later. */
export function delayHolds(holds: readonly Hold[], later: Delay): HoldEvent[] {
  return holds.flatMap(({ what, to, until }) => {
    if (until === null || later(until) === until) return []
    return [{ type: EVENTS[what], on: true, ...(to && { to }), until: later(until) }]
  })
}

/** The events that let everybody go. */
export function letGo(holds: readonly Hold[]): HoldEvent[] {
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

import { lots, shuffled } from '../../base/chance.ts'
import { nothingChanges } from '../../base/decision.ts'
import type { Decision } from '../../base/decision.ts'
import type { Given } from '../../base/given.ts'
import type { StudentId } from '../../base/ids.ts'
import type { Office } from '../../base/office.ts'
import { refuse } from '../../base/refusal.ts'
import { isPresent, knows } from '../../roster/roster.ts'
import type { Roster } from '../../roster/roster.ts'
import type { OfficerEvent } from './events.ts'
import { SEATS } from './officers.ts'
import type { Officers } from './officers.ts'

const holdersOf = ({ held }: Officers, office: Office): readonly StudentId[] =>
  held.filter((one) => one.office === office).map(({ student }) => student)

/** A student would like to, or (`on` false) would rather not any more. */
export function volunteer(
  officers: Officers,
  { office, on }: { readonly office: Office; readonly on: boolean },
  roster: Roster,
  given: Given,
): Decision<OfficerEvent> {
  if (given.actor.kind !== 'student') return refuse('command.not-yours')
  const { student } = given.actor
  const isWilling = officers.volunteers.some((one) => one.office === office && one.student === student)
  if (isWilling === on) return nothingChanges
  if (!on) return { events: [{ type: 'office-declined', office, student }] }
  if (!isPresent(roster, student)) return refuse('office.not-here')
  if (officers.held.some((one) => one.student === student)) return refuse('office.held-already')
  return { events: [{ type: 'office-volunteered', office, student }] }
}

/** Draws by lot who of those who would like to gets the seats that are free; it is told among how many. */
export function draw(officers: Officers, office: Office, roster: Roster, given: Given): Decision<OfficerEvent> {
  const free = SEATS[office] - holdersOf(officers, office).length
  if (free <= 0) return refuse('office.taken')
  const willing = officers.volunteers
    .filter((one) => one.office === office && isPresent(roster, one.student))
    .map(({ student }) => student)
  if (willing.length === 0) return refuse('office.no-volunteers')
  const drawn = shuffled(willing, lots(given.seed)).slice(0, free)
  return { events: drawn.map((student) => ({ type: 'office-given', office, student, among: willing.length })) }
}

/** The teacher appoints somebody, who need not have asked; where no seat is free, whoever has held it longest makes room. */
export function appoint(
  officers: Officers,
  office: Office,
  student: StudentId,
  roster: Roster,
): Decision<OfficerEvent> {
  if (!knows(roster, student)) return refuse('roster.unknown')
  if (!isPresent(roster, student)) return refuse('office.not-here')
  const holders = holdersOf(officers, office)
  if (holders.includes(student)) return nothingChanges
  const first = holders.length < SEATS[office] ? undefined : holders[0]
  return {
    events: [
      ...(first === undefined ? [] : [{ type: 'office-left', office, student: first, why: 'replaced' } as const]),
      { type: 'office-given', office, student, among: null },
    ],
  }
}

/** The teacher does it instead: whoever holds the office is thanked. */
export function takeOver(officers: Officers, office: Office): readonly OfficerEvent[] {
  return holdersOf(officers, office).map((student) => ({ type: 'office-left', office, student, why: 'taken-over' }))
}

export function stepDown(officers: Officers, given: Given): Decision<OfficerEvent> {
  if (given.actor.kind !== 'student') return refuse('command.not-yours')
  const { student } = given.actor
  const own = officers.held.find((one) => one.student === student)
  if (!own) return refuse('office.not-held')
  return { events: [{ type: 'office-left', office: own.office, student, why: 'stepped-down' }] }
}

import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { HouseholdId } from '../base/ids.ts'
import type { GroupId, StudentId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { RosterEvent } from './events.ts'
import { HOUSEHOLD_SIZE, isPresent, membersOf, nextNumber } from './roster.ts'
import type { Roster } from './roster.ts'

/** Moves a student to a household with room, or to a new one alone. */
export function moveHousehold(
  roster: Roster,
  move: { readonly student: StudentId; readonly household: HouseholdId | null },
  given: Given,
): Decision<RosterEvent> {
  const student = roster.students.find((one) => one.id === move.student)
  if (!student) return refuse('roster.unknown')
  if (move.household === null) {
    const id = HouseholdId.parse(given.id())
    return {
      events: [
        { type: 'household-made', id, number: nextNumber(roster) },
        { type: 'household-moved', student: student.id, household: id },
      ],
    }
  }
  if (!roster.households.some((one) => one.id === move.household)) return refuse('household.unknown')
  if (student.household === move.household) return refuse('class.nothing-changed')
  if (membersOf(roster, move.household).length >= HOUSEHOLD_SIZE) return refuse('household.full')
  return { events: [{ type: 'household-moved', student: student.id, household: move.household }] }
}

export function swapHouseholds(roster: Roster, students: readonly [StudentId, StudentId]): Decision<RosterEvent> {
  const [one, other] = students.map((id) => roster.students.find((student) => student.id === id))
  if (!one || !other) return refuse('roster.unknown')
  if (one.household === null || other.household === null) return refuse('household.unknown')
  if (one.household === other.household) return refuse('class.nothing-changed')
  return {
    events: [
      { type: 'household-moved', student: one.id, household: other.household },
      { type: 'household-moved', student: other.id, household: one.household },
    ],
  }
}

export function setGroup(roster: Roster, household: HouseholdId, group: GroupId | null): Decision<RosterEvent> {
  if (!roster.households.some((one) => one.id === household)) return refuse('household.unknown')
  return { events: [{ type: 'group-set', household, group }] }
}

/**
 * Who is here without a household, and the number of the one each is given alone when a poll opens: so that everybody
 * present votes. The teacher is shown it first.
 */
export function unhoused(roster: Roster): readonly { readonly student: StudentId; readonly number: number }[] {
  const first = nextNumber(roster)
  return roster.students
    .filter(({ id, household }) => household === null && isPresent(roster, id))
    .map(({ id }, index) => ({ student: id, number: first + index }))
}

/**
 * Gives who is here without a household one alone.
 *
 * @param shown - Who the teacher was shown that would be housed: it happens as shown, or not at all. Undefined when nobody
 *   looked first.
 */
export function houseTheUnhoused(
  roster: Roster,
  shown: readonly StudentId[] | undefined,
  given: Given,
): Decision<RosterEvent> {
  const found = unhoused(roster)
  const isAsShown =
    shown === undefined || (found.length === shown.length && found.every(({ student }) => shown.includes(student)))
  if (!isAsShown) return refuse('poll.housing-changed')
  const events = found.flatMap(({ student, number }): RosterEvent[] => {
    const id = HouseholdId.parse(given.id())
    return [
      { type: 'household-made', id, number },
      { type: 'household-moved', student, household: id },
    ]
  })
  return { events }
}

import { lots, shuffled } from '../base/chance.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { GROUPS, HouseholdId } from '../base/ids.ts'
import type { GroupId, StudentId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { RosterEvent } from './events.ts'
import { HOUSEHOLD_SIZE, membersOf, nextNumber } from './roster.ts'
import type { Apart, Roster } from './roster.ts'

const HOUSEHOLDS_IN_GROUP = 2
/** So many draws are compared when some are not to be put together; the first without a clash is taken. */
const DRAWS = 60

type Drawn = {
  readonly id: HouseholdId | null
  readonly group: GroupId | null
  readonly students: readonly StudentId[]
}

/**
 * Households of two drawn by lot, an odd one alone; then whole households into groups, the smallest group first. Those who
 * are not to be together are put apart where that can be done, in households before groups.
 */
export function pair(roster: Roster, given: Given): Decision<RosterEvent> {
  if (roster.students.length === 0) return refuse('roster.empty')
  const lot = lots(given.seed)
  const apart = [...roster.apart, ...namesakes(roster, given)]
  const draws = apart.length === 0 ? 1 : DRAWS
  let best: { readonly households: readonly Drawn[]; readonly clashes: number } | null = null
  for (let draw = 0; draw < draws && best?.clashes !== 0; draw += 1) {
    const households = drawn(roster, apart, lot)
    const clashes = clashesIn(households, apart)
    if (!best || clashes < best.clashes) best = { households, clashes }
  }
  const events = eventsOf(best?.households ?? [], roster, given)
  return events.length > 0 ? { events } : refuse('class.nothing-changed')
}

/** Every two with the same first name: in one household, nobody could tell them apart. */
function namesakes({ students }: Roster, given: Given): Apart[] {
  const nameOf = (at: number): string | undefined => students[at] && given.text(students[at].name)?.toLowerCase()
  return students.flatMap((one, at) =>
    students
      .slice(at + 1)
      .flatMap((other, after) => (nameOf(at) === nameOf(at + 1 + after) ? [[one.id, other.id] as const] : [])),
  )
}

function drawn(roster: Roster, apart: readonly Apart[], lot: () => number): Drawn[] {
  const homeless = shuffled(
    roster.students.filter((student) => student.household === null).map(({ id }) => id),
    lot,
  )
  const households: Drawn[] = roster.households.map(({ id, group }) => ({
    id,
    group,
    students: membersOf(roster, id).map((student) => student.id),
  }))
  for (let first = 0; first < homeless.length; first += HOUSEHOLD_SIZE) {
    households.push({ id: null, group: null, students: homeless.slice(first, first + HOUSEHOLD_SIZE) })
  }
  return grouped(households, apart)
}

/** Every household without a group into the smallest one in which nobody is whom it should be apart from. */
function grouped(households: readonly Drawn[], apart: readonly Apart[]): Drawn[] {
  const made = GROUPS.filter((group) => households.some((household) => household.group === group))
  // one household more joins a group that is there: alone it would have nobody to talk to
  const wanted = households.length / HOUSEHOLDS_IN_GROUP
  const many = made.length === 0 ? Math.ceil(wanted) : Math.max(made.length, Math.floor(wanted))
  const groups = [...made, ...GROUPS.filter((group) => !made.includes(group))].slice(0, many)
  const placed: Drawn[] = households.filter(({ group }) => group !== null)
  for (const household of households.filter(({ group }) => group === null)) {
    const sizeOf = (group: GroupId): number => placed.filter((one) => one.group === group).length
    const clashesWith = (group: GroupId): number =>
      clashesAmong([...household.students, ...studentsIn(placed, group)], apart)
    const [group] = groups.toSorted(
      (one, other) => clashesWith(one) - clashesWith(other) || sizeOf(one) - sizeOf(other),
    )
    placed.push({ ...household, group: group ?? null })
  }
  // in the order in which they were made, so that numbers follow each other
  return households.map(
    ({ students }) => placed.find((one) => one.students === students) ?? { id: null, group: null, students },
  )
}

const studentsIn = (households: readonly Drawn[], group: GroupId): StudentId[] =>
  households.flatMap((one) => (one.group === group ? one.students : []))

/** Two in one household weigh more than two in one group. */
function clashesIn(households: readonly Drawn[], apart: readonly Apart[]): number {
  const inHouseholds = households.reduce((sum, { students }) => sum + clashesAmong(students, apart), 0)
  const inGroups = GROUPS.reduce((sum, group) => sum + clashesAmong(studentsIn(households, group), apart), 0)
  return inHouseholds * 100 + inGroups
}

const clashesAmong = (students: readonly StudentId[], apart: readonly Apart[]): number =>
  apart.filter(([one, other]) => students.includes(one) && students.includes(other)).length

function eventsOf(households: readonly Drawn[], roster: Roster, given: Given): RosterEvent[] {
  let number = nextNumber(roster)
  const events: RosterEvent[] = []
  const joins: RosterEvent[] = []
  for (const { id, group, students } of households) {
    const household = id ?? HouseholdId.parse(given.id())
    if (id === null) {
      events.push({ type: 'household-made', id: household, number })
      number += 1
      for (const student of students) events.push({ type: 'household-moved', student, household })
    }
    const before = roster.households.find((one) => one.id === id)?.group ?? null
    if (group !== null && group !== before) joins.push({ type: 'group-set', household, group })
  }
  return [...events, ...joins]
}

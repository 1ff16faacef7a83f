import type { GroupId, HouseholdView, StudentId, StudentRow } from '@jagten/server/contract'

/** Which household number each student lives in. */
export function householdNumbers(households: readonly HouseholdView[]): ReadonlyMap<StudentId, number> {
  return new Map(households.flatMap(({ number, students }) => students.map((student) => [student, number] as const)))
}

/** Numbers of the households in which nobody is present: they would not be on a poll's roll. */
export function householdsAway(households: readonly HouseholdView[], students: readonly StudentRow[]): number[] {
  const here = new Set(students.filter((student) => student.present).map((student) => student.id))
  return households
    .filter((household) => household.students.length > 0 && !household.students.some((student) => here.has(student)))
    .map((household) => household.number)
}

export type GroupOfHouseholds = { readonly group: GroupId | null; readonly households: readonly HouseholdView[] }

/** The households by group, in the groups' order; those without a group last. */
export function byGroup(households: readonly HouseholdView[], order: readonly GroupId[]): GroupOfHouseholds[] {
  return [...order, null]
    .map((group) => ({ group, households: households.filter((household) => household.group === group) }))
    .filter((one) => one.households.length > 0)
}

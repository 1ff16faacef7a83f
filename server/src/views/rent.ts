import { rentPerHomeMonth } from '@jagten/worlds/prices'
import type { ClassState } from '../../domain/classroom/state.ts'
import type { StudentId } from '../../domain/base/ids.ts'
import { rentAdded } from '../../domain/democracy/rent.ts'
import { roleOf } from '../../domain/roster/roles.ts'
import type { Role } from '../../domain/roster/roles.ts'
import { householdOf, membersOf } from '../../domain/roster/roster.ts'
import type { Household } from '../../domain/roster/roster.ts'
import type { OwnRole, RentView } from '../../contract/views.ts'
import type { Source } from './live.ts'

/** What so many kroner add to the rent of each home a month; nothing where nobody knows how many homes there are. */
export const rentOf =
  ({ place, loan }: Pick<Source, 'place' | 'loan'>) =>
  (kroner: number): number =>
    place && place.homes > 0 ? rentPerHomeMonth(kroner, loan, place.homes) : 0

/** How much the rent has risen, and which roles cannot pay it: roles, and never whose they are. */
export function rentView(state: ClassState, source: Source): RentView {
  const added = rentAdded(state.proposals, rentOf(source))
  const roles = state.roster.households.flatMap((household) => roleOfHousehold(state, source, household) ?? [])
  return {
    added,
    roles: roles.length,
    short: roles
      .filter(({ left }) => left < added)
      .map(({ home, left }) => ({ home, left, lacks: added - left }))
      .toSorted((one, other) => other.lacks - one.lacks || one.home.localeCompare(other.home)),
  }
}

/** Who those of a household play; null while nobody lives there. */
export function roleOfHousehold(
  { roster }: ClassState,
  { planned }: Pick<Source, 'planned'>,
  { id, number }: Pick<Household, 'id' | 'number'>,
): Role | null {
  const students = membersOf(roster, id).length
  return students === 0 ? null : roleOf(number, students, planned.leftAtMonthsEnd)
}

/** The role of a student's household, with what it has left when the rent is paid; null without a household. */
export function ownRole(state: ClassState, source: Source, student: StudentId): OwnRole | null {
  const household = householdOf(state, student)
  const role = household && roleOfHousehold(state, source, household)
  if (!role) return null
  const { home, left } = role
  return { home, left, remains: left - rentAdded(state.proposals, rentOf(source)) }
}

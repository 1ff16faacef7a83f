import type { StudentId } from '../../domain/base/ids.ts'
import { OFFICES } from '../../domain/base/office.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import { SEATS } from '../../domain/democracy/officers/officers.ts'
import { householdOf } from '../../domain/roster/roster.ts'
import type { OfficersView, StudentsOfficersView, TeachersOfficersView } from '../../contract/views.ts'
import type { Texts } from './live.ts'
import { nameOf } from './parts.ts'

/** So long (milliseconds) somebody is thanked whose office came to an end. */
const THANKS_MS = 60_000

export function teachersOfficers(state: ClassState, texts: Texts): TeachersOfficersView {
  const { held, volunteers } = state.officers
  const name = (student: StudentId): string => nameOf(state, texts, student)
  return {
    held: held.map((one) => ({ ...one, name: name(one.student) })),
    volunteers: volunteers.map((one) => ({ ...one, name: name(one.student) })),
  }
}

export function officersView(state: ClassState): OfficersView {
  const { held, volunteers } = state.officers
  return {
    held: held.map(({ office, student, among }) => ({
      office,
      household: householdOf(state, student)?.number ?? null,
      among,
    })),
    free: OFFICES.filter((office) => held.filter((one) => one.office === office).length < SEATS[office]).map(
      (office) => ({ office, volunteers: volunteers.filter((one) => one.office === office).length }),
    ),
  }
}

export function studentsOfficers(state: ClassState, student: StudentId): StudentsOfficersView {
  const { held, volunteers, left } = state.officers
  const isThanked = left?.student === student && !held.some((one) => one.student === student)
  return {
    ...officersView(state),
    mine: held.find((one) => one.student === student)?.office ?? null,
    wished: volunteers.filter((one) => one.student === student).map(({ office }) => office),
    thanked: isThanked ? { office: left.office, until: left.at + THANKS_MS } : null,
  }
}

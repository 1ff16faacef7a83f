import { lots } from '../base/chance.ts'
import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { StudentId, TextId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { RosterEvent } from './events.ts'
import { newKey } from './keys.ts'
import { MOST_STUDENTS, isSamePair, knows } from './roster.ts'
import type { Apart, Roster } from './roster.ts'

export function addStudents(
  roster: Roster,
  students: readonly { readonly name: string }[],
  given: Given,
): Decision<RosterEvent> {
  if (roster.students.length + students.length > MOST_STUDENTS) return refuse('roster.full', { most: MOST_STUDENTS })
  const lot = lots(given.seed)
  const taken = new Set(roster.students.map((student) => student.key))
  const added = students.map(({ name }) => {
    const student = { id: StudentId.parse(given.id()), name: TextId.parse(given.id()), key: newKey(taken, lot) }
    taken.add(student.key)
    return { student, text: { id: student.name, owner: student.id, text: name } }
  })
  return {
    events: [{ type: 'students-added', students: added.map(({ student }) => student) }],
    beside: { texts: added.map(({ text }) => text) },
  }
}

export function rename(roster: Roster, student: StudentId, name: string, given: Given): Decision<RosterEvent> {
  if (!knows(roster, student)) return refuse('roster.unknown')
  const id = TextId.parse(given.id())
  return {
    events: [{ type: 'student-renamed', student, name: id }],
    beside: { texts: [{ id, owner: student, text: name }] },
  }
}

export function erase(roster: Roster, student: StudentId): Decision<RosterEvent> {
  if (!knows(roster, student)) return refuse('roster.unknown')
  return { events: [{ type: 'student-erased', student }], beside: { eraseOwner: student } }
}

export function setApart(roster: Roster, [one, other]: Apart, on: boolean): Decision<RosterEvent> {
  const students: [StudentId, StudentId] = [one, other]
  if (one === other) return refuse('roster.same-student')
  if (students.some((id) => !knows(roster, id))) return refuse('roster.unknown')
  if (roster.apart.some((pair) => isSamePair(pair, students)) === on) return nothingChanges
  return { events: [{ type: 'apart-set', students, on }] }
}

export function setAttendance(roster: Roster, present: readonly StudentId[]): Decision<RosterEvent> {
  if (present.some((student) => !knows(roster, student))) return refuse('roster.unknown')
  return { events: [{ type: 'attendance-set', present: [...new Set(present)] }] }
}

import type { StudentId } from '../base/ids.ts'
import type { RosterEvent } from './events.ts'
import { isSamePair } from './roster.ts'
import type { Roster, RosterState, Student } from './roster.ts'

/** @param at - Unix milliseconds. */
export function apply(own: RosterState, event: RosterEvent, at: number): RosterState {
  const roster = applyRoster(own.roster, event)
  return { roster, attendanceAt: event.type === 'attendance-set' ? at : own.attendanceAt }
}

export function applyRoster(roster: Roster, event: RosterEvent): Roster {
  switch (event.type) {
    case 'students-added': {
      const added = event.students.map((student) => ({ ...student, household: null }))
      const present = roster.present && new Set([...roster.present, ...added.map((student) => student.id)])
      return { ...roster, students: [...roster.students, ...added], present }
    }
    case 'student-renamed':
      return withStudent(roster, event.student, { name: event.name })
    case 'student-erased':
      return withoutEmptyHouseholds({
        ...roster,
        students: roster.students.filter((student) => student.id !== event.student),
        present: roster.present && new Set([...roster.present].filter((id) => id !== event.student)),
        ties: roster.ties.filter((tie) => tie.student !== event.student),
        apart: roster.apart.filter((pair) => !pair.includes(event.student)),
      })
    case 'apart-set': {
      const others = roster.apart.filter((pair) => !isSamePair(pair, event.students))
      return { ...roster, apart: event.on ? [...others, event.students] : others }
    }
    case 'household-made':
      return { ...roster, households: [...roster.households, { id: event.id, number: event.number, group: null }] }
    case 'household-moved':
      return withoutEmptyHouseholds(withStudent(roster, event.student, { household: event.household }))
    case 'group-set':
      return {
        ...roster,
        households: roster.households.map((one) => (one.id === event.household ? { ...one, group: event.group } : one)),
      }
    case 'attendance-set':
      return { ...roster, present: new Set(event.present) }
    case 'player-tied': {
      const ties = roster.ties.filter((tie) => tie.student !== event.student)
      return { ...roster, ties: [...ties, { student: event.student, player: event.player }] }
    }
    case 'teacher-tied':
      return { ...roster, teachers: [...roster.teachers, event.player] }
    case 'teacher-untied':
      return { ...roster, teachers: roster.teachers.filter((player) => player !== event.player) }
    case 'player-untied':
    case 'key-freed':
      return untied(roster, event.student)
    case 'key-renewed':
      return withStudent(untied(roster, event.student), event.student, { key: event.key })
    default:
      return event satisfies never
  }
}

const untied = (roster: Roster, student: StudentId): Roster => ({
  ...roster,
  ties: roster.ties.filter((tie) => tie.student !== student),
})

function withStudent(roster: Roster, id: StudentId, change: Partial<Student>): Roster {
  return { ...roster, students: roster.students.map((one) => (one.id === id ? { ...one, ...change } : one)) }
}

function withoutEmptyHouseholds(roster: Roster): Roster {
  const lived = new Set(roster.students.map((student) => student.household))
  return { ...roster, households: roster.households.filter((one) => lived.has(one.id)) }
}

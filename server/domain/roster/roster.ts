import type { Given } from '../base/given.ts'
import type { GroupId, HouseholdId, StudentId, TextId } from '../base/ids.ts'

/** Students in a household at the most: each holds one of its two votes. */
export const HOUSEHOLD_SIZE = 2

/** A school class has thirty; room for guests and a mistake, and every window of the façade still fits. */
export const MOST_STUDENTS = 60

export type Student = {
  readonly id: StudentId
  readonly name: TextId
  readonly key: string
  readonly household: HouseholdId | null
}

export type Household = { readonly id: HouseholdId; readonly number: number; readonly group: GroupId | null }

/** `player`: text of the Minecraft name the student plays under. A player may have several students; the latest tie is who plays now. */
export type Tie = { readonly student: StudentId; readonly player: TextId }

/** Two who are not put together: quarrels are the teacher's business, and reasons are written nowhere. */
export type Apart = readonly [StudentId, StudentId]

export type Roster = {
  readonly students: readonly Student[]
  readonly households: readonly Household[]
  /** Those who are here; null until somebody said: then everybody counts as present. */
  readonly present: ReadonlySet<StudentId> | null
  /** Oldest first. */
  readonly ties: readonly Tie[]
  /** Pairs who are not put together. */
  readonly apart: readonly Apart[]
  /** Texts of the Minecraft names under which the teacher, or who helps, is in the world; oldest first. */
  readonly teachers: readonly TextId[]
}

export const emptyRoster: Roster = { students: [], households: [], present: null, ties: [], apart: [], teachers: [] }

/** As much of a class as its roster is. */
export type RosterState = {
  readonly roster: Roster
  /** When it was last said who is here, Unix milliseconds. */
  readonly attendanceAt: number | null
}

export function knows(roster: Roster, student: StudentId): boolean {
  return roster.students.some(({ id }) => id === student)
}

export function isPresent(roster: Roster, student: StudentId): boolean {
  return roster.present === null || roster.present.has(student)
}

export function membersOf(roster: Roster, household: HouseholdId): readonly Student[] {
  return roster.students.filter((student) => student.household === household)
}

/** The student who plays under that Minecraft name now, or undefined. */
export function studentOfPlayer(roster: Roster, player: string, text: Given['text']): StudentId | undefined {
  return roster.ties.findLast((tie) => text(tie.player)?.toLowerCase() === player.toLowerCase())?.student
}

/** Whether the teacher, or who helps, plays under that Minecraft name now. */
export function isTeachersPlayer({ teachers }: Roster, player: string, text: Given['text']): boolean {
  return teachers.some((id) => text(id)?.toLowerCase() === player.toLowerCase())
}

/** The household a student lives in; undefined for who has none, or is not in the class. */
export function householdOf({ roster }: Pick<RosterState, 'roster'>, student: StudentId): Household | undefined {
  const row = roster.students.find((one) => one.id === student)
  return roster.households.find((household) => household.id === row?.household)
}

/** The group a student is in; null for who has none. */
export function groupOf(state: Pick<RosterState, 'roster'>, student: StudentId): GroupId | null {
  return householdOf(state, student)?.group ?? null
}

/** The number of the next household. */
export const nextNumber = (roster: Roster): number => Math.max(0, ...roster.households.map((one) => one.number)) + 1

export const isSamePair = (pair: Apart, [one, other]: Apart): boolean => pair.includes(one) && pair.includes(other)

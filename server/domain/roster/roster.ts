import { z } from 'zod'
import { lots } from '../chance.ts'
import type { Payload } from '../commands.ts'
import type { Decision, Given } from '../given.ts'
import { GroupId, HouseholdId, StudentId, TextId } from '../ids.ts'
import { refuse } from '../refusal.ts'
import { newKey } from './keys.ts'
import { HOUSEHOLD_SIZE } from './household.ts'

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
}

export const emptyRoster: Roster = { students: [], households: [], present: null, ties: [], apart: [] }

export const rosterEvents = [
  z.object({
    type: z.literal('students-added'),
    students: z.array(z.object({ id: StudentId, name: TextId, key: z.string() })),
  }),
  z.object({ type: z.literal('student-renamed'), student: StudentId, name: TextId }),
  z.object({ type: z.literal('student-erased'), student: StudentId }),
  z.object({ type: z.literal('household-made'), id: HouseholdId, number: z.number() }),
  z.object({ type: z.literal('household-moved'), student: StudentId, household: HouseholdId }),
  z.object({ type: z.literal('group-set'), household: HouseholdId, group: GroupId.nullable() }),
  z.object({ type: z.literal('apart-set'), students: z.tuple([StudentId, StudentId]), on: z.boolean() }),
  z.object({ type: z.literal('attendance-set'), present: z.array(StudentId) }),
  z.object({ type: z.literal('player-tied'), student: StudentId, player: TextId }),
  z.object({ type: z.literal('player-untied'), student: StudentId }),
] as const
export type RosterEvent = z.infer<(typeof rosterEvents)[number]>

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

export function addStudents(roster: Roster, { students }: Payload<'roster.add'>, given: Given): Decision {
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

export function rename(roster: Roster, { student, name }: Payload<'roster.rename'>, given: Given): Decision {
  if (!roster.students.some((one) => one.id === student)) return refuse('roster.unknown')
  const id = TextId.parse(given.id())
  return {
    events: [{ type: 'student-renamed', student, name: id }],
    beside: { texts: [{ id, owner: student, text: name }] },
  }
}

export function erase(roster: Roster, { student }: Payload<'roster.erase'>): Decision {
  if (!roster.students.some((one) => one.id === student)) return refuse('roster.unknown')
  return { events: [{ type: 'student-erased', student }], beside: { eraseOwner: student } }
}

export function setApart(roster: Roster, { students, on }: Payload<'roster.apart'>): Decision {
  const [one, other] = students
  if (one === other) return refuse('roster.same-student')
  if (students.some((id) => !roster.students.some((student) => student.id === id))) return refuse('roster.unknown')
  if (roster.apart.some((pair) => isSamePair(pair, students)) === on) return { events: [] }
  return { events: [{ type: 'apart-set', students, on }] }
}

const isSamePair = (pair: Apart, [one, other]: Apart): boolean => pair.includes(one) && pair.includes(other)

export function moveHousehold(roster: Roster, payload: Payload<'household.move'>, given: Given): Decision {
  const student = roster.students.find((one) => one.id === payload.student)
  if (!student) return refuse('roster.unknown')
  if (payload.household === null) {
    const id = HouseholdId.parse(given.id())
    return {
      events: [
        { type: 'household-made', id, number: nextNumber(roster) },
        { type: 'household-moved', student: student.id, household: id },
      ],
    }
  }
  if (!roster.households.some((one) => one.id === payload.household)) return refuse('household.unknown')
  if (student.household === payload.household) return refuse('class.nothing-changed')
  if (membersOf(roster, payload.household).length >= HOUSEHOLD_SIZE) return refuse('household.full')
  return { events: [{ type: 'household-moved', student: student.id, household: payload.household }] }
}

export function swapHouseholds(roster: Roster, { students }: Payload<'household.swap'>): Decision {
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

export function setGroup(roster: Roster, { household, group }: Payload<'group.set'>): Decision {
  if (!roster.households.some((one) => one.id === household)) return refuse('household.unknown')
  return { events: [{ type: 'group-set', household, group }] }
}

export function setAttendance(roster: Roster, { present }: Payload<'attendance.set'>): Decision {
  const known = new Set(roster.students.map((student) => student.id))
  if (present.some((student) => !known.has(student))) return refuse('roster.unknown')
  return { events: [{ type: 'attendance-set', present: [...new Set(present)] }] }
}

/** Who has no household is given one alone: so that everybody present votes when a poll opens. */
export function houseTheUnhoused(roster: Roster, given: Given): RosterEvent[] {
  let number = nextNumber(roster)
  return roster.students
    .filter((student) => student.household === null && isPresent(roster, student.id))
    .flatMap((student): RosterEvent[] => {
      const id = HouseholdId.parse(given.id())
      const made: RosterEvent = { type: 'household-made', id, number }
      number += 1
      return [made, { type: 'household-moved', student: student.id, household: id }]
    })
}

export function tiePlayer(roster: Roster, { key }: Payload<'player.key'>, given: Given): Decision {
  const { actor } = given
  const player = actor.kind === 'player' || actor.kind === 'student' ? actor.player : undefined
  if (player === undefined) return refuse('command.not-yours')
  const owner = roster.students.find((student) => student.key === key.toUpperCase())
  if (!owner) return refuse('key.unknown')
  const tie = roster.ties.find((one) => one.student === owner.id)
  const tiedTo = tie && given.text(tie.player)
  if (tiedTo !== undefined && tiedTo.toLowerCase() !== player.toLowerCase() && given.alive(tiedTo)) {
    return refuse('key.in-use')
  }
  const id = TextId.parse(given.id())
  return {
    events: [{ type: 'player-tied', student: owner.id, player: id }],
    beside: { texts: [{ id, owner: owner.id, text: player }] },
  }
}

/** Every student who plays under that name has to show a key again. */
export function untiePlayer(roster: Roster, { player }: Payload<'player.untie'>, given: Given): Decision {
  const tied = roster.ties.filter((tie) => given.text(tie.player)?.toLowerCase() === player.toLowerCase())
  return { events: tied.map(({ student }) => ({ type: 'player-untied' as const, student })) }
}

/** The number of the next household. */
export const nextNumber = (roster: Roster): number => Math.max(0, ...roster.households.map((one) => one.number)) + 1

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
    case 'player-untied':
      return { ...roster, ties: roster.ties.filter((tie) => tie.student !== event.student) }
    default:
      return event satisfies never
  }
}

function withStudent(roster: Roster, id: StudentId, change: Partial<Student>): Roster {
  return { ...roster, students: roster.students.map((one) => (one.id === id ? { ...one, ...change } : one)) }
}

function withoutEmptyHouseholds(roster: Roster): Roster {
  const lived = new Set(roster.students.map((student) => student.household))
  return { ...roster, households: roster.households.filter((one) => lived.has(one.id)) }
}

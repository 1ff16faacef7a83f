import { z } from 'zod'
import { LYKKE, TEACHER_ALONE, TEACHERS, TEACHING, entryOf, nothing } from '../base/command.ts'
import { GroupId, HouseholdId, StudentId } from '../base/ids.ts'
import { LONGEST } from '../base/limits.ts'
import { line } from '../base/texts.ts'
import type { RosterEvent } from './events.ts'
import { moveHousehold, setGroup, swapHouseholds } from './households.ts'
import { pair } from './pairing.ts'
import { freeKey, renewKey, tiePlayer, tieTeacher, untiePlayer, untieTeacher } from './players.ts'
import { MOST_STUDENTS } from './roster.ts'
import type { RosterState } from './roster.ts'
import { addStudents, erase, rename, setApart, setAttendance } from './students.ts'

const entry = entryOf<RosterState, RosterEvent>()

const theStudent = z.strictObject({ student: StudentId })
/** A Minecraft name. */
const thePlayer = z.strictObject({ player: z.string().max(16) })
const Two = z.tuple([StudentId, StudentId])

/** Those who come into the class, by first name; never more than a class holds. */
export const NewStudents = z.array(z.strictObject({ name: line(LONGEST.name) })).max(MOST_STUDENTS)

export const commands = {
  'roster.add': entry({
    ...TEACHERS,
    payload: z.strictObject({ students: NewStudents.min(1) }),
    decide: ({ roster }, { students }, given) => addStudents(roster, students, given),
  }),
  'roster.rename': entry({
    ...TEACHERS,
    inArchive: true,
    payload: z.strictObject({ student: StudentId, name: line(LONGEST.name) }),
    decide: ({ roster }, { student, name }, given) => rename(roster, student, name, given),
  }),
  /** Erases a student and everything the student wrote, for good. */
  'roster.erase': entry({
    ...TEACHER_ALONE,
    inArchive: true,
    payload: z.strictObject({ student: StudentId }),
    decide: ({ roster }, { student }) => erase(roster, student),
  }),
  /** Puts everybody without a household into households of two, and households without a group into groups. */
  'roster.pair': entry({
    ...TEACHERS,
    payload: nothing,
    decide: ({ roster }, _payload, given) => pair(roster, given),
  }),
  /** Two who are not put together when households and groups are made; for the teacher's eyes alone. */
  'roster.apart': entry({
    ...TEACHER_ALONE,
    payload: z.strictObject({ students: Two, on: z.boolean() }),
    decide: ({ roster }, { students, on }) => setApart(roster, students, on),
  }),
  /** Moves a student to a household with room, or to a new one alone (`null`). */
  'household.move': entry({
    ...TEACHERS,
    payload: z.strictObject({ student: StudentId, household: HouseholdId.nullable() }),
    decide: ({ roster }, payload, given) => moveHousehold(roster, payload, given),
  }),
  /** Two of different households live where the other lived. */
  'household.swap': entry({
    ...TEACHERS,
    payload: z.strictObject({ students: Two }),
    decide: ({ roster }, { students }) => swapHouseholds(roster, students),
  }),
  'group.set': entry({
    ...TEACHERS,
    payload: z.strictObject({ household: HouseholdId, group: GroupId.nullable() }),
    decide: ({ roster }, { household, group }) => setGroup(roster, household, group),
  }),
  'attendance.set': entry({
    ...TEACHING,
    payload: z.strictObject({ present: z.array(StudentId).max(MOST_STUDENTS) }),
    decide: ({ roster }, { present }) => setAttendance(roster, present),
  }),
  /** A player in the world says a key; only Lykke may send it, for that player. */
  'player.key': entry({
    by: ['player', 'student'],
    payload: z.strictObject({ key: z.string().max(16) }),
    decide: ({ roster }, { key }, given) => tiePlayer(roster, key, given),
  }),
  /** Whoever comes in by that student's key now, in the world or on a page, has to show a key again. */
  'key.free': entry({
    ...TEACHERS,
    payload: theStudent,
    decide: ({ roster }, { student }) => freeKey(roster, student),
  }),
  /** The same, and the student has another key from now on. */
  'key.renew': entry({
    ...TEACHERS,
    payload: theStudent,
    decide: ({ roster }, { student }, given) => renewKey(roster, student, given),
  }),
  /** Somebody came in under that name from another machine: whoever it is says a key. Only Lykke sends it. */
  'player.untie': entry({
    ...LYKKE,
    inArchive: true,
    payload: thePlayer,
    decide: ({ roster }, { player }, given) => untiePlayer(roster, player, given),
  }),
  /** That player in the world is the teacher's own, until it leaves. */
  'teacher.tie': entry({
    ...TEACHING,
    payload: thePlayer,
    decide: ({ roster }, { player }, given) => tieTeacher(roster, player, given),
  }),
  /** It is not any more: the teacher says so, or Lykke, who sees it go. */
  'teacher.untie': entry({
    ...TEACHING,
    by: ['teacher', 'bot'],
    inArchive: true,
    payload: thePlayer,
    decide: ({ roster }, { player }, given) => untieTeacher(roster, player, given),
  }),
} as const

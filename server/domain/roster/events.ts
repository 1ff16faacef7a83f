import { z } from 'zod'
import { GroupId, HouseholdId, StudentId, TextId } from '../base/ids.ts'

export const events = [
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
  z.object({ type: z.literal('teacher-tied'), player: TextId }),
  z.object({ type: z.literal('teacher-untied'), player: TextId }),
  z.object({ type: z.literal('key-freed'), student: StudentId }),
  z.object({ type: z.literal('key-renewed'), student: StudentId, key: z.string() }),
] as const
export type RosterEvent = z.infer<(typeof events)[number]>

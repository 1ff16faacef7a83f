import { z } from 'zod'
import { OFFICES } from '../../base/office.ts'
import { StudentId } from '../../base/ids.ts'

/** Why an office came to its end before the meeting did. */
const ENDS = ['stepped-down', 'replaced', 'taken-over', 'not-here', 'put-out', 'erased'] as const
export type End = (typeof ENDS)[number]

const who = { office: z.enum(OFFICES), student: StudentId }

export const officerEvents = [
  z.object({ type: z.literal('office-volunteered'), ...who }),
  z.object({ type: z.literal('office-declined'), ...who }),
  /** `among`: how many the lot was drawn among; null: the teacher appointed. */
  z.object({ type: z.literal('office-given'), ...who, among: z.int().nullable() }),
  z.object({ type: z.literal('office-left'), ...who, why: z.enum(ENDS) }),
] as const
export type OfficerEvent = z.infer<(typeof officerEvents)[number]>

import { z } from 'zod'
import { StudentId, TextId } from '../base/ids.ts'

export const events = [
  z.object({ type: z.literal('area-hidden'), area: z.string() }),
  z.object({ type: z.literal('area-shown'), area: z.string() }),
  /** `by`: null for the teacher. */
  z.object({
    type: z.literal('area-saved'),
    area: z.string(),
    version: z.string(),
    label: TextId.nullable(),
    by: StudentId.nullable(),
  }),
  z.object({
    type: z.literal('restore-begun'),
    work: z.string(),
    area: z.string(),
    version: z.string(),
    by: StudentId.nullable(),
  }),
  z.object({ type: z.literal('restore-ended'), work: z.string() }),
  z.object({ type: z.literal('budget-set'), kroner: z.int().nullable() }),
] as const
export type AreaEvent = z.infer<(typeof events)[number]>

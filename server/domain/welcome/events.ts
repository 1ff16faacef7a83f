import { z } from 'zod'
import { StudentId } from '../base/ids.ts'
import { STAGES } from './stages.ts'

export const events = [
  z.object({ type: z.literal('welcome-passed'), student: StudentId, stages: z.array(z.enum(STAGES)) }),
  z.object({ type: z.literal('welcome-set'), on: z.boolean() }),
] as const
export type WelcomeEvent = z.infer<(typeof events)[number]>

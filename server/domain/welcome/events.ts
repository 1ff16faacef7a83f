import { z } from 'zod'
import { StudentId } from '../base/ids.ts'
import { Stage } from './welcome.ts'

export const events = [
  z.object({ type: z.literal('welcome-passed'), student: StudentId, stages: z.array(Stage) }),
  z.object({ type: z.literal('welcome-set'), on: z.boolean() }),
] as const
export type WelcomeEvent = z.infer<(typeof events)[number]>

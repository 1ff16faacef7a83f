import { z } from 'zod'
import { TextId } from '../base/ids.ts'

export const events = [
  /** `why` the text waits for the teacher: it names somebody of the class, or all is read first; without it the teacher hid it. */
  z.object({ type: z.literal('text-hidden'), text: TextId, why: z.enum(['names', 'unread']).optional() }),
  z.object({ type: z.literal('text-shown'), text: TextId }),
] as const
export type TextsEvent = z.infer<(typeof events)[number]>

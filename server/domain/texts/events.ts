import { z } from 'zod'
import { TextId } from '../base/ids.ts'

/** Why a text waits: it names somebody, it holds what somebody can be reached by, or all is read first. */
export const WHY_HELD = ['names', 'contact', 'unread'] as const
export type WhyHeld = (typeof WHY_HELD)[number]

export const events = [
  /** `why` the text waits for the teacher; without it the teacher hid it. */
  z.object({ type: z.literal('text-hidden'), text: TextId, why: z.enum(WHY_HELD).optional() }),
  z.object({ type: z.literal('text-shown'), text: TextId }),
] as const
export type TextsEvent = z.infer<(typeof events)[number]>

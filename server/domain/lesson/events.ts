import { z } from 'zod'
import { Leg, LessonStep } from './step.ts'

export const events = [
  z.object({
    type: z.literal('lesson-started'),
    plan: z.string(),
    title: z.object({ da: z.string(), en: z.string() }),
    steps: z.array(LessonStep).min(1),
    endsAt: z.number(),
    /** The way through the plan, which lesson of a row, and the minutes promised: a log may be older than they are. */
    path: z.string().optional(),
    part: z.object({ number: z.int(), of: z.int() }).optional(),
    minutes: z.number().optional(),
  }),
  z.object({ type: z.literal('lesson-step'), at: z.int(), endsAt: z.number() }),
  z.object({ type: z.literal('lesson-extended'), endsAt: z.number().optional(), leftMs: z.number().optional() }),
  /** The steps that come after this one; and when this one ends, or what is left of it, if minutes were taken off it. */
  z.object({
    type: z.literal('lesson-replanned'),
    steps: z.array(Leg),
    endsAt: z.number().optional(),
    leftMs: z.number().optional(),
  }),
  z.object({ type: z.literal('lesson-paused'), leftMs: z.number() }),
  z.object({ type: z.literal('lesson-rung'), leftMs: z.number() }),
  z.object({ type: z.literal('lesson-resumed'), endsAt: z.number() }),
  z.object({ type: z.literal('lesson-ended') }),
  /** What the class will do from its next lesson on. */
  z.object({ type: z.literal('plan-chosen'), plan: z.string(), path: z.string() }),
] as const
export type LessonEvent = z.infer<(typeof events)[number]>
/** What happens to a lesson that is on. */
export type CourseEvent = Exclude<LessonEvent, { type: 'plan-chosen' }>

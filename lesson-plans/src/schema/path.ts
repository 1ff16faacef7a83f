import { z } from 'zod'
import { Slug, Text } from './text.ts'

/** A step on a path: its id, or its id with minutes that differ from the step's own. */
const Leg = z.preprocess(
  (leg) => (typeof leg === 'string' ? { step: leg } : leg),
  z.strictObject({
    step: Slug,
    minutes: z.int().min(1).max(180).optional(),
    least: z.int().min(1).max(180).optional(),
  }),
)

/** One meeting of class and teacher: it is promised to last `minutes`, and its steps last as long together. */
const Lesson = z.strictObject({
  title: Text.optional(),
  minutes: z.int().min(1).max(480),
  steps: z.array(Leg).min(1),
})

/** A way through the plan: one lesson, or a row of them. */
export const Path = z.strictObject({ id: Slug, title: Text, lessons: z.array(Lesson).min(1) })
export type Path = Readonly<z.infer<typeof Path>>

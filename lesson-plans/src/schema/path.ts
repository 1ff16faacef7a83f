import { z } from 'zod'
import { LETTERS, MINUTES, MOST } from './choices.ts'
import { Slug, text } from './text.ts'

/** A step on a path: its id, or its id with minutes that differ from the step's own. */
const Leg = z.preprocess(
  (leg) => (typeof leg === 'string' ? { step: leg } : leg),
  z.strictObject({
    step: Slug,
    minutes: z.int().min(1).max(MINUTES.step).optional(),
    least: z.int().min(1).max(MINUTES.step).optional(),
  }),
)

/** One meeting of class and teacher: it is promised to last `minutes`, and its steps last as long together. */
const Lesson = z.strictObject({
  title: text(LETTERS.title).optional(),
  minutes: z.int().min(1).max(MINUTES.lesson),
  steps: z.array(Leg).min(1).max(MOST.legs),
})

/** A way through the plan: one lesson, or a row of them. */
export const Path = z.strictObject({
  id: Slug,
  title: text(LETTERS.title),
  lessons: z.array(Lesson).min(1).max(MOST.lessons),
})
export type Path = Readonly<z.infer<typeof Path>>

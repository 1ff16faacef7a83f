import { z } from 'zod'

const words = z.object({ da: z.string(), en: z.string() })

/**
 * A step as it stands in a class's log: what the rules ask it, and the words the class was given. Readable for ever,
 * whatever becomes of plans: a field may come to it, as one that may be missing, and none may go.
 */
export const LessonStep = z.object({
  id: z.string(),
  kind: z.enum(['welcome', 'talk', 'explore', 'sketch', 'propose', 'meet', 'vote', 'show', 'reflect']),
  title: words,
  minutes: z.number(),
  allows: z.array(z.enum(['propose', 'speak', 'build'])),
  advance: z.enum(['teacher', 'clock']),
  say: words,
  task: words,
  /** How short it may become when the lesson is late; without it, as long as it is. */
  least: z.number().optional(),
  /** Never dropped when the lesson is late; without it neither. */
  needed: z.boolean().optional(),
  who: z.enum(['class', 'group', 'household', 'student']).optional(),
  /** What students write is read by the teacher before the others; without it, as the class is set. */
  readFirst: z.boolean().optional(),
  /** When the place is looked at; without it by day, or as a page is. */
  hour: z.enum(['day', 'evening']).optional(),
  tools: z.array(z.enum(['map', 'notes', 'propose', 'proposals', 'floor', 'ballot', 'decisions'])).optional(),
  projector: z
    .object({
      scene: z.enum(['join', 'step', 'map', 'notes', 'proposals', 'meeting', 'poll', 'decisions']),
      words: words.optional(),
    })
    .optional(),
  do: words.optional(),
  produces: words.optional(),
  doneWhen: words.optional(),
})
export type LessonStep = Readonly<z.infer<typeof LessonStep>>

/** A step that is still to come, in a lesson that was rearranged. */
export const Leg = z.object({ id: z.string(), minutes: z.number() })

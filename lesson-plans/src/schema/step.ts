import { z } from 'zod'
import { ACTIONS, COMPANY, HOURS, KINDS, LETTERS, MINUTES, SCENES, TOOLS } from './choices.ts'
import { Slug, text } from './text.ts'

const minutes = z.int().min(1).max(MINUTES.step)

/**
 * One piece of a lesson. Minutes are whole.
 *
 * - `least`: how short it may become when the lesson is late; `needed`: it is never dropped then.
 * - `advance`: whether the clock goes on to the next step when the minutes are over, or waits for the teacher.
 * - `say`: words the teacher can read aloud; `do`: what the teacher does meanwhile, with hands and board.
 * - `task`: what a student sees; `allows`: what students may do in the world and on the page, besides walking and talking.
 * - `readFirst`: the teacher reads what students write before the others do; left out, as the class is set.
 * - `hour`: when the place is looked at; left out, it is day, and on a page that is dark evening.
 * - `produces`: what there shall be afterwards; `doneWhen`: how the teacher sees that it is there.
 */
export const Step = z
  .strictObject({
    id: Slug,
    kind: z.enum(KINDS),
    title: text(LETTERS.title),
    minutes,
    least: minutes,
    needed: z.boolean(),
    advance: z.enum(['teacher', 'clock']),
    who: z.enum(COMPANY),
    allows: z.array(z.enum(ACTIONS)),
    tools: z.array(z.enum(TOOLS)),
    readFirst: z.boolean().optional(),
    hour: z.enum(HOURS).optional(),
    projector: z.strictObject({ scene: z.enum(SCENES), words: text(LETTERS.words).optional() }),
    say: text(LETTERS.say),
    do: text(LETTERS.do),
    task: text(LETTERS.task),
    produces: text(LETTERS.line),
    doneWhen: text(LETTERS.line),
  })
  .refine((step) => step.least <= step.minutes, {
    path: ['least'],
    error: 'is more than the minutes: write so many or fewer',
    params: { code: 'least-over-minutes' },
  })
export type Step = Readonly<z.infer<typeof Step>>

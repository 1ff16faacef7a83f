import { z } from 'zod'
import { Slug, Text } from './text.ts'

/** What a step may let students do. Voting is not among them: an open poll always takes votes. */
export const ACTIONS = ['propose', 'speak', 'build'] as const
export type Action = (typeof ACTIONS)[number]

/** What a step is about; the screens begin with what belongs to it. `show` shows what was decided, `reflect` thinks about it. */
export const KINDS = ['welcome', 'talk', 'explore', 'sketch', 'propose', 'meet', 'vote', 'show', 'reflect'] as const

/** Who works together in a step. */
export const COMPANY = ['class', 'group', 'household', 'student'] as const

/** Parts of the student's page that a step uses. */
export const TOOLS = ['map', 'notes', 'propose', 'proposals', 'floor', 'ballot', 'decisions'] as const

/** What the projector shows when nothing more urgent does: how to come in, the step's title and words, the map … */
export const SCENES = ['join', 'step', 'map', 'notes', 'proposals', 'meeting', 'poll', 'decisions'] as const

const minutes = z.int().min(1).max(180)

/**
 * One piece of a lesson. Minutes are whole.
 *
 * - `least`: how short it may become when the lesson is late; `needed`: it is never dropped then.
 * - `advance`: whether the clock goes on to the next step when the minutes are over, or waits for the teacher.
 * - `say`: words the teacher can read aloud; `do`: what the teacher does meanwhile, with hands and board.
 * - `task`: what a student sees; `allows`: what students may do in the world and on the page, besides walking and talking.
 * - `readFirst`: the teacher reads what students write before the others do; left out, as the class is set.
 * - `produces`: what there shall be afterwards; `doneWhen`: how the teacher sees that it is there.
 */
export const Step = z
  .strictObject({
    id: Slug,
    kind: z.enum(KINDS),
    title: Text,
    minutes,
    least: minutes,
    needed: z.boolean(),
    advance: z.enum(['teacher', 'clock']),
    who: z.enum(COMPANY),
    allows: z.array(z.enum(ACTIONS)),
    tools: z.array(z.enum(TOOLS)),
    readFirst: z.boolean().optional(),
    projector: z.strictObject({ scene: z.enum(SCENES), words: Text.optional() }),
    say: Text,
    do: Text,
    task: Text,
    produces: Text,
    doneWhen: Text,
  })
  .refine((step) => step.least <= step.minutes, {
    path: ['least'],
    error: 'is more than the minutes: write so many or fewer',
  })
export type Step = Readonly<z.infer<typeof Step>>

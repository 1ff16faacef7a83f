import { z } from 'zod'

/** A text in both languages; Danish is the one a class reads. */
export const Text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) })
export type Text = Readonly<z.infer<typeof Text>>

/** What a step may let students do. Voting is not among them: an open poll always takes votes. */
export const ACTIONS = ['propose', 'speak', 'build'] as const
export type Action = (typeof ACTIONS)[number]

const Slug = z.string().regex(/^[a-z0-9-]{1,40}$/, { error: 'small letters, digits and hyphens' })

/**
 * One piece of a lesson.
 *
 * - `allows`: what students may do meanwhile, besides walking and talking.
 * - `advance`: whether the clock goes on to the next step when the minutes are over, or waits for the teacher.
 * - `say`: words the teacher can read aloud; `task`: what a student sees.
 */
export const Step = z.strictObject({
  id: Slug,
  kind: z.enum(['welcome', 'explore', 'propose', 'meet', 'vote', 'show']),
  title: Text,
  minutes: z.number().positive().max(180),
  allows: z.array(z.enum(ACTIONS)),
  advance: z.enum(['teacher', 'clock']),
  say: Text,
  task: Text,
})
export type Step = Readonly<z.infer<typeof Step>>

/** A way through the plan: which of its steps, in which order. */
const Path = z.strictObject({ id: Slug, title: Text, steps: z.array(Slug).min(1) })

/** plan.yaml. `slug` is the folder's name. */
export const Plan = z
  .strictObject({
    title: Text,
    aim: Text,
    grades: z.strictObject({ from: z.int().min(0).max(10), to: z.int().min(0).max(10) }),
    steps: z.array(Step).min(1),
    paths: z.array(Path).min(1),
  })
  .superRefine((plan, context) => {
    const known = new Set(plan.steps.map((step) => step.id))
    if (known.size < plan.steps.length)
      context.addIssue({ code: 'custom', path: ['steps'], message: 'two steps have the same id' })
    plan.paths.forEach((path, index) => {
      for (const step of path.steps) {
        if (!known.has(step)) {
          context.addIssue({ code: 'custom', path: ['paths', index, 'steps'], message: `there is no step "${step}"` })
        }
      }
    })
  })
export type Plan = Readonly<z.infer<typeof Plan>>

/** The steps of one way through a plan, in order; the first path when `path` is not named; empty if there is none by that id. */
export function stepsOf(plan: Plan, path?: string): readonly Step[] {
  const way = path === undefined ? plan.paths[0] : plan.paths.find((one) => one.id === path)
  return (way?.steps ?? []).flatMap((id) => plan.steps.filter((step) => step.id === id))
}

import { z } from 'zod'
import { COMPANY, GRADES, LEFT, LETTERS, MINUTES, MOST } from './choices.ts'
import type { MistakeCode } from './mistakes.ts'
import { Path } from './path.ts'
import { Step } from './step.ts'
import { Slug, text } from './text.ts'

const grade = z.int().min(GRADES.first).max(GRADES.last)
const about = text(LETTERS.about)
const many = <T extends z.ZodType>(one: T) => z.array(one).max(MOST.things)

/**
 * plan.yaml. `slug` is the folder's name.
 *
 * - `computers`: for whom there must be one; `class` is the teacher's alone.
 * - `curriculum`: what the plan leans on; data, because Fælles Mål is being replaced.
 * - `materials`: `count` pieces for the class, or for every group, household or student.
 * - `leftAtMonthsEnd`: kroner the roles have left when all is paid, dealt out to the households in turn.
 * - `assessment`: what to look for, and in which step.
 */
export const Plan = z
  .strictObject({
    title: text(LETTERS.title),
    aim: about,
    grades: z.strictObject({ from: grade, to: grade }),
    subjects: many(about).min(1),
    computers: z.enum(COMPANY),
    goals: many(about).min(1),
    curriculum: many(
      z.strictObject({
        title: about,
        why: about,
        url: z
          .url({ protocol: /^https?$/ })
          .max(LETTERS.url)
          .optional(),
      }),
    ).min(1),
    materials: many(z.strictObject({ what: about, count: z.int().min(1).max(MOST.pieces), per: z.enum(COMPANY) })),
    preparation: many(z.strictObject({ minutes: z.int().min(1).max(MINUTES.preparation), do: about })),
    leftAtMonthsEnd: z
      .array(z.int().min(0).max(MOST.left))
      .min(1)
      .max(MOST.things)
      .default([...LEFT]),
    assessment: many(z.strictObject({ step: Slug, sign: about })),
    paths: z.array(Path).min(1).max(MOST.paths),
    steps: z.array(Step).min(1).max(MOST.steps),
  })
  .superRefine((plan, context) => {
    const wrong = (
      path: (string | number)[],
      code: MistakeCode,
      message: string,
      params: Readonly<Record<string, string | number>> = {},
    ): void => context.addIssue({ code: 'custom', path, message, params: { code, ...params } })
    const steps = new Map(plan.steps.map((step) => [step.id, step]))
    const onPaths = new Set(
      plan.paths.flatMap((path) => path.lessons.flatMap(({ steps: legs }) => legs.map((leg) => leg.step))),
    )
    const known = [...steps.keys()].join(', ')

    if (plan.grades.from > plan.grades.to)
      wrong(['grades'], 'grades-order', 'from is after to: write the lower grade first')
    plan.steps.forEach(({ id }, at) => {
      if (plan.steps.findIndex((step) => step.id === id) < at) {
        wrong(['steps', at, 'id'], 'step-id-twice', `another step is called "${id}": give each an id of its own`, {
          id,
        })
      }
      if (!onPaths.has(id)) {
        const message = `no path has the step "${id}": put it on one, or take it away`
        wrong(['steps', at, 'id'], 'step-on-no-path', message, { id })
      }
    })
    plan.assessment.forEach(({ step }, at) => {
      if (!steps.has(step)) {
        const message = `there is no step "${step}": write one of ${known}`
        wrong(['assessment', at, 'step'], 'sign-step-unknown', message, { id: step })
      }
    })
    plan.paths.forEach((path, at) => {
      if (plan.paths.findIndex(({ id }) => id === path.id) < at) {
        const message = `another path is called "${path.id}": give each an id of its own`
        wrong(['paths', at, 'id'], 'path-id-twice', message, { id: path.id })
      }
      path.lessons.forEach((lesson, nth) => {
        const here = ['paths', at, 'lessons', nth]
        let sum = 0
        lesson.steps.forEach((leg, index) => {
          const step = steps.get(leg.step)
          const place = [...here, 'steps', index]
          if (!step) {
            const message = `there is no step "${leg.step}": write one of ${known}`
            return wrong(place, 'leg-step-unknown', message, { id: leg.step })
          }
          const minutes = leg.minutes ?? step.minutes
          sum += minutes
          if ((leg.least ?? 0) > minutes) {
            wrong(place, 'least-over-minutes', `least is more than the ${minutes} minutes`)
          }
          if (lesson.steps.findIndex((other) => other.step === leg.step) < index) {
            const message = `the step "${leg.step}" is twice in this lesson: make a second step of it`
            wrong(place, 'leg-step-twice', message, { id: leg.step })
          }
        })
        if (sum !== lesson.minutes && lesson.steps.every((leg) => steps.has(leg.step))) {
          wrong(
            [...here, 'minutes'],
            'minutes-differ',
            `the steps last ${sum} minutes together, ${lesson.minutes} are promised: make them equal`,
            { sum, promised: lesson.minutes },
          )
        }
      })
    })
  })
export type Plan = Readonly<z.infer<typeof Plan>>

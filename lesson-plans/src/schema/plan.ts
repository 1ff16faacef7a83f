import { z } from 'zod'
import { Path } from './path.ts'
import { COMPANY, Step } from './step.ts'
import { Slug, Text } from './text.ts'

const grade = z.int().min(0).max(10)

/**
 * plan.yaml. `slug` is the folder's name.
 *
 * - `computers`: for whom there must be one; `class` is the teacher's alone.
 * - `curriculum`: what the plan leans on; data, because Fælles Mål is being replaced.
 * - `materials`: `count` pieces for the class, or for every group, household or student.
 * - `assessment`: what to look for, and in which step.
 */
export const Plan = z
  .strictObject({
    title: Text,
    aim: Text,
    grades: z.strictObject({ from: grade, to: grade }),
    subjects: z.array(Text).min(1),
    computers: z.enum(COMPANY),
    goals: z.array(Text).min(1),
    curriculum: z.array(z.strictObject({ title: Text, why: Text, url: z.url().optional() })).min(1),
    materials: z.array(z.strictObject({ what: Text, count: z.int().min(1).max(100), per: z.enum(COMPANY) })),
    preparation: z.array(z.strictObject({ minutes: z.int().min(1).max(240), do: Text })),
    assessment: z.array(z.strictObject({ step: Slug, sign: Text })).min(1),
    paths: z.array(Path).min(1),
    steps: z.array(Step).min(1),
  })
  .superRefine((plan, context) => {
    const wrong = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path, message })
    const steps = new Map(plan.steps.map((step) => [step.id, step]))
    const onPaths = new Set(
      plan.paths.flatMap((path) => path.lessons.flatMap(({ steps: legs }) => legs.map((leg) => leg.step))),
    )
    const known = [...steps.keys()].join(', ')

    if (plan.grades.from > plan.grades.to) wrong(['grades'], 'from is after to: write the lower grade first')
    plan.steps.forEach(({ id }, at) => {
      if (plan.steps.findIndex((step) => step.id === id) < at) {
        wrong(['steps', at, 'id'], `another step is called "${id}": give each an id of its own`)
      }
      if (!onPaths.has(id)) wrong(['steps', at, 'id'], `no path has the step "${id}": put it on one, or take it away`)
    })
    plan.assessment.forEach(({ step }, at) => {
      if (!steps.has(step)) wrong(['assessment', at, 'step'], `there is no step "${step}": write one of ${known}`)
    })
    plan.paths.forEach((path, at) => {
      if (plan.paths.findIndex(({ id }) => id === path.id) < at) {
        wrong(['paths', at, 'id'], `another path is called "${path.id}": give each an id of its own`)
      }
      path.lessons.forEach((lesson, nth) => {
        const here = ['paths', at, 'lessons', nth]
        let sum = 0
        lesson.steps.forEach((leg, index) => {
          const step = steps.get(leg.step)
          if (!step) return wrong([...here, 'steps', index], `there is no step "${leg.step}": write one of ${known}`)
          const minutes = leg.minutes ?? step.minutes
          sum += minutes
          if ((leg.least ?? 0) > minutes) wrong([...here, 'steps', index], `least is more than the ${minutes} minutes`)
          if (lesson.steps.findIndex((other) => other.step === leg.step) < index) {
            wrong([...here, 'steps', index], `the step "${leg.step}" is twice in this lesson: make a second step of it`)
          }
        })
        if (sum !== lesson.minutes && lesson.steps.every((leg) => steps.has(leg.step))) {
          wrong(
            [...here, 'minutes'],
            `the steps last ${sum} minutes together, ${lesson.minutes} are promised: make them equal`,
          )
        }
      })
    })
  })
export type Plan = Readonly<z.infer<typeof Plan>>

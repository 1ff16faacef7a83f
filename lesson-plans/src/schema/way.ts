import type { Plan } from './plan.ts'
import type { Step } from './step.ts'

/** One lesson of a way through a plan, ready to be held; `number` counts from 1, of `of` lessons on that path. */
export type Way = {
  readonly path: string
  readonly number: number
  readonly of: number
  /** As promised: the steps last so long together. */
  readonly minutes: number
  readonly steps: readonly Step[]
}

/** The lesson with that number on that path (the first of either when not named); null if there is none. */
export function wayThrough(plan: Plan, path?: string, number = 1): Way | null {
  const way = path === undefined ? plan.paths[0] : plan.paths.find((one) => one.id === path)
  const lesson = way?.lessons[number - 1]
  if (!way || !lesson) return null
  const steps = lesson.steps.flatMap(({ step: id, minutes, least }) => {
    const step = plan.steps.find((one) => one.id === id)
    if (!step) return []
    const lasts = minutes ?? step.minutes
    return [{ ...step, minutes: lasts, least: least ?? Math.min(step.least, lasts) }]
  })
  return { path: way.id, number, of: way.lessons.length, minutes: lesson.minutes, steps }
}

/** The steps of the first lesson on a path; empty if there is no such path. */
export function stepsOf(plan: Plan, path?: string): readonly Step[] {
  return wayThrough(plan, path)?.steps ?? []
}

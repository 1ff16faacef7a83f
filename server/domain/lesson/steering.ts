import { wayThrough } from '@jagten/lesson-plans/schema'
import type { Plan, Way } from '@jagten/lesson-plans/schema'
import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { refuse } from '../base/refusal.ts'
import { MINUTE } from '../base/time.ts'
import type { Delay } from '../base/time.ts'
import type { LessonEvent } from './events.ts'
import { forgottenAt, stepNow } from './lesson.ts'
import type { Lesson, LessonState } from './lesson.ts'

/** @param asked - What is left out is as the class's plan says; `lesson` counts from 1. */
export function startLesson(
  { lesson, plan: wished, path: usual }: LessonState,
  asked: {
    readonly plan?: string | undefined
    readonly path?: string | undefined
    readonly lesson?: number | undefined
  },
  given: Given,
): Decision<LessonEvent> {
  if (lesson.state !== 'none') return refuse('lesson.running')
  const slug = asked.plan ?? wished
  const plan = given.plans.get(slug)
  const path = asked.path ?? (asked.plan === undefined ? (usual ?? undefined) : undefined)
  const way = plan ? lessonAhead(lesson, plan, { plan: slug, path }, asked.lesson) : null
  const [first] = way?.steps ?? []
  if (!plan || !way || !first) return refuse('plan.unknown')
  const { number, of, minutes, steps } = way
  const part = { number, of }
  const endsAt = given.at + first.minutes * MINUTE
  const { title } = plan
  return {
    events: [{ type: 'lesson-started', plan: slug, path: way.path, title, steps: [...steps], endsAt, part, minutes }],
  }
}

/** The plan a class follows from its next lesson on. */
export function choosePlan(before: LessonState, plan: string, path: string, given: Given): Decision<LessonEvent> {
  if (before.lesson.state !== 'none') return refuse('lesson.running')
  if (!given.plans.get(plan)?.paths.some(({ id }) => id === path)) return refuse('plan.unknown')
  if (plan === before.plan && path === before.path) return nothingChanges
  return { events: [{ type: 'plan-chosen', plan, path }] }
}

/** The plan a class follows. */
export type Wish = { readonly plan: string; readonly path: string | undefined }

/** The lesson that begins when none is named: in a row, the one after that which was held; else the first. */
export function lessonAhead(lesson: Lesson, plan: Plan, wish: Wish, number?: number): Way | null {
  const first = wayThrough(plan, wish.path, number)
  if (number !== undefined || lesson.state !== 'none' || !first) return first
  const { held } = lesson
  const isSameRow = held?.plan === wish.plan && held.path === first.path
  return (isSameRow ? wayThrough(plan, first.path, held.number + 1) : null) ?? first
}

export function nextStep(lesson: Lesson, from: string | undefined, given: Given): Decision<LessonEvent> {
  if (lesson.state === 'none') return refuse('lesson.none')
  if (from !== undefined && stepNow(lesson)?.id !== from) return refuse('lesson.moved-on')
  const next = lesson.steps[lesson.at + 1]
  if (!next) return { events: [{ type: 'lesson-ended' }] }
  return { events: [{ type: 'lesson-step', at: lesson.at + 1, endsAt: given.at + next.minutes * MINUTE }] }
}

export function previousStep(lesson: Lesson, given: Given): Decision<LessonEvent> {
  if (lesson.state === 'none') return refuse('lesson.none')
  const before = lesson.steps[lesson.at - 1]
  if (!before) return refuse('lesson.first-step')
  return { events: [{ type: 'lesson-step', at: lesson.at - 1, endsAt: given.at + before.minutes * MINUTE }] }
}

export function goToStep(lesson: Lesson, id: string, given: Given): Decision<LessonEvent> {
  if (lesson.state === 'none') return refuse('lesson.none')
  const at = lesson.steps.findIndex((step) => step.id === id)
  const step = lesson.steps[at]
  if (!step) return refuse('lesson.step-unknown')
  if (at === lesson.at) return nothingChanges
  return { events: [{ type: 'lesson-step', at, endsAt: given.at + step.minutes * MINUTE }] }
}

/**
 * What is to come of a lesson, from now on.
 *
 * - `from`: the step that is on. `shorten`: minutes taken off it.
 * - `steps`: those to come after it; which are not named are dropped.
 */
export type Replan = {
  readonly from: string
  readonly shorten: number
  readonly steps: { readonly id: string; readonly minutes: number }[]
}

/** Other steps to come, or other minutes for them: those left out are dropped, and may be put back. */
export function replan(lesson: Lesson, { from, shorten, steps }: Replan): Decision<LessonEvent> {
  if (lesson.state === 'none') return refuse('lesson.none')
  if (stepNow(lesson)?.id !== from) return refuse('lesson.moved-on')
  const passed = lesson.steps.slice(0, lesson.at + 1)
  const mayCome = lesson.begun.filter((step) => !passed.some(({ id }) => id === step.id))
  if (steps.some(({ id }) => !mayCome.some((step) => step.id === id))) return refuse('lesson.step-unknown')
  // in the plan's order, each once
  const legs = mayCome.flatMap(({ id }) => steps.find((leg) => leg.id === id) ?? [])
  const byMs = shorten * MINUTE
  const clock =
    byMs === 0 ? {} : lesson.state === 'running' ? { endsAt: lesson.endsAt - byMs } : { leftMs: lesson.leftMs - byMs }
  return { events: [{ type: 'lesson-replanned', steps: legs, ...clock }] }
}

export function extend(lesson: Lesson, minutes: number, given: Given): Decision<LessonEvent> {
  switch (lesson.state) {
    case 'none':
      return refuse('lesson.none')
    case 'running':
      // minutes asked for when the time is already over count from now
      return { events: [{ type: 'lesson-extended', endsAt: Math.max(given.at, lesson.endsAt) + minutes * MINUTE }] }
    case 'paused':
    case 'rung':
      return { events: [{ type: 'lesson-extended', leftMs: Math.max(0, lesson.leftMs) + minutes * MINUTE }] }
    default:
      return lesson satisfies never
  }
}

export function pause(lesson: Lesson, given: Given): Decision<LessonEvent> {
  if (lesson.state === 'none') return refuse('lesson.none')
  if (lesson.state !== 'running') return refuse('lesson.paused')
  return { events: [{ type: 'lesson-paused', leftMs: lesson.endsAt - given.at }] }
}

export function resume(lesson: Lesson, given: Given): Decision<LessonEvent> {
  if (lesson.state === 'none') return refuse('lesson.none')
  if (lesson.state === 'running') return refuse('lesson.not-paused')
  return { events: [{ type: 'lesson-resumed', endsAt: given.at + lesson.leftMs }] }
}

/** The step that runs ends later; when the lesson must be over stays: the school's bell waits for nobody. */
export function delayStep(lesson: Lesson, later: Delay): LessonEvent[] {
  if (lesson.state !== 'running') return []
  const endsAt = later(lesson.endsAt)
  return endsAt === lesson.endsAt ? [] : [{ type: 'lesson-extended', endsAt }]
}

/** The events of the bell for the lesson itself: none when there is no clock to stop. */
export function ring(lesson: Lesson, given: Given): LessonEvent[] {
  if (lesson.state === 'none' || lesson.state === 'rung') return []
  const { at, state } = lesson
  const leftMs = state === 'running' ? lesson.endsAt - given.at : lesson.leftMs
  const forgotten = forgottenAt(lesson)
  // what ran out while nobody was there was nobody's: the step has its shortest time again
  const least = forgotten !== null && forgotten <= given.at ? (lesson.steps[at]?.least ?? 1) * MINUTE : leftMs
  return [{ type: 'lesson-rung', leftMs: Math.max(leftMs, least) }]
}

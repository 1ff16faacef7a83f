import { wayThrough } from '@jagten/lesson-plans/schema'
import type { Plan, Way } from '@jagten/lesson-plans/schema'
import type { Payload } from '../commands.ts'
import type { Decision, Given } from '../given.ts'
import { refuse } from '../refusal.ts'
import { forgottenAt, stepNow } from './lesson.ts'
import type { Lesson, LessonEvent } from './lesson.ts'

const MINUTE = 60_000

export function startLesson(lesson: Lesson, payload: Payload<'lesson.start'>, wish: Wish, given: Given): Decision {
  if (lesson.state !== 'none') return refuse('lesson.running')
  const slug = payload.plan ?? wish.plan
  const plan = given.plans.get(slug)
  const path = payload.path ?? (payload.plan === undefined ? wish.path : undefined)
  const way = plan ? lessonAhead(lesson, plan, { plan: slug, path }, payload.lesson) : null
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
export function choosePlan(
  lesson: Lesson,
  before: { readonly plan: string; readonly path: string | null },
  { plan, path }: Payload<'class.plan'>,
  given: Given,
): Decision {
  if (lesson.state !== 'none') return refuse('lesson.running')
  if (!given.plans.get(plan)?.paths.some(({ id }) => id === path)) return refuse('plan.unknown')
  return { events: plan === before.plan && path === before.path ? [] : [{ type: 'plan-chosen', plan, path }] }
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

export function nextStep(lesson: Lesson, { from }: Payload<'lesson.next'>, given: Given): Decision {
  if (lesson.state === 'none') return refuse('lesson.none')
  if (from !== undefined && stepNow(lesson)?.id !== from) return refuse('lesson.moved-on')
  const next = lesson.steps[lesson.at + 1]
  if (!next) return { events: [{ type: 'lesson-ended' }] }
  return { events: [{ type: 'lesson-step', at: lesson.at + 1, endsAt: given.at + next.minutes * MINUTE }] }
}

export function previousStep(lesson: Lesson, given: Given): Decision {
  if (lesson.state === 'none') return refuse('lesson.none')
  const before = lesson.steps[lesson.at - 1]
  if (!before) return refuse('lesson.first-step')
  return { events: [{ type: 'lesson-step', at: lesson.at - 1, endsAt: given.at + before.minutes * MINUTE }] }
}

export function goToStep(lesson: Lesson, { step: id }: Payload<'lesson.goto'>, given: Given): Decision {
  if (lesson.state === 'none') return refuse('lesson.none')
  const at = lesson.steps.findIndex((step) => step.id === id)
  const step = lesson.steps[at]
  if (!step) return refuse('lesson.step-unknown')
  if (at === lesson.at) return { events: [] }
  return { events: [{ type: 'lesson-step', at, endsAt: given.at + step.minutes * MINUTE }] }
}

/** Other steps to come, or other minutes for them: those left out are dropped, and may be put back. */
export function replan(lesson: Lesson, { from, shorten, steps }: Payload<'lesson.replan'>): Decision {
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

export function extend(lesson: Lesson, { minutes }: Payload<'lesson.extend'>, given: Given): Decision {
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

export function pause(lesson: Lesson, given: Given): Decision {
  if (lesson.state === 'none') return refuse('lesson.none')
  if (lesson.state !== 'running') return refuse('lesson.paused')
  return { events: [{ type: 'lesson-paused', leftMs: lesson.endsAt - given.at }] }
}

export function resume(lesson: Lesson, given: Given): Decision {
  if (lesson.state === 'none') return refuse('lesson.none')
  if (lesson.state === 'running') return refuse('lesson.not-paused')
  return { events: [{ type: 'lesson-resumed', endsAt: given.at + lesson.leftMs }] }
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

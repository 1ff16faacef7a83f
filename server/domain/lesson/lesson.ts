import { Step, Text, stepsOf } from '@jagten/lesson-plans/schema'
import type { Action } from '@jagten/lesson-plans/schema'
import { z } from 'zod'
import type { Payload } from '../commands.ts'
import type { Decision, Given } from '../given.ts'
import { refuse } from '../refusal.ts'

const MINUTE = 60_000

type Plan = { readonly plan: string; readonly title: Text; readonly steps: readonly Step[] }

/** No lesson, a step until `endsAt` (Unix milliseconds), or a step with what was left of it: in a pause, or put away when the bell rang. */
export type Lesson =
  | { readonly state: 'none' }
  | (Plan & { readonly state: 'running'; readonly at: number; readonly endsAt: number })
  | (Plan & { readonly state: 'paused' | 'rung'; readonly at: number; readonly leftMs: number })

export const noLesson: Lesson = { state: 'none' }

export const lessonEvents = [
  z.object({
    type: z.literal('lesson-started'),
    plan: z.string(),
    title: Text,
    steps: z.array(Step).min(1),
    endsAt: z.number(),
  }),
  z.object({ type: z.literal('lesson-step'), at: z.int(), endsAt: z.number() }),
  z.object({ type: z.literal('lesson-extended'), endsAt: z.number().optional(), leftMs: z.number().optional() }),
  z.object({ type: z.literal('lesson-paused'), leftMs: z.number() }),
  z.object({ type: z.literal('lesson-rung'), leftMs: z.number() }),
  z.object({ type: z.literal('lesson-resumed'), endsAt: z.number() }),
  z.object({ type: z.literal('lesson-ended') }),
] as const
export type LessonEvent = z.infer<(typeof lessonEvents)[number]>

/** Steps restrict students; without a lesson they may do everything (building is bounded by areas elsewhere). */
export function allows(lesson: Lesson, action: Action): boolean {
  if (lesson.state === 'none') return true
  return lesson.state === 'running' && (lesson.steps[lesson.at]?.allows.includes(action) ?? false)
}

export function stepNow(lesson: Lesson): Step | undefined {
  return lesson.state === 'none' ? undefined : lesson.steps[lesson.at]
}

export function startLesson(lesson: Lesson, payload: Payload<'lesson.start'>, wish: Wish, given: Given): Decision {
  if (lesson.state !== 'none') return refuse('lesson.running')
  const slug = payload.plan ?? wish.plan
  const plan = given.plans.get(slug)
  const steps = plan ? stepsOf(plan, payload.path ?? (payload.plan === undefined ? wish.path : undefined)) : []
  const [first] = steps
  if (!plan || !first) return refuse('plan.unknown')
  const endsAt = given.at + first.minutes * MINUTE
  return { events: [{ type: 'lesson-started', plan: slug, title: plan.title, steps: [...steps], endsAt }] }
}

/** The plan a class was made with. */
export type Wish = { readonly plan: string; readonly path: string | undefined }

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
  const leftMs = lesson.state === 'running' ? lesson.endsAt - given.at : lesson.leftMs
  return [{ type: 'lesson-rung', leftMs }]
}

export function applyLesson(lesson: Lesson, event: LessonEvent): Lesson {
  if (event.type === 'lesson-started') {
    const { plan, title, steps, endsAt } = event
    return { state: 'running', plan, title, steps, at: 0, endsAt }
  }
  if (lesson.state === 'none') return lesson
  const { plan, title, steps, at } = lesson
  const base = { plan, title, steps, at }
  switch (event.type) {
    case 'lesson-step':
      return { ...base, state: 'running', at: event.at, endsAt: event.endsAt }
    case 'lesson-extended':
      if (lesson.state === 'running') return { ...lesson, endsAt: event.endsAt ?? lesson.endsAt }
      return { ...lesson, leftMs: event.leftMs ?? lesson.leftMs }
    case 'lesson-paused':
      return { ...base, state: 'paused', leftMs: event.leftMs }
    case 'lesson-rung':
      return { ...base, state: 'rung', leftMs: event.leftMs }
    case 'lesson-resumed':
      return { ...base, state: 'running', endsAt: event.endsAt }
    case 'lesson-ended':
      return noLesson
    default:
      return event satisfies never
  }
}

import { wayThrough } from '@jagten/lesson-plans/schema'
import type { Action, Text } from '@jagten/lesson-plans/schema'
import { z } from 'zod'
import type { Payload } from '../commands.ts'
import type { Decision, Given } from '../given.ts'
import { refuse } from '../refusal.ts'
import { Leg, LessonStep } from './step.ts'

const MINUTE = 60_000

/** Which lesson of a row; `number` counts from 1. */
type Part = { readonly number: number; readonly of: number }

type Course = {
  readonly plan: string
  readonly part: Part
  readonly title: Text
  /** Minutes promised, from the start to the end. */
  readonly minutes: number
  /** The steps as they were when the lesson began: what was dropped on the way can come back from here. */
  readonly begun: readonly LessonStep[]
  readonly steps: readonly LessonStep[]
  readonly at: number
  /** How long the step on now is in all, with what was added to it. */
  readonly lengthMs: number
}

/**
 * No lesson, a step until `endsAt` (Unix milliseconds), or a step with what was left of it: in a pause, or put away when
 * the bell rang. A pause does not move the end; a bell does: `mustEndAt` is set anew when the lesson goes on.
 */
export type Lesson =
  | { readonly state: 'none' }
  | (Course & { readonly state: 'running'; readonly endsAt: number; readonly mustEndAt: number })
  | (Course & { readonly state: 'paused'; readonly leftMs: number; readonly mustEndAt: number })
  | (Course & { readonly state: 'rung'; readonly leftMs: number })

export const noLesson: Lesson = { state: 'none' }

export const lessonEvents = [
  z.object({
    type: z.literal('lesson-started'),
    plan: z.string(),
    title: z.object({ da: z.string(), en: z.string() }),
    steps: z.array(LessonStep).min(1),
    endsAt: z.number(),
    /** Which lesson of a row, and the minutes promised: a log may be older than they are. */
    part: z.object({ number: z.int(), of: z.int() }).optional(),
    minutes: z.number().optional(),
  }),
  z.object({ type: z.literal('lesson-step'), at: z.int(), endsAt: z.number() }),
  z.object({ type: z.literal('lesson-extended'), endsAt: z.number().optional(), leftMs: z.number().optional() }),
  /** The steps after this one, and what this one got out of it. */
  z.object({
    type: z.literal('lesson-replanned'),
    steps: z.array(Leg),
    endsAt: z.number().optional(),
    leftMs: z.number().optional(),
  }),
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

export function stepNow(lesson: Lesson): LessonStep | undefined {
  return lesson.state === 'none' ? undefined : lesson.steps[lesson.at]
}

export function startLesson(lesson: Lesson, payload: Payload<'lesson.start'>, wish: Wish, given: Given): Decision {
  if (lesson.state !== 'none') return refuse('lesson.running')
  const slug = payload.plan ?? wish.plan
  const plan = given.plans.get(slug)
  const path = payload.path ?? (payload.plan === undefined ? wish.path : undefined)
  const way = plan ? wayThrough(plan, path, payload.lesson) : null
  const [first] = way?.steps ?? []
  if (!plan || !way || !first) return refuse('plan.unknown')
  const { number, of, minutes, steps } = way
  const endsAt = given.at + first.minutes * MINUTE
  return {
    events: [
      {
        type: 'lesson-started',
        plan: slug,
        title: plan.title,
        steps: [...steps],
        endsAt,
        part: { number, of },
        minutes,
      },
    ],
  }
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
  const leftMs = lesson.state === 'running' ? lesson.endsAt - given.at : lesson.leftMs
  return [{ type: 'lesson-rung', leftMs }]
}

export function applyLesson(lesson: Lesson, event: LessonEvent): Lesson {
  if (event.type === 'lesson-started') return begin(event)
  if (lesson.state === 'none') return lesson
  const { plan, part, title, minutes, begun, steps, at, lengthMs } = lesson
  const course = { plan, part, title, minutes, begun, steps, at, lengthMs }
  switch (event.type) {
    case 'lesson-step': {
      const stepMs = (steps[event.at]?.minutes ?? 0) * MINUTE
      const mustEndAt = lesson.state === 'rung' ? event.endsAt + afterMs(steps, event.at) : lesson.mustEndAt
      return { ...course, state: 'running', at: event.at, lengthMs: stepMs, endsAt: event.endsAt, mustEndAt }
    }
    case 'lesson-extended':
      return moveEnd(lesson, event)
    case 'lesson-replanned': {
      const coming = event.steps.flatMap(({ id, minutes: lasts }) =>
        begun.flatMap((step) => (step.id === id ? { ...step, minutes: lasts } : [])),
      )
      return moveEnd({ ...lesson, steps: [...steps.slice(0, at + 1), ...coming] }, event)
    }
    case 'lesson-paused':
      if (lesson.state === 'rung') return { ...lesson, leftMs: event.leftMs }
      return { ...course, state: 'paused', leftMs: event.leftMs, mustEndAt: lesson.mustEndAt }
    case 'lesson-rung':
      return { ...course, state: 'rung', leftMs: event.leftMs }
    case 'lesson-resumed':
      return { ...course, state: 'running', endsAt: event.endsAt, mustEndAt: promised(lesson, event.endsAt) }
    case 'lesson-ended':
      return noLesson
    default:
      return event satisfies never
  }
}

function begin({
  plan,
  title,
  steps,
  endsAt,
  part,
  minutes,
}: Extract<LessonEvent, { type: 'lesson-started' }>): Lesson {
  const lengthMs = (steps[0]?.minutes ?? 0) * MINUTE
  const allMs = lengthMs + afterMs(steps, 0)
  return {
    state: 'running',
    plan,
    part: part ?? { number: 1, of: 1 },
    title,
    minutes: minutes ?? allMs / MINUTE,
    begun: steps,
    steps,
    at: 0,
    lengthMs,
    endsAt,
    mustEndAt: endsAt - lengthMs + (minutes === undefined ? allMs : minutes * MINUTE),
  }
}

/** The step on now ends at another time; it is so much longer or shorter in all. */
function moveEnd(
  lesson: Exclude<Lesson, { state: 'none' }>,
  to: { endsAt?: number | undefined; leftMs?: number | undefined },
): Lesson {
  if (lesson.state === 'running') {
    const endsAt = to.endsAt ?? lesson.endsAt
    return { ...lesson, endsAt, lengthMs: lesson.lengthMs + endsAt - lesson.endsAt }
  }
  const leftMs = to.leftMs ?? lesson.leftMs
  return { ...lesson, leftMs, lengthMs: lesson.lengthMs + leftMs - lesson.leftMs }
}

/** When a lesson that goes on must end: after the bell it is another day, and what was left by the plan is what there is. */
function promised(lesson: Exclude<Lesson, { state: 'none' }>, endsAt: number): number {
  if (lesson.state !== 'rung') return lesson.mustEndAt
  return endsAt + Math.max(0, -lesson.leftMs) + afterMs(lesson.steps, lesson.at)
}

function afterMs(steps: readonly LessonStep[], at: number): number {
  return steps.slice(at + 1).reduce((sum, step) => sum + step.minutes, 0) * MINUTE
}

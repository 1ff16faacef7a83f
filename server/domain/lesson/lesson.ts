import type { Action, Text } from '@jagten/lesson-plans/schema'
import { z } from 'zod'
import { Leg, LessonStep } from './step.ts'

const MINUTE = 60_000

/** Which lesson of a row; `number` counts from 1. */
type Part = { readonly number: number; readonly of: number }

/** The lesson that was held last, to its end: in a row, the one after it comes next. */
export type Held = { readonly plan: string; readonly path: string | null; readonly number: number }

type Course = {
  readonly plan: string
  /** Null in a log from before it was written down. */
  readonly path: string | null
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
  | { readonly state: 'none'; readonly held: Held | null }
  | (Course & { readonly state: 'running'; readonly endsAt: number; readonly mustEndAt: number })
  | (Course & { readonly state: 'paused'; readonly leftMs: number; readonly mustEndAt: number })
  | (Course & { readonly state: 'rung'; readonly leftMs: number })

export const noLesson: Lesson = { state: 'none', held: null }

export const lessonEvents = [
  z.object({
    type: z.literal('lesson-started'),
    plan: z.string(),
    title: z.object({ da: z.string(), en: z.string() }),
    steps: z.array(LessonStep).min(1),
    endsAt: z.number(),
    /** The way through the plan, which lesson of a row, and the minutes promised: a log may be older than they are. */
    path: z.string().optional(),
    part: z.object({ number: z.int(), of: z.int() }).optional(),
    minutes: z.number().optional(),
  }),
  z.object({ type: z.literal('lesson-step'), at: z.int(), endsAt: z.number() }),
  z.object({ type: z.literal('lesson-extended'), endsAt: z.number().optional(), leftMs: z.number().optional() }),
  /** The steps that come after this one; and when this one ends, or what is left of it, if minutes were taken off it. */
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

export function applyLesson(lesson: Lesson, event: LessonEvent): Lesson {
  if (event.type === 'lesson-started') return begin(event)
  if (lesson.state === 'none') return lesson
  const { plan, path, part, title, minutes, begun, steps, at, lengthMs } = lesson
  const course = { plan, path, part, title, minutes, begun, steps, at, lengthMs }
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
      return { state: 'none', held: { plan, path, number: part.number } }
    default:
      return event satisfies never
  }
}

function begin({
  plan,
  path,
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
    path: path ?? null,
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

/** A lesson so long (milliseconds) past its promised end was left behind: the server was off, or nobody rang the bell. */
const FORGOTTEN_MS = 3 * 60 * MINUTE

/** When the clock rings the bell by itself (Unix milliseconds); null while there is no lesson to ring out of. */
export function forgottenAt(lesson: Lesson): number | null {
  return lesson.state === 'none' || lesson.state === 'rung' ? null : lesson.mustEndAt + FORGOTTEN_MS
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

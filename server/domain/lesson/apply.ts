import { MINUTE } from '../base/time.ts'
import type { CourseEvent, LessonEvent } from './events.ts'
import { applyGatherings } from './apply-gatherings.ts'
import type { Lesson, LessonState } from './lesson.ts'
import type { LessonStep } from './step.ts'

/** @param at - Unix milliseconds. */
export function apply(own: LessonState, event: LessonEvent, at: number): LessonState {
  if (event.type === 'plan-chosen') return { ...own, plan: event.plan, path: event.path }
  const { lesson, gatherings } = own
  return { ...own, lesson: applyLesson(lesson, event), gatherings: applyGatherings(gatherings, lesson, event, at) }
}

function applyLesson(lesson: Lesson, event: CourseEvent): Lesson {
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

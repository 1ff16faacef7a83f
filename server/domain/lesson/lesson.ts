import type { Action, Text } from '@jagten/lesson-plans/schema'
import { MINUTE } from '../base/time.ts'
import type { Gathering } from './gathering.ts'
import type { LessonStep } from './step.ts'

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

export type LessonState = {
  /** The plan the class follows, and the way through it; null for the plan's first. */
  readonly plan: string
  readonly path: string | null
  readonly lesson: Lesson
  /** Every time the class met for a lesson, the oldest first. */
  readonly gatherings: readonly Gathering[]
}

export const noLesson: Lesson = { state: 'none', held: null }

/** Steps restrict students; without a lesson they may do everything (building is bounded by areas elsewhere). */
export function allows(lesson: Lesson, action: Action): boolean {
  if (lesson.state === 'none') return true
  return lesson.state === 'running' && (lesson.steps[lesson.at]?.allows.includes(action) ?? false)
}

export function stepNow(lesson: Lesson): LessonStep | undefined {
  return lesson.state === 'none' ? undefined : lesson.steps[lesson.at]
}

/** When the step asks the place to be looked at; undefined when it says nothing of it, and between lessons. */
export function hourNow(lesson: Lesson): LessonStep['hour'] {
  return lesson.state === 'rung' ? undefined : stepNow(lesson)?.hour
}

/** A lesson so long (milliseconds) past its promised end was left behind: the server was off, or nobody rang the bell. */
const FORGOTTEN_MS = 3 * 60 * MINUTE

/** When the clock rings the bell by itself (Unix milliseconds); null while there is no lesson to ring out of. */
export function forgottenAt(lesson: Lesson): number | null {
  return lesson.state === 'none' || lesson.state === 'rung' ? null : lesson.mustEndAt + FORGOTTEN_MS
}

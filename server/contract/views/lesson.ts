import type { LessonStep } from '../../domain/lesson/step.ts'
import type { Text } from '@jagten/lesson-plans/schema'

/** What of a step is for the teacher's eyes: what to say and do, how one sees that it is done, and what may go when late. */
type TeachersPart = 'say' | 'do' | 'doneWhen' | 'least' | 'needed'

export type StepView = Omit<LessonStep, TeachersPart> & Partial<Pick<LessonStep, TeachersPart>>

/**
 * All times are Unix milliseconds of the server; a frame brings the server's `now` with it. How late the lesson is goes on
 * changing while nothing happens: ask `late(lesson, now)`.
 */
export type LessonView = {
  readonly plan: string
  /** Id of the way through the plan; null when that is the plan's first, or the lesson began before it was written down. */
  readonly path: string | null
  /** Which lesson it is of a row; `number` counts from 1. */
  readonly part: { readonly number: number; readonly of: number }
  readonly title: Text
  /** Minutes promised, from the start to the end. */
  readonly minutes: number
  /** The steps of the lesson, or of the one planned while none is on. */
  readonly steps: readonly StepView[]
  /** Steps that were dropped on the way and may be put back, by `lesson.replan`; only in the teacher's view. */
  readonly dropped: readonly Pick<LessonStep, 'id' | 'title' | 'minutes'>[]
  /** Index of the step that is on; null before the start and after the end. */
  readonly at: number | null
  /** Id of the step that is on. */
  readonly step: string | null
  /** When the step's minutes are over; null while nothing runs. */
  readonly endsAt: number | null
  /** What is left while the clock stands still. */
  readonly leftMs: number | null
  /** How long the step that is on is in all, with what was added to it; null while none is. */
  readonly lengthMs: number | null
  /** When the lesson must be over; null while no clock runs towards it: before, after, and when the bell has rung. */
  readonly mustEndAt: number | null
  readonly paused: boolean
  /** The bell rang: all is put away; `lesson.resume` goes on next time. */
  readonly rung: boolean
}

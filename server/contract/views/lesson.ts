import type { LessonStep } from '../../domain/lesson/step.ts'
import type { Text } from '@jagten/lesson-plans/schema'

/** What of a step is for the teacher's eyes: what to say and do, how one sees that it is done, and what may go when late. */
type TeachersPart = 'say' | 'do' | 'doneWhen' | 'least' | 'needed'

export type StepView = Omit<LessonStep, TeachersPart> & Partial<Pick<LessonStep, TeachersPart>>

type LessonCommon = {
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
}

/** The step that is on: its place among the steps, its id, and how long it is in all, with what was added to it. */
type StepNow = { readonly at: number; readonly step: string; readonly lengthMs: number }

/**
 * All times are Unix milliseconds of the server; a frame brings the server's `now` with it. How late the lesson is goes on
 * changing while nothing happens: ask `late(lesson, now)`.
 *
 * - `none`: before the start and after the end.
 * - `running`: the step's minutes are over at `endsAt`, the lesson must be at `mustEndAt`.
 * - `paused`: the clock stands, with `leftMs` left of the step.
 * - `rung`: the bell rang, and all is put away; `lesson.resume` goes on next time.
 *
 * `paused`: whether a clock stands; for programs that ask no more than that.
 */
export type LessonView = LessonCommon &
  (
    | {
        readonly state: 'none'
        readonly at: null
        readonly step: null
        readonly lengthMs: null
        readonly endsAt: null
        readonly leftMs: null
        readonly mustEndAt: null
        readonly paused: false
      }
    | (StepNow & {
        readonly state: 'running'
        readonly endsAt: number
        readonly leftMs: null
        readonly mustEndAt: number
        readonly paused: false
      })
    | (StepNow & {
        readonly state: 'paused'
        readonly endsAt: null
        readonly leftMs: number
        readonly mustEndAt: number
        readonly paused: true
      })
    | (StepNow & {
        readonly state: 'rung'
        readonly endsAt: null
        readonly leftMs: number
        readonly mustEndAt: null
        readonly paused: true
      })
  )

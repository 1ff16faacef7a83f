import { MOST } from '@jagten/lesson-plans/choices'
import type { Step, Text } from '@jagten/lesson-plans/schema'
import {
  addStep,
  lessonAt,
  newId,
  setAside,
  takenBack,
  withLegs,
  withLesson,
  withPath,
  withPaths,
} from './edit-plan.ts'
import type { Draft, Spot } from './edit-plan.ts'

/** Whether there is room for one more path, and for one more lesson on that path. */
export const mayAddPath = ({ plan }: Draft): boolean => plan.paths.length < MOST.paths
export const mayAddLesson = ({ plan }: Draft, at: number): boolean =>
  (plan.paths[at]?.lessons.length ?? MOST.lessons) < MOST.lessons

/** A copy of that path, under its own title, after all others. */
export function addPath(draft: Draft, from: number, title: Text): Draft {
  const path = draft.plan.paths[from]
  if (!path || !mayAddPath(draft)) return draft
  const id = newId('forloeb', [...draft.plan.paths, ...draft.gone])
  return withPaths(draft, (paths) => [...paths, { ...path, id, title }])
}

/** Takes a whole path away, unless it is the last one. It waits beside the plan: a class may follow it. */
export function takePath(draft: Draft, at: number): Draft {
  const path = draft.plan.paths[at]
  if (!path || draft.plan.paths.length < 2) return draft
  return setAside({ ...withPaths(draft, (paths) => paths.toSpliced(at, 1)), gone: [...draft.gone, path] })
}

/** Puts such a path on again, after all others, with its steps. */
export function putPathBack(draft: Draft, id: string): Draft {
  const path = draft.gone.find((one) => one.id === id)
  if (!path) return draft
  const steps = path.lessons.flatMap((lesson) => lesson.steps.map(({ step }) => step))
  const whole = { ...takenBack(draft, steps), gone: draft.gone.filter((one) => one !== path) }
  return withPaths(whole, (paths) => [...paths, path])
}

export const setPathTitle = (draft: Draft, at: number, title: Text): Draft =>
  withPath(draft, at, (path) => ({ ...path, title }))

/** A new lesson after that one, promised to last as long, with a new step in it. */
export function addLesson(draft: Draft, spot: Spot, step: Omit<Step, 'id'>): Draft {
  const lesson = lessonAt(draft, spot)
  if (!lesson || !mayAddLesson(draft, spot.path)) return draft
  const next = spot.lesson + 1
  const more = withPath(draft, spot.path, (path) => ({
    ...path,
    lessons: path.lessons.toSpliced(next, 0, { minutes: lesson.minutes, steps: [] }),
  }))
  return addStep(more, { ...spot, lesson: next }, step).draft
}

/** Takes a lesson off its path, unless it is the last one there. Steps that no path has any more wait beside the plan. */
export function takeLesson(draft: Draft, spot: Spot): Draft {
  const lessons = draft.plan.paths[spot.path]?.lessons ?? []
  if (lessons.length < 2 || !lessonAt(draft, spot)) return draft
  return setAside(withPath(draft, spot.path, (path) => ({ ...path, lessons: path.lessons.toSpliced(spot.lesson, 1) })))
}

/** A lesson needs no title: without a letter of it in any language it has none. */
export const setLessonTitle = (draft: Draft, spot: Spot, title: Text): Draft =>
  withLesson(draft, spot, ({ title: _before, ...lesson }) =>
    title.da === '' && title.en === '' ? lesson : { ...lesson, title },
  )

/** The other lessons of the path that a step of this one can be moved to; none for the only step of a lesson. */
export function lessonsFor({ plan }: Draft, spot: Spot, id: string): readonly number[] {
  const lessons = plan.paths[spot.path]?.lessons ?? []
  if ((lessons[spot.lesson]?.steps.length ?? 0) < 2) return []
  return [...lessons.keys()].filter((at) => !lessons[at]?.steps.some((leg) => leg.step === id))
}

/** Moves a step with its minutes to the end of another lesson of the path. */
export function moveToLesson(draft: Draft, spot: Spot, id: string, lesson: number): Draft {
  const leg = lessonAt(draft, spot)?.steps.find(({ step }) => step === id)
  if (!leg || !lessonsFor(draft, spot, id).includes(lesson)) return draft
  const less = withLegs(draft, spot, (legs) => legs.filter((one) => one !== leg))
  return withLegs(less, { ...spot, lesson }, (legs) => [...legs, leg])
}

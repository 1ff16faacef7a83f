import type { Plan, Step, Text } from '@jagten/lesson-plans/schema'

/** Which lesson of which path is being edited; both count from 0. */
export type Spot = { readonly path: number; readonly lesson: number }

/** A step that was taken off the last path that had it, with what was to be looked for in it: it can be put on again. */
type Off = { readonly step: Step; readonly signs: Plan['assessment'] }

/** A plan while it is edited. Whatever is done to it, each step's id is its own, and each step is on a path. */
export type Draft = { readonly plan: Plan; readonly off: readonly Off[] }

/** A step as it stands in the lesson that is edited: its minutes are those of this lesson. */
export type Row = { readonly step: Step; readonly minutes: number; readonly least: number }

type Lesson = Plan['paths'][number]['lessons'][number]
type Leg = Lesson['steps'][number]

export const draftOf = (plan: Plan): Draft => ({ plan, off: [] })

const lessonAt = ({ plan }: Draft, spot: Spot): Lesson | undefined => plan.paths[spot.path]?.lessons[spot.lesson]

export function rowsOn(draft: Draft, spot: Spot): Row[] {
  return (lessonAt(draft, spot)?.steps ?? []).flatMap((leg) => {
    const step = draft.plan.steps.find(({ id }) => id === leg.step)
    if (!step) return []
    const minutes = leg.minutes ?? step.minutes
    return [{ step, minutes, least: leg.least ?? Math.min(step.least, minutes) }]
  })
}

/** How long the steps of a lesson last together. */
export const sumOf = (draft: Draft, spot: Spot): number =>
  rowsOn(draft, spot).reduce((sum, { minutes }) => sum + minutes, 0)

export const promisedIn = (draft: Draft, spot: Spot): number => lessonAt(draft, spot)?.minutes ?? 0

/** Puts a step of the lesson in another place; `to` counts from 0, and beyond an end means that end. */
export function moveStep(draft: Draft, spot: Spot, id: string, to: number): Draft {
  return withLegs(draft, spot, (legs) => {
    const leg = legs.find((one) => one.step === id)
    if (!leg) return legs
    const others = legs.filter((one) => one !== leg)
    const place = Math.max(0, Math.min(others.length, to))
    return others.toSpliced(place, 0, leg)
  })
}

/** Takes a step off this lesson, unless it is the last one there. What no path has any more waits beside the plan. */
export function takeOff(draft: Draft, spot: Spot, id: string): Draft {
  const legs = lessonAt(draft, spot)?.steps ?? []
  if (legs.length < 2 || !legs.some((leg) => leg.step === id)) return draft
  const less = withLegs(draft, spot, (all) => all.filter((leg) => leg.step !== id))
  const step = draft.plan.steps.find((one) => one.id === id)
  if (!step || isOnAPath(less.plan, id)) return less
  const { steps, assessment } = less.plan
  return {
    plan: {
      ...less.plan,
      steps: steps.filter((one) => one.id !== id),
      assessment: assessment.filter((sign) => sign.step !== id),
    },
    off: [...less.off, { step, signs: assessment.filter((sign) => sign.step === id) }],
  }
}

/** Steps that can be put on this lesson: those of other paths, and those that were taken off. */
export function stepsBeside(draft: Draft, spot: Spot): readonly Step[] {
  const here = new Set(lessonAt(draft, spot)?.steps.map((leg) => leg.step))
  return [...draft.plan.steps.filter(({ id }) => !here.has(id)), ...draft.off.map(({ step }) => step)]
}

/** Puts such a step at the end of the lesson. */
export function putOn(draft: Draft, spot: Spot, id: string): Draft {
  const lesson = lessonAt(draft, spot)
  if (!lesson || lesson.steps.some((leg) => leg.step === id)) return draft
  const back = draft.off.find(({ step }) => step.id === id)
  if (!back && !draft.plan.steps.some((step) => step.id === id)) return draft
  const { plan } = draft
  const whole = back
    ? {
        plan: { ...plan, steps: [...plan.steps, back.step], assessment: [...plan.assessment, ...back.signs] },
        off: draft.off.filter((one) => one !== back),
      }
    : draft
  return withLegs(whole, spot, (legs) => [...legs, { step: id }])
}

/** A new step at the end of the lesson, and its id. */
export function addStep(
  draft: Draft,
  spot: Spot,
  step: Omit<Step, 'id'>,
): { readonly draft: Draft; readonly id: string } {
  const taken = new Set([...draft.plan.steps, ...draft.off.map((one) => one.step)].map(({ id }) => id))
  let number = taken.size + 1
  while (taken.has(`trin-${number}`)) number += 1
  const id = `trin-${number}`
  if (!lessonAt(draft, spot)) return { draft, id }
  const plan = { ...draft.plan, steps: [...draft.plan.steps, { id, ...step }] }
  return { draft: putOn({ ...draft, plan }, spot, id), id }
}

/** Other words or rules for a step, on all paths that have it. */
export function setStep(draft: Draft, id: string, change: Partial<Omit<Step, 'id'>>): Draft {
  const steps = draft.plan.steps.map((step) => (step.id === id ? { ...step, ...change } : step))
  return { ...draft, plan: { ...draft.plan, steps } }
}

/** Other minutes for a step, in this lesson alone. */
export function setTimes(
  draft: Draft,
  spot: Spot,
  id: string,
  times: { readonly minutes?: number; readonly least?: number },
): Draft {
  return withLegs(draft, spot, (legs) => legs.map((leg) => (leg.step === id ? { ...leg, ...times } : leg)))
}

export const setPromised = (draft: Draft, spot: Spot, minutes: number): Draft =>
  withLesson(draft, spot, (lesson) => ({ ...lesson, minutes }))

export const setTitle = (draft: Draft, title: Text): Draft => ({ ...draft, plan: { ...draft.plan, title } })

export function setPathTitle(draft: Draft, path: number, title: Text): Draft {
  const paths = draft.plan.paths.map((one, at) => (at === path ? { ...one, title } : one))
  return { ...draft, plan: { ...draft.plan, paths } }
}

/** The text with other Danish words: an English one that is not looked after is emptied, since it said the old ones. */
export const inDanish = (text: Text, da: string, keepsEnglish: boolean): Text => ({
  da,
  en: keepsEnglish ? text.en : '',
})

const isOnAPath = (plan: Plan, id: string): boolean =>
  plan.paths.some(({ lessons }) => lessons.some(({ steps }) => steps.some((leg) => leg.step === id)))

function withLesson(draft: Draft, spot: Spot, change: (lesson: Lesson) => Lesson): Draft {
  const paths = draft.plan.paths.map((path, at) =>
    at === spot.path
      ? { ...path, lessons: path.lessons.map((lesson, nth) => (nth === spot.lesson ? change(lesson) : lesson)) }
      : path,
  )
  return { ...draft, plan: { ...draft.plan, paths } }
}

const withLegs = (draft: Draft, spot: Spot, change: (legs: Leg[]) => Leg[]): Draft =>
  withLesson(draft, spot, (lesson) => ({ ...lesson, steps: change(lesson.steps) }))

import type { Plan, Step, Text } from '@jagten/lesson-plans/schema'

/** Which lesson of which path is being edited; both count from 0. */
export type Spot = { readonly path: number; readonly lesson: number }

/** A step that was taken off the last path that had it, with what was to be looked for in it: it can be put on again. */
type Off = { readonly step: Step; readonly signs: Plan['assessment'] }

/**
 * A plan while it is edited. Whatever is done to it, each step's id is its own, and each step is on a path.
 * `off` and `gone` wait beside it: steps and whole paths that were taken away, and can be put on again.
 */
export type Draft = { readonly plan: Plan; readonly off: readonly Off[]; readonly gone: readonly Path[] }

/** A step as it stands in the lesson that is edited: its minutes are those of this lesson. */
export type Row = { readonly step: Step; readonly minutes: number; readonly least: number }

export type Path = Plan['paths'][number]
export type Lesson = Path['lessons'][number]
type Leg = Lesson['steps'][number]

export const draftOf = (plan: Plan): Draft => ({ plan, off: [], gone: [] })

export const lessonAt = ({ plan }: Draft, spot: Spot): Lesson | undefined => plan.paths[spot.path]?.lessons[spot.lesson]

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
export const moveStep = (draft: Draft, spot: Spot, id: string, to: number): Draft =>
  withLegs(draft, spot, (legs) => {
    const from = legs.findIndex((leg) => leg.step === id)
    return from < 0 ? legs : moved(legs, from, to)
  })

/** The rows with the one at `from` at `to`, or at the end that lies beyond. */
export const moved = <Row>(rows: readonly Row[], from: number, to: number): Row[] =>
  rows.toSpliced(from, 1).toSpliced(Math.max(0, to), 0, ...rows.slice(from, from + 1))

/** Takes a step off this lesson, unless it is the last one there. What no path has any more waits beside the plan. */
export function takeOff(draft: Draft, spot: Spot, id: string): Draft {
  const legs = lessonAt(draft, spot)?.steps ?? []
  if (legs.length < 2 || !legs.some((leg) => leg.step === id)) return draft
  return setAside(withLegs(draft, spot, (all) => all.filter((leg) => leg.step !== id)))
}

/** Steps that can be put on this lesson: those of other paths, and those that were taken off. */
export function stepsBeside(draft: Draft, spot: Spot): readonly Step[] {
  const here = new Set(lessonAt(draft, spot)?.steps.map((leg) => leg.step))
  return [...draft.plan.steps.filter(({ id }) => !here.has(id)), ...draft.off.map(({ step }) => step)]
}

/** Puts such a step at the end of the lesson. */
export function putOn(draft: Draft, spot: Spot, id: string): Draft {
  if (!lessonAt(draft, spot) || !stepsBeside(draft, spot).some((step) => step.id === id)) return draft
  return withLegs(takenBack(draft, [id]), spot, (legs) => [...legs, { step: id }])
}

/** A new step at the end of the lesson, and its id. */
export function addStep(
  draft: Draft,
  spot: Spot,
  step: Omit<Step, 'id'>,
): { readonly draft: Draft; readonly id: string } {
  const id = newId('trin', [...draft.plan.steps, ...draft.off.map((one) => one.step)])
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

/** Other words for what the plan says besides its steps and paths. */
export const setAbout = (draft: Draft, change: Partial<Omit<Plan, 'steps' | 'paths'>>): Draft => ({
  ...draft,
  plan: { ...draft.plan, ...change },
})

/** The lists among it. */
export type AboutList = 'subjects' | 'goals' | 'curriculum' | 'materials' | 'preparation' | 'assessment'
export type AboutRow<L extends AboutList> = Plan[L][number]

export const setRows = <L extends AboutList>(draft: Draft, list: L, rows: readonly AboutRow<L>[]): Draft =>
  setAbout(draft, { [list]: rows })

/** The text with other Danish words: an English one that is not looked after is emptied, since it said the old ones. */
export const inDanish = (text: Text, da: string, keepsEnglish: boolean): Text => ({
  da,
  en: keepsEnglish ? text.en : '',
})

/** An id that none of them has. */
export function newId(word: string, taken: readonly { readonly id: string }[]): string {
  let number = taken.length + 1
  while (taken.some(({ id }) => id === `${word}-${number}`)) number += 1
  return `${word}-${number}`
}

/** Steps that no path has any more wait beside the plan, with what was to be looked for in them. */
export function setAside(draft: Draft): Draft {
  const { steps, paths, assessment } = draft.plan
  const used = new Set(
    paths.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.steps.map(({ step }) => step))),
  )
  const loose = steps.filter(({ id }) => !used.has(id))
  if (loose.length === 0) return draft
  const plan = {
    ...draft.plan,
    steps: steps.filter(({ id }) => used.has(id)),
    assessment: assessment.filter(({ step }) => used.has(step)),
  }
  const off = loose.map((step) => ({ step, signs: assessment.filter((sign) => sign.step === step.id) }))
  return { ...draft, plan, off: [...draft.off, ...off] }
}

/** Those of these steps that wait beside the plan are in it again. Only for a path that has them. */
export function takenBack(draft: Draft, ids: readonly string[]): Draft {
  const back = draft.off.filter(({ step }) => ids.includes(step.id))
  const { plan } = draft
  return {
    ...draft,
    plan: {
      ...plan,
      steps: [...plan.steps, ...back.map(({ step }) => step)],
      assessment: [...plan.assessment, ...back.flatMap(({ signs }) => signs)],
    },
    off: draft.off.filter((one) => !back.includes(one)),
  }
}

export const withPaths = (draft: Draft, change: (paths: readonly Path[]) => Path[]): Draft => ({
  ...draft,
  plan: { ...draft.plan, paths: change(draft.plan.paths) },
})

export const withPath = (draft: Draft, at: number, change: (path: Path) => Path): Draft =>
  withPaths(draft, (paths) => paths.map((path, nth) => (nth === at ? change(path) : path)))

export const withLesson = (draft: Draft, spot: Spot, change: (lesson: Lesson) => Lesson): Draft =>
  withPath(draft, spot.path, (path) => ({
    ...path,
    lessons: path.lessons.map((lesson, nth) => (nth === spot.lesson ? change(lesson) : lesson)),
  }))

export const withLegs = (draft: Draft, spot: Spot, change: (legs: Leg[]) => Leg[]): Draft =>
  withLesson(draft, spot, (lesson) => ({ ...lesson, steps: change(lesson.steps) }))

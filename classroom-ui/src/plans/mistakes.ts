import type { Plan } from '@jagten/lesson-plans/schema'

/** What the server finds wrong at a place in a plan, in the teacher's words. */
export type Mistake = { readonly path: readonly (string | number)[]; readonly message: string }

/** A mistake by the field it is shown beside; `step`: the id of the step it is about, `path`: which path, if it is about one. */
export type Found = {
  readonly field: string
  readonly message: string
  readonly step: string | null
  readonly path: number | null
  readonly lesson: number | null
}

/** The field of a step's words or rules, on whatever path. */
export const stepField = (id: string, part: string): string => `step ${id} ${part}`
/** The field of a step's minutes in a lesson. */
export const legField = (path: number, lesson: number, id: string, part: string): string =>
  `leg ${path} ${lesson} ${id} ${part}`
export const lessonField = (path: number, lesson: number): string => `lesson ${path} ${lesson}`
export const pathField = (path: number): string => `path ${path}`
export const TITLE = 'title'

/** Whether the editor has a field for it: it changes names, lessons and steps. */
export const isInEditor = ({ field, step, path }: Found): boolean => field === TITLE || step !== null || path !== null

/** The mistakes of the plan that was sent, each beside its field, the first of a field alone: both languages say the same. */
export function found(mistakes: readonly Mistake[], sent: Plan): Found[] {
  const all = mistakes.map((mistake) => place(mistake, sent))
  return all.filter(({ field }, at) => all.findIndex((one) => one.field === field) === at)
}

function place({ path, message }: Mistake, sent: Plan): Found {
  const [top, first, second, third, fourth, fifth, sixth] = path
  const nowhere = { message, step: null, path: null, lesson: null }
  if (top === 'title') return { ...nowhere, field: TITLE }
  if (top === 'steps' && typeof first === 'number') {
    const id = sent.steps[first]?.id ?? ''
    return { ...nowhere, field: stepField(id, String(second ?? '')), step: id }
  }
  if (top !== 'paths' || typeof first !== 'number') return { ...nowhere, field: path.join(' ') }
  if (second !== 'lessons' || typeof third !== 'number') return { ...nowhere, field: pathField(first), path: first }
  const here = { message, path: first, lesson: third }
  if (fourth !== 'steps' || typeof fifth !== 'number') return { ...here, field: lessonField(first, third), step: null }
  const id = sent.paths[first]?.lessons[third]?.steps[fifth]?.step ?? ''
  return { ...here, field: legField(first, third, id, String(sixth ?? 'least')), step: id }
}

import type { Plan } from '@jagten/lesson-plans/schema'
import type { AboutList } from './edit-plan.ts'

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
export const lessonField = (path: number, lesson: number, part: 'minutes' | 'title'): string =>
  `lesson ${path} ${lesson} ${part}`
export const pathField = (path: number): string => `path ${path}`
export const TITLE = 'title'
/** Which paths there are. */
export const PATHS = 'paths'

/**
 * What a plan says besides its steps, by the part of the editor it stands in. A field in a row of a list is called after the
 * list, the row from 0, and its part.
 */
const ABOUT = {
  purpose: ['aim', 'grades', 'computers'],
  subjects: ['subjects'],
  goals: ['goals'],
  curriculum: ['curriculum'],
  materials: ['materials'],
  preparation: ['preparation'],
  assessment: ['assessment'],
} as const satisfies Record<AboutPart, readonly (keyof Plan)[]>
type AboutPart = AboutList | 'purpose'
const PARTS = Object.keys(ABOUT) as AboutPart[]

/** Whether a field is that one or a part of it. */
export const isUnder = (field: string, whole: string): boolean => field === whole || field.startsWith(`${whole} `)

/** The part that a mistake is in, if it is in none of the steps or paths. */
export const aboutPart = ({ field }: Found): AboutPart | null =>
  PARTS.find((part) => ABOUT[part].some((whole) => isUnder(field, whole))) ?? null

/** Whether the editor has a field for it. */
export const isInEditor = (mistake: Found): boolean =>
  mistake.field === TITLE ||
  mistake.field === PATHS ||
  mistake.step !== null ||
  mistake.path !== null ||
  aboutPart(mistake) !== null

/** The mistakes of the plan that was sent, each beside its field, the first of a field alone: both languages say the same. */
export function found(mistakes: readonly Mistake[], sent: Plan): Found[] {
  const all = mistakes.map((mistake) => place(mistake, sent))
  return all.filter(({ field }, at) => all.findIndex((one) => one.field === field) === at)
}

function place({ path, message }: Mistake, sent: Plan): Found {
  const [top, first, second, third, fourth, fifth, sixth] = path
  const nowhere = { message, step: null, path: null, lesson: null }
  if (top === 'steps' && typeof first === 'number') {
    const id = sent.steps[first]?.id ?? ''
    return { ...nowhere, field: stepField(id, String(second ?? '')), step: id }
  }
  // a text is one field in both languages
  if (top !== 'paths' || typeof first !== 'number')
    return { ...nowhere, field: path.filter((part) => part !== 'da' && part !== 'en').join(' ') }
  if (second !== 'lessons' || typeof third !== 'number') return { ...nowhere, field: pathField(first), path: first }
  const here = { message, path: first, lesson: third }
  if (fourth !== 'steps' || typeof fifth !== 'number')
    return { ...here, field: lessonField(first, third, fourth === 'title' ? 'title' : 'minutes'), step: null }
  const id = sent.paths[first]?.lessons[third]?.steps[fifth]?.step ?? ''
  return { ...here, field: legField(first, third, id, String(sixth ?? 'least')), step: id }
}

import { wayThrough } from '@jagten/lesson-plans/schema'
import type { Plan } from '@jagten/lesson-plans/schema'
import type { Lang } from '../../contract/views.ts'
import { speaker } from '../../contract/words/index.ts'
import type { Klass } from '../classes/school.ts'
import type { Mistake } from './mistakes.ts'

const madeWith = (classes: readonly Klass[], slug: string) =>
  classes.map(({ room }) => room.state()).filter(({ plan }) => plan === slug)

/** The names of the classes that were made with this plan, as they are told to the teacher; null if there are none. */
export function whoUses(classes: readonly Klass[], slug: string): string | null {
  const names = madeWith(classes, slug).map(({ name }) => name)
  return names.length > 0 ? names.join(', ') : null
}

/** Where a changed plan has left out the path a class was made with: without it that class could begin no lesson. */
export function missedPaths(classes: readonly Klass[], slug: string, before: Plan, plan: Plan, lang: Lang): Mistake[] {
  return madeWith(classes, slug).flatMap(({ name, path }) => {
    if (path === null || wayThrough(plan, path)) return []
    const title = before.paths.find(({ id }) => id === path)?.title[lang] ?? path
    return [{ path: ['paths'], message: speaker(lang)('planMistakes.path-in-use', { class: name, path: title }) }]
  })
}

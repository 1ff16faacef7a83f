import { seen } from '@jagten/lesson-plans/letters'
import type { Given } from '../base/given.ts'
import type { Roster } from './roster.ts'

/** Names that are everyday words too: they count as names only with a capital letter inside a sentence. */
const ALSO_WORDS = new Set(
  'alma april ask august bo bjørn eg else embla fie freja gry hope ida iris juni liv luna maj mark my philip rose sky sol storm sus ulv vår viola'.split(
    ' ',
  ),
)

const wordsOf = (text: string): string[] => seen(text).match(/\p{L}+/gu) ?? []

/** Whether a text names somebody of the class; a genitive s ("Astas") counts. Best effort: a teacher reads too. */
export function namesSomebody(text: string, { students }: Roster, { text: written }: Pick<Given, 'text'>): boolean {
  const words = wordsOf(text)
  const names = students.flatMap(({ name }) => wordsOf(written(name) ?? '').slice(0, 1))
  return names.some((name) => words.some((word, at) => isName(word, name, at === 0)))
}

function isName(word: string, name: string, isFirst: boolean): boolean {
  const [said, meant] = [word.toLowerCase(), name.toLowerCase()]
  if (said !== meant && said !== `${meant}s`) return false
  if (meant.length < 2) return false
  if (!ALSO_WORDS.has(meant)) return true
  return !isFirst && word.startsWith(name.slice(0, 1).toUpperCase())
}

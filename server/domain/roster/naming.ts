import { plainly, withoutAccents } from '@jagten/lesson-plans/letters'
import type { Given } from '../base/given.ts'
import type { Roster } from './roster.ts'
import { isEverydayWord } from './everyday-words.ts'

/** A word of a text, and whether it begins with a capital letter that nothing but its being a name explains. */
type Word = { readonly said: string; readonly isProper: boolean }

/**
 * Whether a text names somebody: a student of the class by any of their names, also in the genitive, in other capitals and
 * with other accents; or somebody of another class (“Søren fra 5.A”). Best effort: a teacher reads too.
 */
export function namesSomebody(text: string, { students }: Roster, { text: written }: Pick<Given, 'text'>): boolean {
  const words = wordsOf(text)
  return namesOfOtherClass(text) || students.some(({ name }) => isNamed(words, written(name) ?? ''))
}

/** First names count however they are written, what else somebody is called as a name alone: Holm and Lund are places too. */
function isNamed(words: readonly Word[], name: string): boolean {
  const [first = '', ...rest] = plainly(name).trim().split(/\s+/u)
  const names = (part: string): readonly string[] => lettersOf(part).filter((one) => one.length > 1)
  const [ofFirst, ofRest] = [names(first), rest.flatMap(names)]
  return words.some(
    ({ said, isProper }) =>
      ofFirst.some((one) => isSame(said, one) && (isProper || !isEverydayWord(said))) ||
      (isProper && ofRest.some((one) => isSame(said, one))),
  )
}

const lettersOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []

/** The words of a text. The first of a sentence has its capital letter from that; a new line may stand within one. */
function wordsOf(text: string): readonly Word[] {
  const plain = plainly(text)
  return [...plain.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: said, index }) => {
    const before = plain.slice(0, index)
    const isFirst =
      /(?:^|[.!?…:]["”»)]?)\s*["“„«»(–-]*\s*$/u.test(before) &&
      !/\b(?:f\.? ?eks|bl\.? ?a|ca|nr|mr|mrs)\.\s*$/iu.test(before)
    return { said, isProper: !isFirst && /^\p{Lu}/u.test(said) }
  })
}

/** A name, or its genitive: Astas, and with ’s and ’ the name stands alone. */
function isSame(said: string, name: string): boolean {
  const forms = spellings(name)
  const word = spelled(said)
  return forms.some((form) => word === form || word === `${form}s`)
}

/** In small letters, without accents; æ, ø and å as they are typed where they are lacking. */
const spelled = (word: string): string =>
  withoutAccents(word.toLowerCase().replaceAll(/[æä]/gu, 'ae').replaceAll(/[øö]/gu, 'oe').replaceAll('å', 'aa'))

/** How a name may be typed: Søren, Soeren and Soren. */
function spellings(name: string): readonly string[] {
  const bare = withoutAccents(name.toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'a'))
  return [spelled(name), bare]
}

const CLASS = '(?:\\d{1,2}\\s?\\.\\s?[a-zæøå]|\\d{1,2}\\s?[a-fx-z]|\\d{1,2}\\.\\s?klasse)(?![\\p{L}\\d])'
/** Somebody with a capital letter, and the class they go to. */
const OF_CLASS = new RegExp(`([\\p{L}\\p{M}]+)(?:,|\\s\\(|\\s(?:fra|i|af|from|in|of))\\s?${CLASS}`, 'giu')
/** Who is no single person, where a sentence begins with them. */
const SEVERAL = new Set(
  'alle børn børnene de dem der drenge drengene elever eleverne folk klassen klasserne larmen mange nogen nogle os piger pigerne turen vi all children kids pupils some students they those we'.split(
    ' ',
  ),
)

function namesOfOtherClass(text: string): boolean {
  return [...plainly(text).matchAll(OF_CLASS)].some(
    ([, who = '']) => /^\p{Lu}/u.test(who) && !SEVERAL.has(who.toLowerCase()),
  )
}

import { plainly, withoutAccents } from '@jagten/lesson-plans/letters'
import type { PriceList, Thing } from './price-list.ts'

/** What somebody means by a word: a thing, or none, and then the one whose name is nearest, if any is near. */
export type Named =
  { readonly kind: 'thing'; readonly thing: Thing } | { readonly kind: 'unknown'; readonly nearest: Thing | null }

/** Letters looked at of what somebody typed: the longest name is far shorter. */
const MOST_LETTERS = 60

const ARTICLE = /^(en|et|den|det|a|an|the)\s+/u
/** What Danish and English put behind a noun: bænken, bænkene, træet, lamperne, benches. */
const ENDING = '(n|en|t|et|r|er|e|ne|ene|rne|erne|s|es)?'

/** Small letters and digits alone, æ ø å as they are written where the keyboard lacks them: `Bord-bænk` → `bordbaenk`. */
export function letters(text: string): string {
  const small = plainly(text).toLowerCase().trim().replace(ARTICLE, '')
  const danish = small.replaceAll(/[æä]/gu, 'ae').replaceAll(/[øö]/gu, 'oe').replaceAll('å', 'aa')
  return withoutAccents(danish).replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** As somebody writes who leaves the dots and rings out: `bank` for bænk, `mal` for mål. */
const bare = (word: string): string => word.replaceAll(/[ao]e|aa/gu, (pair) => pair[0] ?? '')

/** Every word a thing goes by, in both languages. */
export const wordsOf = ({ id, name, also }: Thing): string[] => [
  id,
  name.da.one,
  name.da.many,
  name.en.one,
  name.en.many,
  ...also,
]

/** Which thing of the list somebody means, in Danish or English, one or many, with or without æ, ø and å. */
export function thingNamed(typed: string, { things }: PriceList): Named {
  const asked = letters(typed.slice(0, MOST_LETTERS))
  if (asked === '') return { kind: 'unknown', nearest: null }
  const known = things.flatMap((thing) => wordsOf(thing).map((word) => ({ thing, word: letters(word) })))
  const found =
    known.find(({ word }) => word === asked) ??
    known.find(({ word }) => withEnding(word).test(asked)) ??
    known.find(({ word }) => bare(word) === bare(asked))
  if (found) return { kind: 'thing', thing: found.thing }

  const near = known
    .map(({ thing, word }) => ({ thing, steps: word.startsWith(asked) && asked.length > 3 ? 1 : steps(asked, word) }))
    .filter((one) => one.steps <= Math.max(1, Math.floor(asked.length / 3)))
    .toSorted((one, other) => one.steps - other.steps)
  return { kind: 'unknown', nearest: near[0]?.thing ?? null }
}

/** What is searched for by its names in both languages and other words for it. */
type Worded = {
  readonly name: PriceList['materials'][number]['name'] | Thing['name']
  readonly also: readonly string[]
}

/**
 * Those of which a word begins with what was typed, then those in which it stands anywhere; in both languages, with or without
 * æ, ø and å. All of them when nothing was typed.
 */
export function searched<T extends Worded>(typed: string, all: readonly T[]): readonly T[] {
  const asked = bare(letters(typed.slice(0, MOST_LETTERS)))
  if (asked === '') return all
  const words = ({ name: { da, en }, also }: T): string[] =>
    [da, en]
      .flatMap((name) => (typeof name === 'string' ? [name] : [name.one, name.many]))
      .concat(also)
      .map((word) => bare(letters(word)))
  const found = all.map((one) => ({ one, words: words(one) }))
  const begins = found.filter((one) => one.words.some((word) => word.startsWith(asked)))
  const holds = found.filter((one) => !begins.includes(one) && one.words.some((word) => word.includes(asked)))
  return [...begins, ...holds].map(({ one }) => one)
}

/** The word, its last letter written twice or not (hæk, hækken), and an ending. Words hold letters and digits alone. */
const withEnding = (word: string): RegExp => new RegExp(`^${word}${word.at(-1) ?? ''}?${ENDING}$`, 'u')

/** How many letters must be added, left out, changed or swapped with the next to make one word the other. */
function steps(one: string, other: string): number {
  let older: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_unused, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      let least = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + 1)
      row.push(least)
    }
    older = last
    last = row
  }
  return last.at(-1) ?? 0
}

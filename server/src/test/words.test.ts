import { expect, test } from 'vitest'
import { WORDS, langOf, speaker } from '../../contract/index.ts'
import type { WordKey } from '../../contract/index.ts'

type Tree = { readonly [key: string]: string | Tree }

function leaves(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  )
}

const holes = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').toSorted()

test('both languages say every sentence, and none is empty', () => {
  const [da, en] = [leaves(WORDS.da), leaves(WORDS.en)]
  expect(en.map(([key]) => key)).toEqual(da.map(([key]) => key))
  expect([...da, ...en].filter(([, text]) => text.trim() === '')).toEqual([])
})

test('a sentence has the same holes to fill in both languages', () => {
  const en = new Map(leaves(WORDS.en))
  const named = (text: string) => holes(text).map((hole) => hole.replace(/^stepEn$/, 'step').replace(/^en$/, 'da'))
  for (const [key, text] of leaves(WORDS.da)) expect([key, named(en.get(key) ?? '')]).toEqual([key, named(text)])
})

/** What Lykke understands besides, what stands in the minutes, a folder's name, which side one speaks for, and the board that residents elect. */
const OTHERWISE = /^(game\.grammar|papers\.minutes\.figures|papers\.export\.readme|page\.glossary\.council|page\.sides)/

test.each([
  // the whiteboard is «tavlen», a lesson «time», a way through a plan «udgave»; for and against stand in the minutes alone
  ['da', /(?<!\p{L})(tavle|lektion|forløb|verden|foto|pin(?!d)|imod)/iu],
  ['en', /(?<!\p{L})(boards?|beamer|projector|world|photo|against|residents’ meeting)(?!\p{L})/iu],
] as const)('every thing has one name (%s)', (lang, otherNames) => {
  const found = leaves(WORDS[lang]).filter(
    ([key, text]) => !OTHERWISE.test(key) && otherNames.test(text.replaceAll(/\{\{\w+\}\}/g, '')),
  )
  expect(found).toEqual([])
})

test.each(['da', 'en'] as const)('every sentence can be said (%s)', (lang) => {
  const say = speaker(lang)
  for (const [key, text] of leaves(WORDS[lang])) {
    if (/_(one|other)$/.test(key)) continue
    const params = Object.fromEntries(holes(text).map((hole) => [hole, 7]))
    expect(say(key as WordKey, params)).toBe(text.replaceAll(/\{\{\w+\}\}/g, '7'))
  }
})

test.each([
  [undefined, 'da'],
  ['', 'da'],
  ['en-GB,en;q=0.9,da;q=0.8', 'en'],
  ['da-DK', 'da'],
  ['de,en', 'en'],
  ['fr', 'da'],
] as const)('who asks for %s gets %s', (wish, lang) => {
  expect(langOf(wish)).toBe(lang)
})

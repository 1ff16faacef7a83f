import { createInstance } from 'i18next'
import type { Lang } from '../views.ts'
import { da } from './da/index.ts'
import { en } from './en/index.ts'

export const WORDS = { da, en } as const
export type Words = typeof da

/** Every key of the word lists, as in `refusals.poll.another-open`; plural forms (`_one`, `_other`) are named without ending. */
export type WordKey = Leaves<Words>
type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${Leaves<T[K]>}`
}[keyof T & string]
type Singular<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K

export type Params = Readonly<Record<string, string | number>>
export type Say = (key: WordKey, params?: Params) => string

const speakers = new Map<Lang, Say>()

/** The sentences of one language. `count` in the params chooses the plural form. */
export function speaker(lang: Lang): Say {
  const known = speakers.get(lang)
  if (known) return known
  const words = createInstance()
  // initAsync false: the word lists are in the program, so they are ready at once
  void words.init({
    lng: lang,
    initAsync: false,
    keySeparator: '.',
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [lang]: { translation: WORDS[lang] } },
  })
  const say: Say = (key, params) => words.t(key, { ...params })
  speakers.set(lang, say)
  return say
}

/** The language that suits an Accept-Language header, a `lang` setting or the like best; Danish unless English is asked for. */
export function langOf(wish: string | undefined): Lang {
  for (const part of (wish ?? '').toLowerCase().split(',')) {
    if (part.trim().startsWith('da')) return 'da'
    if (part.trim().startsWith('en')) return 'en'
  }
  return 'da'
}

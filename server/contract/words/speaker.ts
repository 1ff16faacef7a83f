import { createInstance } from 'i18next'
import type { Lang } from '../views.ts'
import type { Params, Say } from './keys.ts'

/** Lists of words as they are kept: sentences in a tree. */
export type WordTree = { readonly [key: string]: string | WordTree }

/** Says the sentences it has been given so far; a page fetches those of its face after the others. */
export interface Speaker {
  readonly say: Say
  /** More sentences, beside those already known. */
  learn(words: WordTree): void
}

/** Stands behind what somebody wrote, where it ends with a mark of its own. */
const END = '\uE000'

function marked(params: Params = {}): Params {
  const ends = ([name, value]: [string, string | number]) =>
    [name, typeof value === 'string' && /[.?!…]$/.test(value) ? value + END : value] as const
  return Object.fromEntries(Object.entries(params).map(ends))
}

/** Where a title ends with its own mark, the sentence around it adds none: "på den mørke sti?", not "sti?.". */
const joined = (sentence: string): string => sentence.replaceAll(/([.?!…])\uE000(?:\.|\1)?/g, '$1')

/** `count` in the params of a sentence chooses the plural form. */
export function createSpeaker(lang: Lang, words: WordTree): Speaker {
  const spoken = createInstance()
  // initAsync false: the word lists are in the program, so they are ready at once
  void spoken.init({
    lng: lang,
    initAsync: false,
    keySeparator: '.',
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [lang]: { translation: words } },
  })
  return {
    say: (key, params) => joined(spoken.t(key, marked(params))),
    learn: (more) => void spoken.addResourceBundle(lang, 'translation', more, true),
  }
}

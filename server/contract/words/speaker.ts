import { createInstance } from 'i18next'
import type { Lang } from '../views.ts'
import type { Say } from './keys.ts'

/** Lists of words as they are kept: sentences in a tree. */
export type WordTree = { readonly [key: string]: string | WordTree }

/** Says the sentences it has been given so far; a page fetches those of its face after the others. */
export interface Speaker {
  readonly say: Say
  /** More sentences, beside those already known. */
  learn(words: WordTree): void
}

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
    say: (key, params) => spoken.t(key, { ...params }),
    learn: (more) => void spoken.addResourceBundle(lang, 'translation', more, true),
  }
}

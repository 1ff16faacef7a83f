import { expect, test } from 'vitest'
import { languageFrom } from './language.ts'

test.each([
  ['a page speaks Danish when nobody chose', '', null, 'da'],
  ['the language chosen before is kept', '', 'en', 'en'],
  ['the address decides over what was kept', '?lang=en', 'da', 'en'],
  ['an unknown language is Danish', '?lang=fr', null, 'da'],
])('%s', (_sentence, search, kept, lang) => {
  expect(languageFrom(search, kept)).toBe(lang)
})

import { expect, test } from 'vitest'
import { about } from '@jagten/server/contract/words/da/page/about'
import { glossary } from '@jagten/server/contract/words/da/page/glossary'
import { lix } from '../../../lesson-plans/src/lix.ts'
import { ABOUT_PATHS, aboutAt } from './about-page.ts'

test('what is said to children can be read in grade 5', () => {
  for (const { title, text } of Object.values(about.about.child.sections))
    expect([title, lix(text)]).toEqual([title, expect.toSatisfy((found: number) => found <= 30)])
  const explained = Object.values(glossary.glossary).map(({ means }) => means)
  expect(lix(explained.join(' '))).toBeLessThanOrEqual(30)
})

test.each([
  ['/om', 'child'],
  ['/om/', 'child'],
  ['/om/kommune', 'municipality'],
  ['/om/foraeldre/', 'parents'],
  ['/om/tilgaengelighed', 'access'],
  ['/om/noget-andet', 'child'],
] as const)('%s is the page for "%s"', (path, page) => {
  expect(aboutAt(path)).toBe(page)
  expect(aboutAt(ABOUT_PATHS[page])).toBe(page)
})

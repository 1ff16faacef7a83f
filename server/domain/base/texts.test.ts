import { expect, test } from 'vitest'
import { cleaned, line, withoutGaps } from './texts.ts'

test('what somebody wrote is one line, without signs nobody sees and without a blank where they stood', () => {
  expect(cleaned('  A\u00ADsta\t\n Ma\u200Brie\u00A0§Holm\uFEFF ')).toBe('Asta Marie Holm')
  expect(cleaned('Bo 👨\u200D👩\u200D👧')).toBe('Bo 👨\u200D👩\u200D👧')
})

test.each([
  ['nothing', ''],
  ['blanks', ' \u00A0\t'],
  ['a blank of no width', '\u200B'],
  ['letters that turn the direction', '\u202E\u202C'],
  ['a Hangul filler', '\u3164'],
  ['joiners', '\u200D\u200C'],
  ['an empty Braille cell', '\u2800'],
  ['a form of nothing', '\uFE0F'],
])('%s is no name', (_what, written) => {
  expect(line(30).safeParse(written).success).toBe(false)
})

test('a name is as long as what is seen of it', () => {
  expect(line(4).parse('A\u00ADs\u00ADt\u00ADa\u200B')).toBe('Asta')
})

test('a key is the same however it was copied', () => {
  for (const typed of ['BC2D', ' bc-2d ', 'B\u200BC.2\u00AD D', '\uFEFFBC2D'])
    expect(withoutGaps(typed).toUpperCase()).toBe('BC2D')
})

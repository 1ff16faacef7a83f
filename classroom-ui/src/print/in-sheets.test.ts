import { expect, test } from 'vitest'
import { inSheets } from './in-sheets.ts'

test.each<[string, number[], number[][]]>([
  ['nothing takes no paper', [], []],
  ['a full sheet takes one', [1, 2], [[1, 2]]],
  ['one more takes another', [1, 2, 3], [[1, 2], [3]]],
])('%s', (_sentence, things, sheets) => {
  expect(inSheets(things, 2)).toEqual(sheets)
})

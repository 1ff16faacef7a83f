import { expect, test } from 'vitest'
import { isTie } from './tie.ts'

test.each([
  ['as many for as against is a tie', { for: 3, against: 3, blank: 1 }, true],
  ['a majority is none', { for: 4, against: 3, blank: 0 }, false],
  ['only blank votes are none', { for: 0, against: 0, blank: 5 }, false],
])('%s', (_sentence, count, tie) => {
  expect(isTie(count)).toBe(tie)
})

import { expect, test } from 'vitest'
import { writtenCost } from './written-cost.ts'

test.each([
  ['an empty field is no price', '', { kind: 'none' }],
  ['digits', '12000', { kind: 'kroner', kroner: 12_000 }],
  ['a dot between thousands', '12.000', { kind: 'kroner', kroner: 12_000 }],
  ['kroner written after', '12 000 kr.', { kind: 'kroner', kroner: 12_000 }],
  ['free of charge', '0', { kind: 'kroner', kroner: 0 }],
  ['words', 'mange penge', { kind: 'wrong' }],
  ['half a krone', '12,50', { kind: 'wrong' }],
  ['less than nothing', '-5', { kind: 'wrong' }],
])('%s', (_sentence, text, expected) => {
  expect(writtenCost(text)).toEqual(expected)
})

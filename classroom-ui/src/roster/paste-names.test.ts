import { expect, test } from 'vitest'
import { pastedNames } from './paste-names.ts'

test.each([
  ['one name a line', 'Asta\nBo\nEmma', ['Asta', 'Bo', 'Emma']],
  ['names with commas', 'Asta, Bo,Emma', ['Asta', 'Bo', 'Emma']],
  ['two called Emma are two children', 'Emma\nEmma', ['Emma', 'Emma']],
  ['empty lines and stray blanks are nobody', '\n  Asta  \n\n Bo\r\n', ['Asta', 'Bo']],
  ['a numbered list', '1. Asta\n2) Bo\n3 Emma', ['Asta', 'Bo', 'Emma']],
  ['a name of two words stays one', 'Anna  Sofie\nBo', ['Anna Sofie', 'Bo']],
  ['nothing', ' \n , ', []],
])('%s', (_sentence, text, names) => {
  expect(pastedNames(text)).toEqual({ names, tooLong: [] })
})

test('a name that is too long is told, not cut', () => {
  const sentence = 'Her er klassens navne fra listen i Aula'
  expect(pastedNames(`Asta\n${sentence}`)).toEqual({ names: ['Asta'], tooLong: [sentence] })
})

import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

const rowOf = (...cells: readonly (string | number | null)[]): string =>
  csvOf(['Forslag'], [cells]).toString('utf8').split('\r\n')[1] ?? ''

test('a table begins with the mark of UTF-8 and its head', () => {
  expect(csvOf(['Forslag', 'Pris'], [['Blå bænk', 5]])).toEqual(
    Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from('Forslag;Pris\r\nBlå bænk;5\r\n')]),
  )
})

test.each([
  ['=1+1', "'=1+1"],
  ['+45 12', "'+45 12"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1+1', "'  =1+1"],
  ['\t=1', "'\t=1"],
  ['Lys = tryg', 'Lys = tryg'],
])('a text that could be a formula is only a text: %j', (text, expected) => {
  expect(rowOf(text)).toBe(expected)
})

test('quotes, semicolons and line ends stay in their cell, and numbers are numbers', () => {
  expect(rowOf('Lys; "mere" lys', -9, null, 'ok')).toBe('"Lys; ""mere"" lys";-9;;ok')
  expect(rowOf('=HYPERLINK("x";"y")')).toBe('"\'=HYPERLINK(""x"";""y"")"')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountOf } from './kroner.ts'

test.each<[string, number | null]>([
  ['15000', 15_000],
  ['15.000', 15_000],
  ['15 000 kr.', 15_000],
  ['15000 kroner', 15_000],
  ['500,-', 500],
  ['0', 0],
  ['100000000', 100_000_000],
  ['100000001', null],
  ['mange', null],
  ['12 tusind', null],
  ['-5', null],
  ['1e5', null],
  ['', null],
])('a price written as “%s” is %s kroner', (text, kroner) => {
  expect(amountOf(text)).toBe(kroner)
})

test('a price written as Danes write it is understood, whatever it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (kroner) => {
      expect(amountOf(`${kroner.toLocaleString('da-DK')} kr.`)).toBe(kroner)
    }),
  )
})

import { speaker } from '@jagten/server/contract'
import { expect, test } from 'vitest'
import { kroner, listed } from './format.ts'

const say = speaker('da')

test('a price is written as Danes write it', () => {
  expect(kroner(say, 'da', 12_000)).toBe('12.000 kr.')
})

test('households are listed with "og" before the last', () => {
  expect(listed('da', [3, 7, 9])).toBe('3, 7 og 9')
})

import { expect, test } from 'vitest'
import { loadPrices } from '../../../worlds/src/price-file/load.ts'
import { thingsWords } from './things-words.ts'

const prices = await loadPrices()
const some = (thing: string, count: number) =>
  Array.from({ length: count }, () => ({ thing, at: { x: 0, y: 64, z: 0 }, facing: 'south' as const }))

test.each([
  ['da', '12 lamper og 1 bænk'],
  ['en', '12 lamps and 1 bench'],
] as const)('what is put up is told by how many of each (%s)', (lang, words) =>
  expect(thingsWords(prices, lang, [...some('bench', 1), ...some('lamp', 12)])).toBe(words),
)

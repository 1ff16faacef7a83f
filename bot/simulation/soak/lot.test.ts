import { expect, test } from 'vitest'
import { drawAll, seededLot } from './lot.ts'

test('twelve rounds of four kills hit each of them three times, in an order the seed decides', () => {
  const rounds = (seed: number) => {
    const next = drawAll(['server', 'world', 'bot', 'launcher'], seededLot(seed))
    return Array.from({ length: 12 }, next)
  }
  for (const seed of [1, 2, 3]) {
    const drawn = rounds(seed)
    expect(drawn).toEqual(rounds(seed))
    for (const kill of new Set(drawn)) expect(drawn.filter((one) => one === kill)).toHaveLength(3)
  }
  expect(rounds(1)).not.toEqual(rounds(2))
})

test('of nothing nothing is drawn', () => {
  expect(drawAll([], seededLot(1))()).toBe(undefined)
})

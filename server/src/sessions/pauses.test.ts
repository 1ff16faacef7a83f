import { expect, test } from 'vitest'
import { createPauses } from './pauses.ts'

function pauses() {
  let now = 0
  const made = createPauses({ free: 3, firstMs: 1_000, longestMs: 3_000 }, () => now)
  return { ...made, wait: (ms: number) => (now += ms) }
}

test('wrong guesses cost nothing at first, then pauses that grow to the longest, for each name alone', () => {
  const { take, wait } = pauses()
  expect([1, 2, 3].map(() => take('tyv'))).toEqual([0, 0, 0])
  expect([take('tyv'), take('asta')]).toEqual([1_000, 0])
  const waits = [1, 2, 3].map(() => {
    wait(take('tyv'))
    return [take('tyv'), take('tyv')]
  })
  expect(waits).toEqual([
    [0, 2_000],
    [0, 3_000],
    [0, 3_000],
  ])
})

test('a right one costs nothing, and buys no more wrong ones', () => {
  const { take, giveBack } = pauses()
  take('tyv')
  take('tyv')
  for (let tries = 0; tries < 9; tries += 1) {
    expect(take('tyv')).toBe(0)
    giveBack('tyv')
  }
  expect([take('tyv'), take('tyv')]).toEqual([0, 1_000])
})

test('with fewer free ones the pause begins sooner', () => {
  const { take } = pauses()
  expect([take('ny', 1), take('ny', 1)]).toEqual([0, 1_000])
})

test('what was wrong long ago is forgotten', () => {
  const { take, wait } = pauses()
  for (let tries = 0; tries < 3; tries += 1) take('tyv')
  wait(30 * 60_000)
  expect([1, 2, 3, 4].map(() => take('tyv'))).toEqual([0, 0, 0, 1_000])
})

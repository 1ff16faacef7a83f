import { expect, test } from 'vitest'
import { steadyClock } from './clock.ts'

test('a lesson goes on at its own pace when the machine’s clock is set forward or back', () => {
  let [wall, stopwatch] = [1_000_000, 50]
  const now = steadyClock(
    0,
    () => wall,
    () => stopwatch,
  )
  expect(now()).toBe(1_000_000)
  wall += 3_600_000
  stopwatch += 10.7
  expect(now()).toBe(1_000_010)
  wall -= 7_200_000
  stopwatch += 10
  expect(now()).toBe(1_000_020)
})

test('a clock that was set back while the program was away goes on from what was last written', () => {
  const now = steadyClock(
    5_000,
    () => 1_000,
    () => 7,
  )
  expect(now()).toBe(5_000)
})

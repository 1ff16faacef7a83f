import { expect, test } from 'vitest'
import { createPace } from './pace.ts'

test('so many at once, and then as many as time has given', () => {
  let now = 0
  const take = createPace(3, 2, () => now)
  expect([take(), take(), take(), take()]).toEqual([true, true, true, false])
  now = 1000
  expect([take(), take(), take()]).toEqual([true, true, false])
  now = 1_000_000
  expect([take(), take(), take(), take()]).toEqual([true, true, true, false])
})

import { expect, test } from 'vitest'
import { clockFigures, countdown } from './countdown.ts'

test.each([
  ['a step with eleven minutes and forty seconds left', 700_000, null, 0, 'left', '11:40'],
  ['a step with half a second left still shows one', 500, null, 0, 'left', '0:01'],
  ['a step whose time is just over', 1_000, null, 1_000, 'left', '0:00'],
  ['a step that ran over by 65 seconds', 0, null, 65_400, 'over', '1:05'],
  ['a paused step stands still', null, 90_000, 1_000_000, 'still', '1:30'],
  ['no lesson has no clock', null, null, 5, 'none', ''],
])('%s', (_sentence, endsAt, leftMs, now, state, figures) => {
  const count = countdown(endsAt, leftMs, now)
  expect(count.state).toBe(state)
  expect(clockFigures(count)).toBe(figures)
})

import type { LessonView } from '@jagten/server/contract'
import { expect, test } from 'vitest'
import { hourOf } from './hour-context.ts'

const steps = [{ hour: 'evening' }, {}, { hour: 'day' }]
const lesson = (state: LessonView['state'], at: number | null) => ({ state, at, steps }) as unknown as LessonView

test.each([
  ['before the lesson nothing is asked', lesson('none', null), null],
  ['the step asks for evening', lesson('running', 0), 'evening'],
  ['also while the clock stands', lesson('paused', 0), 'evening'],
  ['after the bell nothing is asked', lesson('rung', 0), null],
  ['a step may ask for nothing', lesson('running', 1), null],
  ['a step may ask for day', lesson('running', 2), 'day'],
])('%s', (_sentence, view, hour) => {
  expect(hourOf(view)).toBe(hour)
})

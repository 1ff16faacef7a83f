import { expect, test } from 'vitest'
import type { LastTimeView } from '@jagten/server/contract'
import { isJustOver } from './just-over.ts'

const HOUR = 60 * 60_000
const last = { endedAt: 10 * HOUR } as LastTimeView

test.each<[string, LastTimeView | null, number, boolean]>([
  ['a class that never met has nothing behind it', null, 10 * HOUR, false],
  ['right after the end it is thanked', last, 10 * HOUR, true],
  ['and for two hours', last, 12 * HOUR - 1, true],
  ['then it is told how to come in', last, 12 * HOUR, false],
  ['a week later too', last, 8 * 24 * HOUR, false],
])('%s', (_sentence, view, now, expected) => {
  expect(isJustOver(view, now)).toBe(expected)
})

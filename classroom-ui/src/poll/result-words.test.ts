import { speaker } from '@jagten/server/contract'
import { describe, expect, test } from 'vitest'
import { figures } from './result-words.ts'

const say = speaker('da')

describe('a result is said in words', () => {
  test.each([
    ['one blank vote', { for: 14, against: 9, blank: 1 }, '14 ja, 9 nej, 1 blank.'],
    ['several blank votes', { for: 10, against: 10, blank: 4 }, '10 ja, 10 nej, 4 blanke.'],
    ['no blank vote', { for: 2, against: 0, blank: 0 }, '2 ja, 0 nej, 0 blanke.'],
  ])('%s', (_sentence, count, words) => {
    expect(figures(say, count)).toBe(words)
  })
})

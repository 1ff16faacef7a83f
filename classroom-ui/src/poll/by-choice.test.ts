import { expect, test } from 'vitest'
import { byChoice } from './by-choice.ts'

test('households stand under what they voted, under both when they differ, and twice when both votes are the same', () => {
  expect(
    byChoice([
      { household: 1, choices: ['for', 'for'] },
      { household: 2, choices: ['for', 'against'] },
      { household: 3, choices: ['blank'] },
      { household: 4, choices: [] },
    ]),
  ).toEqual({
    for: [
      { household: 1, isTwice: true },
      { household: 2, isTwice: false },
    ],
    against: [{ household: 2, isTwice: false }],
    blank: [{ household: 3, isTwice: false }],
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elect, mostMarks } from './block-vote.ts'

/** Lots that put the highest number first. */
const highestFirst = (candidate: number): string => String.fromCodePoint(200 - candidate)

const election = (papers: readonly (readonly number[])[], seats = 3, standing = 6) =>
  elect({
    candidates: Array.from({ length: standing }, (_, index) => index + 1),
    seats,
    papers,
    lot: highestFirst,
  })

test.each([
  [
    'those with most marks are elected, named in the order of the paper',
    [[6, 2, 4], [6, 2], [6]],
    { winners: [2, 4, 6], substitutes: [], draws: [] },
  ],
  [
    'R17: of two with as many marks at the last seat the lot decides, and the other is a substitute',
    [
      [1, 2, 3],
      [1, 2, 4],
      [1, 2],
    ],
    { winners: [1, 2, 4], substitutes: [3], draws: [[3, 4]] },
  ],
  [
    'R17: where it does not matter who comes first no lot is drawn',
    [[1, 2, 3]],
    { winners: [1, 2, 3], substitutes: [], draws: [] },
  ],
  [
    'R26: the next in votes are substitutes, in order, and no more than two',
    [[1, 2, 3], [1, 2, 3], [1, 2, 3], [4, 5], [4, 5, 6], [4], [1, 2, 3]],
    { winners: [1, 2, 3], substitutes: [4, 5], draws: [] },
  ],
  [
    'R27: a paper with too many marks is invalid, whoever is on it',
    [[3, 4, 5, 6], [1, 2], [1, 2], [3]],
    { winners: [1, 2, 3], substitutes: [], draws: [] },
  ],
  ['R15: a blank paper marks nobody', [[], [], [1, 2, 3]], { winners: [1, 2, 3], substitutes: [], draws: [] }],
  ['one name set twice is one mark', [[1, 1, 1, 2, 3]], { winners: [1, 2, 3], substitutes: [], draws: [] }],
])('%s', (_sentence, papers, expected) => {
  expect(election(papers)).toEqual(expected)
})

test('who got no mark is never a substitute', () => {
  expect(election([[1, 2, 3]]).substitutes).toEqual([])
})

describe('whatever is marked', () => {
  const papers = fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 5 }), { maxLength: 20 })

  test('all seats are filled, nobody has two, and the order of the papers says nothing', () => {
    fc.assert(
      fc.property(papers, fc.constantFrom(3, 5), (some, seats) => {
        const { winners, substitutes, draws } = election(some, seats)
        expect(winners).toHaveLength(seats)
        expect(new Set([...winners, ...substitutes]).size).toBe(winners.length + substitutes.length)
        expect(election(some.toReversed(), seats)).toEqual({ winners, substitutes, draws })
      }),
    )
  })

  test('nobody elected has fewer valid marks than somebody who was not', () => {
    fc.assert(
      fc.property(papers, (some) => {
        const { winners } = election(some)
        const count = (one: number) =>
          some.filter((marks) => new Set(marks).size <= mostMarks(3) && marks.includes(one)).length
        const least = Math.min(...winners.map(count))
        for (const one of [1, 2, 3, 4, 5, 6]) if (!winners.includes(one)) expect(count(one)).toBeLessThanOrEqual(least)
      }),
    )
  })
})

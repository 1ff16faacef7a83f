import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inPages, linesOf, pageAt, textPages } from './in-pages.ts'

test.each([
  ['a few words are one line', 'Her er ikke lys', 20, 1],
  ['what fits to the last sign is one line', 'Her er ikke lys', 15, 1],
  ['a word that does not fit goes to the next', 'Her er ikke lys', 14, 2],
  ['a word longer than a line takes several', 'Afdelingsbestyrelsesformand', 10, 3],
  ['also after another', 'En Afdelingsbestyrelsesformand', 10, 4],
  ['nothing is a line', '', 10, 1],
])('%s', (_sentence, text, signs, lines) => {
  expect(linesOf(text, signs)).toBe(lines)
})

describe('a list that is too long for the board is turned page by page', () => {
  test.each<[string, number[], number, number[][]]>([
    ['one that fits is one page', [2, 3], 5, [[2, 3]]],
    ['one that does not has more', [2, 3, 1], 5, [[2, 3], [1]]],
    ['what is larger than a page has its own', [1, 9, 1], 5, [[1], [9], [1]]],
    ['an empty one has none', [], 5, []],
  ])('%s', (_sentence, sizes, most, pages) => {
    expect(inPages(sizes, most, (size) => size)).toEqual(pages)
  })

  test('everything is on a page, in order, and no page of several is too full', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), fc.integer({ min: 1, max: 12 }), (sizes, most) => {
        const pages = inPages(sizes, most, (size) => size)
        expect(pages.flat()).toEqual(sizes)
        for (const page of pages) {
          if (page.length > 1) expect(page.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most)
        }
      }),
    )
  })
})

test('pages are shown one after another, each for as long, and the first again after the last', () => {
  expect([0, 9, 10, 20, 30].map((now) => pageAt(now, 3, 10))).toEqual([0, 0, 1, 2, 0])
  expect([pageAt(15, 1, 10), pageAt(15, 0, 10)]).toEqual([0, 0])
})

test('a text in pages is whole, and no page has more lines than fit', () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'å', 'm') })
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1 }),
      fc.integer({ min: 12, max: 30 }),
      fc.integer({ min: 1, max: 5 }),
      (words, signs, most) => {
        const pages = textPages(words.join(' '), signs, most)
        expect(pages.join(' ')).toBe(words.join(' '))
        for (const page of pages) expect(linesOf(page, signs)).toBeLessThanOrEqual(most)
      },
    ),
  )
})

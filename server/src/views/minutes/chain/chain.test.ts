import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chained, checkCopy, sha256 } from './chain.js'

const LINES = ['Mødet blev åbnet.', 'Forslag 1 er vedtaget. 🎉', 'Referatet er godkendt.'].map((text, at) => ({
  at: 1_000 * at,
  text,
}))
/** As it comes out of a file. */
const copy = () => JSON.parse(JSON.stringify(chained('5.B', 'da', LINES)))

test('the hash is SHA-256, of whatever length and letters', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 130 })), (text) => {
      const whole = text.toWellFormed()
      expect(sha256(whole)).toBe(createHash('sha256').update(whole).digest('hex'))
    }),
  )
})

test('a copy that nobody touched is whole, an empty one too', () => {
  expect(checkCopy(copy())).toEqual({ is: 'whole', entries: 3, last: copy().last })
  expect(checkCopy(chained('5.B', 'da', []))).toMatchObject({ is: 'whole', entries: 0 })
})

describe('of a copy in which one thing was changed is said which:', () => {
  /** Another value of the same kind: a digit or a letter changed in each place, or a number. */
  const others = (value: string | number): (string | number)[] =>
    typeof value === 'number'
      ? [value + 1, -value - 1]
      : [...[...value].keys()].map((at) => [...value].with(at, [...value][at] === '0' ? '1' : '0').join(''))

  test.each(LINES.map((_line, index) => index))('entry %i, whichever field and letter it was', (index) => {
    for (const field of ['n', 'at', 'text', 'previous', 'hash'] as const)
      for (const other of others(copy().entries[index][field])) {
        const changed = copy()
        changed.entries[index][field] = other
        expect([field, other, checkCopy(changed)]).toEqual([field, other, { is: 'entry', n: index + 1 }])
      }
  })

  test.each(['format', 'class', 'lang'] as const)('%s, over all', (field) => {
    for (const other of others(copy()[field])) expect(checkCopy({ ...copy(), [field]: other })).toEqual({ is: 'head' })
  })

  test('the hash at the end, and an entry that is missing there', () => {
    for (const other of others(copy().last)) expect(checkCopy({ ...copy(), last: other })).toEqual({ is: 'tail' })
    expect(checkCopy({ ...copy(), entries: copy().entries.slice(0, 2) })).toEqual({ is: 'tail' })
  })

  test('an entry that was changed together with its own hash', () => {
    const forged = chained('5.B', 'da', LINES.with(1, { at: 1_000, text: 'Forslag 1 fik ikke flertal.' })).entries[1]
    expect(checkCopy({ ...copy(), entries: copy().entries.with(1, forged) })).toEqual({ is: 'broken', after: 2 })
  })

  test('an entry that was taken out, put in, moved, or given a field more or less', () => {
    const { entries } = copy()
    for (const [wrong, n] of [
      [entries.toSpliced(1, 1), 2],
      [entries.toSpliced(1, 0, entries[0]), 2],
      [[entries[1], entries[0], entries[2]], 1],
      [entries.with(2, { ...entries[2], by: 'Emil' }), 3],
      [entries.with(2, { n: 3, at: 2_000, text: 'Referatet er godkendt.' }), 3],
      [entries.with(0, null), 1],
    ])
      expect(checkCopy({ ...copy(), entries: wrong })).toEqual({ is: 'entry', n })
  })
})

test.each([
  [null],
  ['tekst'],
  [[]],
  [{}],
  [{ entries: [] }],
  [{ ...copy(), entries: 'ingen' }],
  [{ ...copy(), more: 1 }],
])('what is no copy of minutes is called so: %j', (what) => expect(checkCopy(what)).toEqual({ is: 'no-copy' }))

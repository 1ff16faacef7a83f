import { describe, expect, test } from 'vitest'
import { isForLykkeAlone } from './words.ts'

const swallow = {
  ballots: ['ja', 'nej', 'blank', 'imod', '1', '2'],
  before: ['stem', 'kode', 'nøgle'],
  keyAlphabet: 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
}

describe('a line said aloud', () => {
  test.each([
    'ABCD',
    'abcd',
    '!wxyz',
    '! AB23',
    'kode ABCD',
    'Nøgle abcd',
    'noegle abcd',
    '!kode abcd',
    '  ABCD  ',
    'nøgle: ABCD',
    'ABCD.',
  ])('"%s" is a key and heard by Lykke alone', (line) => expect(isForLykkeAlone(line, swallow, true)).toBe(true))

  test.each(['ja', 'NEJ', '!blank', 'stem ja', '!stem imod', '2', 'stem 1', 'ja!', 'nej.'])(
    '"%s" is a ballot',
    (line) => {
      expect(isForLykkeAlone(line, swallow, false)).toBe(true)
      expect(isForLykkeAlone(line, swallow, true)).toBe(false)
    },
  )

  test.each([
    '',
    '!',
    'ja tak',
    'jeg siger ja',
    'ABC',
    'ABCDE',
    'AB0D',
    'kode',
    'kode AB CD',
    'så ja',
    '12',
    'hej ABCD',
  ])('"%s" is for everybody', (line) => expect(isForLykkeAlone(line, swallow, false)).toBe(false))
})

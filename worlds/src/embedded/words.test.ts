import { describe, expect, test } from 'vitest'
import { isForLykkeAlone } from './words.ts'

const swallow = {
  ballots: ['ja', 'nej', 'blank', 'imod', '1', '2'],
  before: ['stem', 'kode', 'nøgle'],
  first: ['stem', 'kode', 'nøgle', 'forslag', 'foto', 'støt', 'stop'],
  alone: ['hjælp', '?', 'hånd'],
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
  ])('"%s" is a key and heard by Lykke alone', (line) =>
    expect(isForLykkeAlone(line, swallow, { publicBallots: true }, 'Lykke')).toBe(true),
  )

  const BEFORE = ['', '  ', '!', '! ', 'Lykke ', 'lykke, ', 'LYKKE: ', 'Lykke (robot): ', '"', '- ', '...']
  const AFTER = ['', '!', '!!', '.', ' ', '?', '…', ' !']
  test.each([
    'stop',
    'STOP',
    'Stop det nu',
    'forslag Skal vi have flere lamper?',
    'FORSLAG',
    'foto dejligt',
    'stoet 3',
    'hjælp',
    'Hånd',
  ])('"%s" is a word to Lykke, whatever stands around it, and nobody else reads it', (line) => {
    for (const before of BEFORE)
      for (const after of AFTER)
        for (const isPublic of [true, false])
          expect([
            before,
            after,
            isForLykkeAlone(before + line + after, swallow, { publicBallots: isPublic }, 'Lykke'),
          ]).toEqual([before, after, true])
  })

  test.each(['ja', 'NEJ', '!blank', 'stem ja', '!stem imod', '2', 'stem 1', 'ja!', 'nej.'])(
    '"%s" is a ballot',
    (line) => {
      expect(isForLykkeAlone(line, swallow, { publicBallots: false }, 'Lykke')).toBe(true)
      expect(isForLykkeAlone(line, swallow, { publicBallots: true }, 'Lykke')).toBe(false)
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
    'så ja',
    '12',
    'hej ABCD',
    'hånd op alle',
    'stopur',
    'forslagskassen er fuld',
    'skal vi stoppe?',
    'Lykke er sød',
    'hej lykke, forslag',
  ])('"%s" is for everybody', (line) =>
    expect(isForLykkeAlone(line, swallow, { publicBallots: false }, 'Lykke')).toBe(false),
  )

  test.each(['1', '1 3', '1, 3 og 4', '!1 3', 'Lykke, 2', '1.3', '2!'])(
    '"%s" is a ballot while there is an election, and talk or a count before and after',
    (line) => {
      const words = { ...swallow, ballots: ['ja'] }
      const during = { publicBallots: false, numberBallots: true }
      expect(isForLykkeAlone(line, words, during, 'Lykke')).toBe(true)
      expect(isForLykkeAlone(line, words, { publicBallots: false }, 'Lykke')).toBe(false)
    },
  )

  test.each(['100', '1 lampe', 'vi er 3', '0'])('"%s" is talk during an election too', (line) => {
    expect(isForLykkeAlone(line, swallow, { publicBallots: false, numberBallots: true }, 'Lykke')).toBe(false)
  })
})

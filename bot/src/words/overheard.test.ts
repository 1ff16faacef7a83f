import fc from 'fast-check'
import { KEY_ALPHABET, WORDS } from '@jagten/server/contract'
import { describe, expect, test } from 'vitest'
import { botView, poll } from '../test/fakes.ts'
import { createGrammar } from './grammar.ts'
import { isForEverybody } from './overheard.ts'

const grammar = createGrammar('da')

function isPassedOn(
  line: string,
  more: { readonly isKnown?: boolean; readonly isAsked?: boolean; readonly isOpen?: boolean } = {},
) {
  const { isKnown = true, isAsked = false, isOpen = false } = more
  const view = botView({ poll: isOpen ? poll('secret') : null })
  return isForEverybody(line, { grammar, name: 'Lykke', view, isKnown, isAsked })
}

describe('a line said to everybody', () => {
  test.each([
    'hej alle',
    'kom over til os',
    'du er dum',
    'ring 20 30 40 50',
    'vi bygger 2 x 4 m',
    'hvem har taget min bænk',
    'hest',
  ])('is passed on: “%s”', (line) => expect(isPassedOn(line)).toBe(true))

  test.each([
    'BCDF',
    'bcdf',
    'nøgle BCDF',
    'nøgle: bcdf!',
    'min nøgle er BCDF',
    'er det (BCDF)?',
    'ja',
    'JA!',
    'imod',
    'blank.',
    'stem ja',
    'ja ja',
    '?ja',
    '!ja',
    '! hjælp',
    'hjælp',
    'hånd',
    'stop',
    'note utrygt her er mørkt',
    'forslag flere lamper',
    'forslag Lamper | Mørkt | 12000',
    'støt 3',
    'ændring 3 kun fire',
    'Lykke hvad skal jeg',
    'hej Lykke',
    'msg Lykke ja',
    '/msg Lykke ja',
    '/lykke ja',
    '\\msg Lykke ja',
    '',
    '   ',
    '!!!',
  ])('and meant for Lykke alone is not: “%s”', (line) => expect(isPassedOn(line)).toBe(false))

  test('with a ballot word in it is not while a poll is open', () => {
    expect(isPassedOn('jeg siger ja')).toBe(true)
    expect(isPassedOn('jeg siger ja', { isOpen: true })).toBe(false)
    expect(isPassedOn('IMOD, helt klart', { isOpen: true })).toBe(false)
    expect(isPassedOn('hej alle', { isOpen: true })).toBe(true)
  })

  test('that answers what Lykke asked is not', () => expect(isPassedOn('Flere lamper', { isAsked: true })).toBe(false))

  test('by somebody without a key is not when it may be a key read wrongly', () => {
    expect(isPassedOn('BCD0', { isKnown: false })).toBe(false)
    expect(isPassedOn('B C D 0', { isKnown: false })).toBe(false)
    expect(isPassedOn('hvem er I', { isKnown: false })).toBe(true)
  })

  test('never has a key in it, whichever and wherever', () => {
    const signs = fc
      .stringMatching(new RegExp(`^[${KEY_ALPHABET}${KEY_ALPHABET.toLowerCase()}]{4}$`))
      .filter((key) => /[a-z]/i.test(key))
    const talk = fc.constantFrom('', 'min nøgle er ', 'prøv ', 'hej: ', '(', '"')
    const after = fc.constantFrom('', '!', ' nu', ')', ', tror jeg')
    fc.assert(
      fc.property(talk, signs, after, (before, key, behind) => {
        expect(isPassedOn(before + key + behind)).toBe(false)
      }),
    )
  })

  test('never is a ballot in either language, however it is written', () => {
    const ballots = [WORDS.da, WORDS.en].flatMap(({ game }) =>
      (['for', 'against', 'blank'] as const).flatMap((name) => game.grammar[name].split(' ')),
    )
    const around = fc.stringMatching(/^[ !.?]{0,3}$/)
    fc.assert(
      fc.property(fc.constantFrom(...ballots), fc.boolean(), around, around, (ballot, isLoud, before, behind) => {
        expect(isPassedOn(before + (isLoud ? ballot.toUpperCase() : ballot) + behind)).toBe(false)
      }),
    )
  })
})

import { TAGS, KEY_ALPHABET, WORDS } from '@jagten/server/contract'
import type { Lang } from '@jagten/server/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '@jagten/worlds/spoken'
import { CHAIR_ACTS, createGrammar, editDistance } from './grammar.ts'
import type { SaidAmendment } from './amendment.ts'
import type { Word } from './grammar.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const grammars = { da: createGrammar('da'), en: createGrammar('en') }

/** Says the line to the grammar of either language; both must hear the same. */
function heard(line: string): Word {
  const [da, en] = LANGS.map((lang) => grammars[lang].parse(line))
  // what is near is named by the word of the class's own language
  if (da?.kind !== 'unknown') expect(en).toEqual(da)
  return da as Word
}

const proposal = (title = '', reason = '', cost = ''): Word => ({ kind: 'proposal', title, reason, cost })
const vote = (choice: 'for' | 'against' | 'blank'): Word => ({ kind: 'vote', choice })
const support = (number: number | null): Word => ({ kind: 'support', number })
const amend = (number: number | null, text: string, more: Partial<SaidAmendment> = {}): Word => ({
  kind: 'amend',
  number,
  text,
  isAnew: false,
  cost: null,
  isHere: false,
  ...more,
})
const key: Word = { kind: 'key', key: 'BC2D' }

describe('a class that speaks Danish or English is understood:', () => {
  test.each<[string, Word]>([
    ['BC2D', key],
    ['bc2d', key],
    ['nøgle BC2D', key],
    ['noegle bc2d', key],
    ['kode BC2D', key],
    ['Kode  bc2d', key],
    ['key BC2D', key],
    ['hjælp', { kind: 'help' }],
    ['hjaelp', { kind: 'help' }],
    ['HJÆLP', { kind: 'help' }],
    ['?', { kind: 'help' }],
    ['help', { kind: 'help' }],
    ['forslag', proposal()],
    ['proposal', proposal()],
    ['Forslag Flere lamper', proposal('Flere lamper')],
    ['forslag Flere lamper | Her er mørkt', proposal('Flere lamper', 'Her er mørkt')],
    ['forslag Flere lamper|Her er mørkt|15.000 kr.', proposal('Flere lamper', 'Her er mørkt', '15.000 kr.')],
    ['proposal More lamps | It is dark | 15000', proposal('More lamps', 'It is dark', '15000')],
    ['forslag flere lamper fordi her er mørkt', proposal('flere lamper', 'fordi her er mørkt')],
    ['forslag flere lamper, fordi her er mørkt', proposal('flere lamper', 'fordi her er mørkt')],
    ['forslag flere lamper Fordi her er mørkt', proposal('flere lamper', 'Fordi her er mørkt')],
    ['proposal more lamps because it is dark', proposal('more lamps', 'because it is dark')],
    ['støt 3', support(3)],
    ['stoet 3', support(3)],
    ['STØT #3', support(3)],
    ['enig 12', support(12)],
    ['support 3', support(3)],
    ['støt', support(null)],
    ['ændr 3 fire lamper', amend(3, 'fire lamper')],
    ['aendr 3: fire lamper', amend(3, 'fire lamper')],
    ['ændring 3. Fire Lamper', amend(3, 'Fire Lamper')],
    ['amend 3 four lamps', amend(3, 'four lamps')],
    ['ændr 3', amend(3, '')],
    ['ændr fire lamper', amend(null, 'fire lamper')],
    ['ændr 3 fire lamper pris 40000', amend(3, 'fire lamper', { cost: 40_000 })],
    ['ændr 3 fire lamper, pris: 40.000 kr.', amend(3, 'fire lamper', { cost: 40_000 })],
    ['ændr 3 fire lamper pris 40 000 kr sted her', amend(3, 'fire lamper', { cost: 40_000, isHere: true })],
    ['ændr 3 ved trappen sted her pris 0', amend(3, 'ved trappen', { cost: 0, isHere: true })],
    ['ændr 3 pris 40000', amend(3, 'pris 40000', { cost: 40_000 })],
    ['amend 3 four lamps price 40000 place here', amend(3, 'four lamps', { cost: 40_000, isHere: true })],
    ['ændr 3 tekst Fire lamper pris 9', amend(3, 'Fire lamper', { isAnew: true, cost: 9 })],
    ['amend 3 text: Four lamps', amend(3, 'Four lamps', { isAnew: true })],
    ['ændr 3 prisen er for høj', amend(3, 'prisen er for høj')],
    ['ændr 3 en lavere pris', amend(3, 'en lavere pris')],
    ['ændr 3 sæt dem her', amend(3, 'sæt dem her')],
    ['ændr ændring 3 tre lamper', { kind: 'amend-amendment' }],
    ['mindretal vi ville have en bænk', { kind: 'minority', number: null, text: 'vi ville have en bænk' }],
    ['mindretal 3: vi ville have en bænk', { kind: 'minority', number: 3, text: 'vi ville have en bænk' }],
    ['minority we wanted a bench', { kind: 'minority', number: null, text: 'we wanted a bench' }],
    ['mindretal', { kind: 'minority', number: null, text: '' }],
    ['hånd', { kind: 'hand', side: null }],
    ['haand', { kind: 'hand', side: null }],
    ['ord', { kind: 'hand', side: null }],
    ['ordet', { kind: 'hand', side: null }],
    ['hand', { kind: 'hand', side: null }],
    ['hånd imod', { kind: 'hand', side: 'against' }],
    ['haand for', { kind: 'hand', side: 'for' }],
    ['hand no', { kind: 'hand', side: 'against' }],
    ['færdig', { kind: 'done' }],
    ['faerdig', { kind: 'done' }],
    ['dirigent', { kind: 'chair', act: null }],
    ['dirigent næste', { kind: 'chair', act: 'Next' }],
    ['dirigent giv mig ordet', { kind: 'chair', act: 'unknown' }],
    ['dirigent ordet', { kind: 'chair', act: 'Floor' }],
    ['chair count', { kind: 'chair', act: 'Count' }],
    ['ja', vote('for')],
    ['JA', vote('for')],
    ['for', vote('for')],
    ['yes', vote('for')],
    ['stem ja', vote('for')],
    ['vote yes', vote('for')],
    ['nej', vote('against')],
    ['imod', vote('against')],
    ['no', vote('against')],
    ['stem nej', vote('against')],
    ['blank', vote('blank')],
    ['stem blank', vote('blank')],
    ['stem', { kind: 'ballot' }],
    ['vote', { kind: 'ballot' }],
    ['hjem', { kind: 'home' }],
    ['grund', { kind: 'home' }],
    ['byggefelt', { kind: 'home' }],
    ['home', { kind: 'home' }],
    ['stop', { kind: 'stop' }],
    ['fortryd', { kind: 'cancel' }],
    ['cancel', { kind: 'cancel' }],
  ])('“%s”', (line, word) => {
    expect(heard(line)).toEqual(word)
    // what a phone puts between letters is neither seen nor meant
    expect(heard(`\uFEFF${line.replaceAll(/(?=\p{L})/gu, '\u200B')}\u00AD`)).toEqual(word)
    for (const before of ['!', '! ', '  !  ']) expect(heard(before + line)).toEqual(word)
    expect(heard(`  ${line}  `)).toEqual(word)
  })

  test('with every word of its lists, with and without æ, ø and å', () => {
    for (const lang of LANGS) {
      const {
        ballots: _b,
        before: _f,
        key: _k,
        because: _w,
        none: _n,
        vote: _v,
        everyday: _e,
        price: _p,
        spot: _s,
        here: _h,
        wording: _x,
        ...lists
      } = WORDS[lang].game.grammar
      // what stands behind another word
      const behind: readonly string[] = [...TAGS, ...CHAIR_ACTS.map((act) => `chair${act}`)]
      const alone = Object.fromEntries(Object.entries(lists).filter(([name]) => !behind.includes(name)))
      for (const act of CHAIR_ACTS)
        for (const word of lists[`chair${act}`].split(' '))
          expect(heard(`${lists.chair.split(' ')[0]} ${fold(word)}`)).toEqual({ kind: 'chair', act })
      for (const [name, list] of Object.entries(alone)) {
        for (const word of list.split(' ')) {
          const found = heard(word)
          expect([name, word, found.kind === 'vote' ? found.choice : found.kind]).toEqual([name, word, name])
          expect(heard(fold(word))).toEqual(found)
        }
      }
    }
  })

  test.each([
    ['foto utrygt her er mørkt', { kind: 'note', tag: 'unsafe', text: 'her er mørkt' }],
    ['Pin: Hyggeligt, her er bænke', { kind: 'note', tag: 'cosy', text: 'her er bænke' }],
    ['nål hyggeligt, her er bænke', { kind: 'note', tag: 'cosy', text: 'her er bænke' }],
    ['foto ide et drivhus', { kind: 'note', tag: 'idea', text: 'et drivhus' }],
    ['foto kedeligt', { kind: 'note', tag: 'dull', text: '' }],
    ['photo safe many lamps', { kind: 'note', tag: 'safe', text: 'many lamps' }],
    ['foto her er mørkt', { kind: 'note', tag: null, text: 'her er mørkt' }],
  ])('when it notes “%s”', (line, word) => {
    expect(heard(line)).toEqual(word)
  })

  test('when å came from a keyboard that writes it as two signs', () => {
    expect(heard('ha\u030And')).toEqual({ kind: 'hand', side: null })
  })
})

describe('a word that is nearly right', () => {
  test.each([
    ['hjlæp', 'hjælp', 'help'],
    ['forslga', 'forslag', 'proposal'],
    ['forsalg lamper', 'forslag', 'proposal'],
    ['støtt 3', 'støt', 'support'],
    ['ændrr 3', 'ændr', 'amend'],
    ['jaa', 'ja', 'yes'],
    ['nejj', 'nej', 'no'],
    ['blnak', 'blank', 'blank'],
    ['hjm', 'hjem', 'home'],
    ['stopp', 'stop', 'stop'],
    ['nøglen BC2D', 'nøgle', 'key'],
  ])('as “%s” is answered with “%s”, or in English with “%s”', (line, da, en) => {
    expect(grammars.da.parse(line)).toEqual({ kind: 'unknown', nearest: da })
    expect(grammars.en.parse(line)).toEqual({ kind: 'unknown', nearest: en })
  })
})

describe('a line that begins with one of Lykke’s words', () => {
  test.each<[string, Word]>([
    ['stop det lige', { kind: 'lacking', of: 'stop' }],
    ['hånd op', { kind: 'lacking', of: 'hand' }],
    ['hjælp mig', { kind: 'lacking', of: 'help' }],
    ['home now', { kind: 'lacking', of: 'home' }],
    ['stem for det der', { kind: 'lacking', of: 'vote' }],
    ['nøgle ABCDE', { kind: 'lacking', of: 'key' }],
    ['kode O0I1', { kind: 'lacking', of: 'key' }],
    ['forslag Skal vi have flere lamper?', proposal('Skal vi have flere lamper?')],
    ['forslag - flere lamper', proposal('flere lamper')],
    ['forslag | flere lamper | her er mørkt', proposal('flere lamper', 'her er mørkt')],
    ['foto dejligt', { kind: 'note', tag: null, text: 'dejligt' }],
    ['støt forslag nr. 3', support(3)],
    ['støt mig', support(null)],
  ])('“%s” is heard with what is missing', (line, word) => expect(heard(line)).toEqual(word))

  const BEFORE = [
    '',
    ' ',
    '   ',
    '!',
    '! ',
    'Lykke ',
    'Lykke, ',
    'lykke: ',
    'LYKKE! ',
    '!Lykke, ',
    'Lykke (robot): ',
    '"',
    '- ',
    '…',
    '\u200b',
  ]
  const AFTER = ['', ' ', '!', '!!!', '.', '…', ' !', '"', ' .']
  const CASES = [
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  ]
  const NAMES = [
    'proposal',
    'note',
    'support',
    'amend',
    'stop',
    'help',
    'hand',
    'home',
    'cancel',
    'key',
    'vote',
  ] as const
  const everyday = WORDS.da.game.grammar.everyday.split(' ')
  const anyWord = fc
    .constantFrom(...LANGS)
    .chain((lang) => fc.constantFrom(...NAMES.flatMap((name) => WORDS[lang].game.grammar[name].split(' '))))
    .filter((word) => word !== '?' && !everyday.includes(word))
  const around = fc.record({
    before: fc.constantFrom(...BEFORE),
    after: fc.constantFrom(...AFTER),
    write: fc.constantFrom(...CASES),
    fold: fc.constantFrom((text: string) => text, fold),
  })

  test('is never talk, in either language, whatever is written around it and behind it', () => {
    const behind = fc.constantFrom('', ' Skal vi bygge en bænk?', ' dejligt', ': det her', ' 3', ' nu!', ', tak')
    fc.assert(
      fc.property(anyWord, around, behind, (word, { before, after, write, fold: typed }, rest) => {
        for (const lang of LANGS)
          expect(grammars[lang].parse(before + typed(write(word)) + rest + after).kind).not.toBe('unknown')
      }),
    )
  })

  test('means the same whatever is written around it', () => {
    fc.assert(
      fc.property(anyWord, around, (word, { before, after, write, fold: typed }) => {
        expect(heard(before + typed(write(word)) + after)).toEqual(heard(word))
      }),
    )
  })

  test('is said to Lykke alone with an ! before it, or her name and a mark behind', () => {
    const { isAddressed } = grammars.da
    expect(['!hej', '! hej', 'Lykke, hej', 'lykke: hej', 'Lykke!', '!Lykke hej'].map(isAddressed)).not.toContain(false)
    expect(['hej', 'Lykke er sød', 'hej Lykke', 'Lykkeparken, hej', ''].map(isAddressed)).not.toContain(true)
  })
})

describe('in an election, and about the rules', () => {
  test.each([
    ['1', { kind: 'marks', numbers: ['1'] }],
    ['1 3', { kind: 'marks', numbers: ['1', '3'] }],
    ['stem 1, 3 og 12', { kind: 'marks', numbers: ['1', '3', '12'] }],
    ['1 and 2!', { kind: 'marks', numbers: ['1', '2'] }],
    ['hemmelig', { kind: 'secret' }],
    ['kræv', { kind: 'demand', on: true }],
    ['kraev fortryd', { kind: 'demand', on: false }],
    ['demand cancel', { kind: 'demand', on: false }],
    ['Secret!', { kind: 'secret' }],
    ['kandidat', { kind: 'stand', on: true }],
    ['kandidat fortryd', { kind: 'stand', on: false }],
    ['candidate no', { kind: 'stand', on: false }],
    ['hvorfor?', { kind: 'why', number: null }],
    ['hvorfor R16', { kind: 'why', number: 16 }],
    ['why 9', { kind: 'why', number: 9 }],
  ])('“%s”', (line, word) => {
    expect(heard(line)).toEqual(word)
  })

  test.each(['hvorfor gør du det', 'hemmelig hule', 'kandidat til hvad', '100', '0', '1 lampe', 'vi er 3'])(
    '“%s” is talk',
    (line) => {
      expect(['secret', 'stand', 'why', 'marks']).not.toContain(heard(line).kind)
    },
  )
})

describe('children’s talk', () => {
  test.each([
    'hej Bo',
    'ja det er sjovt',
    'nej hvor flot!',
    'for sjov',
    'skal vi gå hjem nu',
    'enig med dig',
    'ord er sjove',
    'Lykke er sød',
    'kom herover',
    'forslagskassen er fuld',
    'stopur',
    'må jeg få ordet',
    'hvad er din nøgle',
    '2345',
    '!',
    '',
    '   ',
  ])('as “%s” is no word', (line) => {
    expect(heard(line).kind).toBe('unknown')
  })

  test('that is far from every word has none that is near', () => {
    expect(heard('superkalifragilistisk')).toEqual({ kind: 'unknown', nearest: null })
    expect(heard('')).toEqual({ kind: 'unknown', nearest: null })
  })
})

describe('whatever is typed', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('!', '|', 'forslag', 'ændr', 'støt', 'stem', 'nøgle', 'fordi', '#', '99999', ' '), {
        maxLength: 8,
      })
      .map((parts) => parts.join(' ')),
  )

  test('is heard as something', () => {
    fc.assert(
      fc.property(anything, (line) => {
        for (const lang of LANGS) expect(grammars[lang].parse(line)).toHaveProperty('kind')
      }),
    )
  })

  test('a sign that cannot stand on a key card makes no key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 4, maxLength: 4 }), (line) => {
        const isOfTheAlphabet = [...line].every((sign) => KEY_ALPHABET.includes(sign.toUpperCase()))
        fc.pre(!isOfTheAlphabet)
        expect(heard(line).kind).not.toBe('key')
      }),
    )
  })
})

describe('a key', () => {
  const sign = fc.constantFrom(...KEY_ALPHABET)
  const four = fc.tuple(sign, sign, sign, sign).map((signs) => signs.join(''))
  const words = new Set(LANGS.flatMap((lang) => Object.values(WORDS[lang].game.grammar).flatMap((l) => l.split(' '))))

  test('is any four signs of the alphabet with a letter among them, however it is said', () => {
    fc.assert(
      fc.property(
        four,
        fc.boolean(),
        fc.constantFrom('', '!', 'nøgle ', '!kode ', 'KEY '),
        (signs, isSmall, before) => {
          fc.pre(/[A-Z]/.test(signs) && !words.has(signs.toLowerCase()))
          expect(heard(before + (isSmall ? signs.toLowerCase() : signs))).toEqual({ kind: 'key', key: signs })
        },
      ),
    )
  })

  test('is never a number alone: that is a price', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (number) => {
        expect(heard(String(number)).kind).not.toBe('key')
        expect(heard(String(number).padStart(4, '2')).kind).not.toBe('key')
      }),
    )
  })

  test('is never one of the words', () => {
    for (const word of words) expect(heard(word).kind).not.toBe('key')
  })
})

test('how far two words lie apart is the same both ways, and nothing only for the same word', () => {
  const word = fc.string({ maxLength: 12 })
  fc.assert(
    fc.property(word, word, (one, other) => {
      const far = editDistance(one, other)
      expect(editDistance(other, one)).toBe(far)
      expect(far === 0).toBe(one === other)
      expect(far).toBeLessThanOrEqual(Math.max(one.length, other.length))
    }),
  )
})

test.each([
  ['ja!', { kind: 'vote', choice: 'for' }],
  ['Nej.', { kind: 'vote', choice: 'against' }],
  ['hjælp!', { kind: 'help' }],
  ['?', { kind: 'help' }],
  ['nøgle: BCDF', { kind: 'key', key: 'BCDF' }],
  ['bcdf.', { kind: 'key', key: 'BCDF' }],
])('"%s" is understood with the mark a child puts behind it', (line, word) => {
  expect(createGrammar('da').parse(line)).toEqual(word)
})

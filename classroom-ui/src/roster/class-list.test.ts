import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AS_GUESSED, readList } from './class-list.ts'

const THREE = ['Asta', 'Bo', 'Emma']
const rows = (...some: string[]): string => some.join('\n')

test.each<[string, string, readonly string[]]>([
  // as schools paste them
  ['the class first', rows('Klasse;Navn', '5.B;Asta Holm', '5.B;Bo Bæk', '5.B;Emma Dam'), THREE],
  [
    'an empty first column',
    rows('\tElevens fornavn\tElevens efternavn', '\tAsta\tHolm', '\tBo\tBæk', '\tEmma\tDam'),
    THREE,
  ],
  [
    'surname and first names',
    rows('Klasse\tEfternavn\tFornavne', '5.B\tHolm\tAsta Marie', '5.B\tBæk\tBo', '5.B\tDam\tEmma'),
    ['Asta Marie', 'Bo', 'Emma'],
  ],
  ['first name and surname', rows('Fornavn,Efternavn', 'Asta,Holm', 'Bo,Bæk', 'Emma,Dam'), THREE],
  ['a number first', rows('Nr\tNavn\tKlasse', '1\tAsta Holm\t5.B', '2\tBo Bæk\t5.B', '3\tEmma Dam\t5.B'), THREE],
  ['quotation marks', rows('"Fornavn";"Efternavn"', '"Asta";"Holm"', '"Bo";"Bæk"', '"Emma";"Dam"'), THREE],
  ['a title above a register', rows('Klasse 5.B', 'Holm, Asta', 'Bæk, Bo', 'Dam, Emma'), THREE],
  [
    'a count below, and one without a surname',
    rows('Fornavn\tEfternavn', 'Asta\tHolm', 'Bo', 'Emma\tDam', 'I alt 3'),
    THREE,
  ],
  ['two a line', rows('Asta, Bo', 'Emma, Ida'), [...THREE, 'Ida']],
  ['a user name first', rows('asta0123\tAsta Holm\t5.B', 'boxx4567\tBo Bæk\t5.B', 'emma8910\tEmma Dam\t5.B'), THREE],
  // as programs export them
  [
    'many columns',
    rows('Nr;Klasse;Fornavn;Efternavn;Køn', '1;5.B;Asta;Holm;K', '2;5.B;Bo;Bæk;M', '3;5.B;Emma;Dam;K'),
    THREE,
  ],
  [
    'English headings, a byte order mark, and lines as Windows ends them',
    '\uFEFFStudent ID,First Name,Last Name,Date of birth\r\n17,Asta,Holm,2014-01-05\r\n18,Bo,Bæk,2014-03-01\r\n19,Emma,Dam,2014-02-02\r\n',
    THREE,
  ],
  [
    'personal numbers, addresses and separators at the end',
    rows(
      '010114-1234;Asta Holm;asta@skole.dk;;',
      '020214-1235;Bo Bæk;bo@skole.dk;;',
      '030314-1236;Emma Dam;emma@skole.dk;;',
    ),
    THREE,
  ],
  [
    'a title and a blank line above the headings',
    rows(
      'Skovskolen;;',
      'Elevliste 5.B 2026/27;;',
      '',
      'Navn;Født;Klasse',
      'Asta Holm;05-01-2014;5.B',
      'Bo Bæk;01-03-2014;5.B',
      'Emma Dam;02-02-2014;5.B',
    ),
    THREE,
  ],
  [
    'headings again on the next page, and its number',
    rows(
      'Fornavn\tEfternavn',
      'Asta\tHolm',
      'Side 1 af 2',
      'Fornavn\tEfternavn',
      'Bo\tBæk',
      'Emma\tDam',
      'Side 2 af 2',
    ),
    THREE,
  ],
  [
    'parents beside the child',
    rows(
      'Mors navn;Elevens navn;Fars navn',
      'Ida Holm;Asta Holm;Hans Holm',
      'Eva Bæk;Bo Bæk;Ib Bæk',
      'Li Dam;Emma Dam;Ole Dam',
    ),
    THREE,
  ],
  ['a user name without figures', rows('Login;Navn', 'astah;Asta', 'bobae;Bo', 'emmad;Emma'), THREE],
  ['a user name, no headings', rows('astah;Asta Holm', 'bobae;Bo Bæk', 'emmad;Emma Dam'), THREE],
  ['surname and first name, no headings', rows('Holm\tAsta', 'Bæk\tBo', 'Dam\tEmma'), THREE],
  ['first name, surname and class, no headings', rows('Asta,Holm,5.B', 'Bo,Bæk,5.B', 'Emma,Dam,5.B'), THREE],
  ['a register in quotation marks', rows('"Holm, Asta";5.B', '"Bæk, Bo";5.B', '"Dam, Emma";5.B'), THREE],
  ['a register under one heading', rows('"Efternavn, Fornavn"', '"Holm, Asta"', '"Bæk, Bo"', '"Dam, Emma"'), THREE],
  ['a register with two first names', rows('Holm, Asta Marie', 'Bæk, Bo'), ['Asta Marie', 'Bo']],
  ['a register with the class behind', rows('Holm, Asta, 5.B', 'Bæk, Bo, 5.B', 'Dam, Emma, 5.B'), THREE],
  ['a register in which one has no surname', rows('Holm, Asta', 'Bo', 'Dam, Emma'), THREE],
  [
    'a table of a text program',
    rows('| Navn | Klasse |', '|---|---|', '| Asta | 5.B |', '| Bo | 5.B |', '| Emma | 5.B |'),
    THREE,
  ],
  ['columns kept apart by blanks', rows('1   Asta Holm    5.B', '2   Bo Bæk       5.B', '3   Emma Dam     5.B'), THREE],
  ['boys and girls', rows('Asta;Pige', 'Bo;Dreng', 'Emma;Pige'), THREE],
  ['the school in every row', rows('Skovskolen;Asta', 'Skovskolen;Bo', 'Skovskolen;Emma'), THREE],
  ['the surname before, without a comma', rows('Holm Asta', 'Bæk Bo', 'Dam Emma'), THREE],
  [
    'surnames that are first names too',
    rows('Mohammed Ali', 'Ali Hassan', 'Fatima Omar'),
    ['Mohammed', 'Ali', 'Fatima'],
  ],
  [
    'the separator named, as Excel wants it',
    rows('sep=;', 'Fornavn;Efternavn', 'Asta;Holm', 'Bo;Bæk', 'Emma;Dam'),
    THREE,
  ],
  ['classmates by mail', 'Asta Holm <asta@x.dk>; Bo Bæk <bo@x.dk>; Emma Dam <emma@x.dk>', THREE],
  // as they are typed
  ['groups', rows('Gruppe 1: Asta, Bo', 'Gruppe 2: Emma, Ida'), [...THREE, 'Ida']],
  ['boys and girls under headings', rows('Elever i 5.B', 'Piger', 'Asta', 'Drenge', 'Bo', 'Emma'), THREE],
  ['one a line', rows('Asta', 'Bo', 'Emma'), THREE],
  ['commas', 'Asta, Bo,Emma', THREE],
  ['semicolons', 'Asta; Bo;Emma', THREE],
  ['tabs', 'Asta\tBo\tEmma', THREE],
  ['blanks', 'Asta Bo Emma', THREE],
  ['words', 'Asta, Bo og Emma', THREE],
  ['strokes', 'Asta / Bo / Emma', THREE],
  ['parted in several ways', rows('Asta, Bo; Emma', 'Li'), [...THREE, 'Li']],
  ['lines of unlike length', rows('Asta, Bo, Emma', 'Ida', 'Xenon, Quirin'), [...THREE, 'Ida', 'Xenon', 'Quirin']],
  ['numbers', rows('1. Asta', '2) Bo', '3 Emma'), THREE],
  ['numbers in brackets', rows('(1) Asta', '#2 Bo', 'Nr. 3: Emma'), THREE],
  ['signs', rows('- Asta', '• Bo', '* Emma'), THREE],
  ['blank lines and blanks that do not break', '\n \u00A0Asta \n\n\tBo\r\n\u00A0\nEmma', THREE],
  ['the class behind', rows('Asta 5.B', 'Bo 5b', 'Emma 10.C'), THREE],
  ['the class behind, in words', rows('Asta, 5. klasse', 'Bo, 5. klasse', 'Emma, 5. klasse'), THREE],
  ['full names and the class behind', rows('Asta Holm 5.B', 'Bo Bæk 5.B', 'Emma Dam 5.B'), THREE],
  ['full names, one of them a first name alone', rows('Asta Holm', 'Bo', 'Emma Dam'), THREE],
  ['a word before them', 'Elever: Asta, Bo, Emma', THREE],
  ['a title in the middle', rows('Asta', 'Bo', 'Klasse 5.B', 'Emma'), THREE],
  ['a heading', rows('Fornavn', 'Asta', 'Bo', 'Emma'), THREE],
  ['counts', rows('Elever: 3', 'Asta', 'Bo', 'Emma', 'Antal elever: 3', 'I alt 3', '3 elever', 'Total: 3'), THREE],
  ['addresses', rows('Asta asta@skole.dk', 'Bo <bo@skole.dk>', 'Emma'), THREE],
  ['brackets', rows('Asta (ny)', 'Bo [5.B]', 'Emma'), THREE],
  ['a quotation mark that is not closed', rows('"Asta', 'Bo', 'Emma'), THREE],
  ['printers’ quotation marks', rows('“Asta”', '»Bo«', '‘Emma’'), THREE],
  ['signs nobody sees', '\u200BAs\u00ADta\n\u202ABo\u202C\nEm\u2060ma\n\u3164', THREE],
  ['the same name twice', rows('Emma', 'Emma'), ['Emma', 'Emma']],
  ['two of the same name, told apart', rows('Emma B.', 'Emma D.', 'Bo'), ['Emma B.', 'Emma D.', 'Bo']],
  ['two of the same name, told apart by number', rows('Emma 1', 'Emma 2', 'Bo 7'), ['Emma 1', 'Emma 2', 'Bo']],
  ['two first names', rows('Anna  Sofie', 'Bo', 'Anna-Sofie', 'Dina'), ['Anna Sofie', 'Bo', 'Anna-Sofie', 'Dina']],
  ['names with a particle', rows('Ali al Said', 'Bo van Dam', "Emma O'Neill"), ['Ali', 'Bo', 'Emma']],
  ['an apostrophe and an emoji', rows("D'Angelo", 'Bo 👨‍👩‍👧'), ["D'Angelo", 'Bo 👨‍👩‍👧']],
  ['nothing', ' \n , \n;', []],
])('%s', (_layout, text, names) => {
  expect(readList(text).names).toEqual(names)
})

test('what is left out stays to be seen, and why', () => {
  const list = readList(rows('Klasseliste', 'Nr;Fornavn;Efternavn', '1;Asta;Holm', '2;;Bæk', 'I alt;2;'))
  expect(list.headings).toEqual(['Nr', 'Fornavn', 'Efternavn'])
  expect(list.rows.map(({ name, isChild, why }) => [name, isChild, why])).toEqual([
    ['', false, 'heading'],
    ['Fornavn', false, 'heading'],
    ['Asta', true, null],
    ['', false, 'no-name'],
    ['', false, 'count'],
  ])
})

test('another column, other rows, whole names and the other layout can be chosen', () => {
  const table = rows('Navn;Kælenavn', 'Asta Holm;Assi', 'Bo Bæk;Bobo')
  expect(readList(table).names).toEqual(['Asta', 'Bo'])
  expect(readList(table, { ...AS_GUESSED, column: 1 }).names).toEqual(['Assi', 'Bobo'])
  expect(readList(table, { ...AS_GUESSED, rows: new Map([[2, false]]) }).names).toEqual(['Asta'])
  expect(readList(table, { ...AS_GUESSED, isFirstWordAlone: false }).names).toEqual(['Asta Holm', 'Bo Bæk'])
  const register = rows('Xylo, Quirin', 'Zonk, Wabi')
  expect(readList(register)).toMatchObject({ layout: 'lines', hasTwoLayouts: true, names: ['Quirin', 'Wabi'] })
  expect(readList(register, { ...AS_GUESSED, layout: 'each' }).names).toEqual(['Xylo', 'Quirin', 'Zonk', 'Wabi'])
  // a row that was taken for a title is a child after all
  const titled = rows('Klasse', 'Bo')
  expect(readList(titled, { ...AS_GUESSED, rows: new Map([[0, true]]) }).names).toEqual(['Klasse', 'Bo'])
})

test('a name that is too long is told, not cut', () => {
  const sentence = 'Maximilian-Alexander-Konstantin'
  expect(readList(rows('Asta', sentence))).toMatchObject({ names: ['Asta', sentence], tooLong: [sentence] })
})

const firstName = fc.constantFrom(
  'Asta',
  'Bo',
  'Åse',
  'Øjvind',
  'Ærling',
  'Yasmin',
  'Li',
  'Anna-Sofie',
  'Xenon',
  'Quirin',
)
const surname = fc.constantFrom('Holm', 'Bæk', 'Jensen', 'al Said', 'Østergaard', 'van Dam', 'Zonk')
const children = fc.array(fc.record({ first: firstName, last: surname }), { minLength: 2, maxLength: 30 })
const separator = fc.constantFrom('\t', ';', ',')
const end = fc.constantFrom('\n', '\r\n', '\n\n')

test('plain first names come through whatever they are parted by', () => {
  const by = fc.constantFrom('\n', ', ', '\r\n', '; ', ';', '\t', ' / ')
  fc.assert(
    fc.property(fc.array(firstName, { minLength: 3, maxLength: 30 }), by, (names, parted) => {
      expect(readList(names.join(parted)).names).toEqual(names)
    }),
  )
})

test('a table with headings gives its first names, whatever parts it and whatever stands beside them in whatever order', () => {
  type Child = { first: string; last: string }
  const COLUMNS: Readonly<Record<string, (child: Child, at: number) => string>> = {
    Fornavn: ({ first }) => first,
    Efternavn: ({ last }) => last,
    Klasse: () => '5.B',
    Nr: (_child, at) => String(at + 1),
    'UNI-login': ({ first }, at) => `${first.slice(0, 2).toLowerCase()}${at}x`,
    Køn: (_child, at) => (at % 2 ? 'D' : 'P'),
    'E-mail': (_child, at) => `elev${at}@skole.dk`,
    'CPR-nr.': (_child, at) => `${String(10 + at)}0114-1234`,
    'Mors navn': ({ last }) => `Ida ${last}`,
  }
  const order = fc.shuffledSubarray(Object.keys(COLUMNS)).filter((some) => some.includes('Fornavn'))
  fc.assert(
    fc.property(children, order, separator, end, fc.boolean(), (some, columns, by, ending, isQuoted) => {
      const cell = (text: string): string => (isQuoted ? `"${text}"` : text)
      const lines = [columns, ...some.map((child, at) => columns.map((name) => COLUMNS[name]?.(child, at) ?? ''))]
      const text = lines.map((line) => line.map(cell).join(by)).join(ending)
      expect(readList(text).names).toEqual(some.map(({ first }) => first))
    }),
  )
})

test('a number, a class, an address or an empty column beside full names changes nothing', () => {
  const BESIDE: readonly ((at: number) => string)[] = [
    () => '5.B',
    (at) => String(at + 1),
    (at) => `elev${at}@skole.dk`,
    () => '',
    (at) => `ab${at}cd`,
    (at) => `0${(at % 9) + 1}-02-2014`,
  ]
  fc.assert(
    fc.property(children, fc.subarray([...BESIDE]), fc.nat(6), separator, (some, beside, place, by) => {
      const text = some
        .map(({ first, last }, at) => {
          const cells = beside.map((make) => make(at))
          cells.splice(Math.min(place, cells.length), 0, `${first} ${last}`)
          return cells.join(by)
        })
        .join('\n')
      expect(readList(text).names).toEqual(some.map(({ first }) => first))
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainly, seen, withoutAccents } from './letters.ts'

test.each([
  ['a soft hyphen', 'As\u00ADta', 'Asta'],
  ['a byte order mark', '\uFEFFAsta', 'Asta'],
  ['a blank of no width', 'As\u200Bta', 'Asta'],
  ['a word joiner', 'As\u2060ta', 'Asta'],
  ['joiners between Latin letters', 'A\u200Ds\u200Cta', 'Asta'],
  ['letters that turn the direction', '\u202EAsta\u202C \u2066Bo\u2069\u200F', 'Asta Bo'],
  ['a Hangul filler', '\u3164As\u115Fta\uFFA0', 'Asta'],
  ['an empty Braille cell', '\u2800Asta', 'Asta'],
  ['a form that belongs to nothing', 'Asta\uFE0F', 'Asta'],
  ['a grapheme joiner', 'As\u034Fta', 'Asta'],
  ['half an emoji', 'Asta\uD83D', 'Asta'],
  ['a bell', 'As\u0007ta', 'Asta'],
  ['a tag without its flag', 'Asta\u{E0041}', 'Asta'],
  ['a letter in two signs', 'A\u030Ase', 'Åse'],
  ['a letter in two signs, parted by one nobody sees', 'A\u00AD\u030Ase', 'Åse'],
])('%s is not seen', (_what, written, read) => {
  expect(seen(written)).toBe(read)
})

test.each([
  ['a family', '👨‍👩‍👧‍👦'],
  ['a woman who mends', '👩🏽‍🔧'],
  ['a heart in colour', '❤️'],
  ['a heart on fire', '❤️‍🔥'],
  ['a rainbow flag', '🏳️‍🌈'],
  ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  ['a key with a figure', '1️⃣'],
  ['the flag of Denmark', '🇩🇰'],
  ['a Persian word', 'می\u200Cخواهم'],
  ['a word in Devanagari', 'क्\u200Dष'],
  ['a name in Arabic', 'محمد'],
  ['a sign in one of its forms', '葛\u{E0100}'],
  ['white space', 'Asta\tHolm\r\nBo\u00A0Bæk'],
  ['Danish letters', 'Åse Ærling Øjvind'],
])('%s stays as it was written', (_what, written) => {
  expect(seen(written)).toBe(written)
})

test('signs nobody sees, wherever they stand in a name, leave the name as it is', () => {
  const unseen = fc.constantFrom(...'\u00AD\u200B\u200C\u200D\u200E\u2060\uFEFF\u3164\u061C\u180E\uFE0F\u0000')
  fc.assert(
    fc.property(
      fc.constantFrom('Asta', 'Åse Marie', 'Øjvind', 'Anna-Sofie'),
      fc.array(fc.tuple(fc.nat(12), unseen)),
      (name, put) => {
        const written = put.reduce<string>((text, [at, sign]) => text.slice(0, at) + sign + text.slice(at), name)
        expect(seen(written)).toBe(name)
      },
    ),
  )
})

test('signs nobody sees of a script that joins its letters join nothing', () => {
  expect(seen('Asta\u061C\u200C\u180E')).toBe('Asta')
  expect(seen('\u061C\u200D\u061CBo')).toBe('Bo')
})

test('what has been read once is not read otherwise the next time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(seen(seen(text))).toBe(seen(text))
    }),
  )
})

test('to look into a text, letters and digits of every width are the plain ones, and accents can be left out', () => {
  expect(plainly('Ａsta ２０ 3\uFE0F\u20E3 ④ a\u200Bb')).toBe('Asta 20 3 4 ab')
  expect(withoutAccents('Zoë, André, Søren, Åse')).toBe('Zoe, Andre, Søren, Ase')
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksLikeContact } from './contact.ts'

describe('what somebody can be reached by', () => {
  test.each([
    'Ring 20304050',
    'ring 20 30 40 50',
    'Ring 2030 4050!',
    '20-30-40-50',
    '20.30.40.50',
    '2 0 3 0 4 0 5 0',
    '20/30/40/50',
    '20,30,40,50',
    '20\n30\n40\n50',
    '203 040 50',
    '20 304 050',
    '20.304.050',
    '２０３０４０５０',
    '2️⃣0️⃣3️⃣0️⃣4️⃣0️⃣5️⃣0️⃣',
    '20\u200B30\u200B40\u200B50',
    '+45 20 30 40 50',
    '+4520304050',
    '(+45) 20304050',
    '0045 20304050',
    '00 45 20 30 40 50',
    '+46 70 123 45 67',
    'tlf. 20 30 40',
    'Tlf: 203040',
    'mit telefonnummer er 203040 og så videre',
    'i 2025 er det 20 30 40 50',
    '120512-1234',
    '1205121234',
    '120512 1234',
    '12 05 12 1234',
    '120512–1234',
    'asta@skole.dk',
    'ASTA.HOLM@Skole.DK',
    'asta @ skole.dk',
    'asta (at) skole.dk',
    'asta snabel-a skole punktum dk',
    'skriv til @asta_12',
    '@allesammen_12',
    'www.skole.dk',
    'https://eksempel.dk/asta',
    'http://x',
    'se lykkeparken.dk',
    'discord.gg/abcd',
    'youtu.be/abcd',
    '10.0.4.17:25565',
    'Nørregade 12, 2. tv',
    'nørregade 12',
    'Jeg bor Nørregade 12.',
    'Bøgevej 5B',
    'Store Kongensgade 101',
    'H.C. Andersens Vej 5',
    'Frederiksborg Allé nr. 7',
    'Vi bor på Enghaven 4',
    'opgang 12, 2. tv',
    'nr. 12, st. th',
    '12 Oak Street',
    'Oak Street 12',
  ])('“%s” is seen', (text) => expect(looksLikeContact(text)).toBe(true))

  test.each([
    'Det koster 12.000 kr.',
    'Det koster 12000',
    '12 000 kr',
    'kr. 1.200.000',
    '1.200.000',
    '12.000.000 kr.',
    '12 000 000 kr',
    '12000000',
    '1000-2000 kr.',
    'mellem 1000-2000',
    '48.000 kr. eller 52.500 kr.',
    '12.000 15.000 18.000',
    '12.345,50 kr.',
    '2 x 4 m',
    '12 x 12 x 12 blokke',
    'I 2024-2025',
    'fra 1998 til 2025',
    'den 24.12.2025',
    '24/12 2025',
    '2025-12-24',
    '12.30-13.15',
    'kl. 08:00-15:30',
    '-29 64 78',
    '-129 64 -178',
    '129 64 178',
    'x=129 y=64 z=178',
    'XYZ: -29.312 / 64.00000 / 78.512',
    '(12, 64, -34)',
    '10, 20, 30, 40 kr.',
    '20 af 26 stemmer',
    'Forslag 12 og 14',
    'opgang 12, 2. sal',
    'En vej 12 m lang',
    'Cykelvej 3',
    'Legeplads 12 x 12',
    'Parkeringsplads 20',
    'Lykkeparken 12',
    'En gade 2',
    'Her er mørkt.de kommer om natten',
    'Vi mødes @ skolen',
    '@alle: kom herover',
    'f.eks. her',
    'Den 2.tv er i stykker',
    'Bænke, 4 stk., 3 m fra stien',
    'Nr. 1234567',
    '',
  ])('“%s” is not', (text) => expect(looksLikeContact(text)).toBe(false))

  test('eight digits are seen however they are grouped, and whatever stands around them', () => {
    const digits = fc.stringMatching(/^[2-9][1-9]{7}$/)
    const gaps = fc.array(fc.constantFrom('', ' ', '-', '.', '  ', ' - '), { minLength: 7, maxLength: 7 })
    const around = fc.constantFrom('', ' ring ', ' Her er ', '! ', ' nu ', '\n')
    fc.assert(
      fc.property(digits, gaps, around, around, (number, between, before, after) => {
        const grouped = [...number].map((digit, at) => digit + (between[at] ?? '')).join('')
        // a place in the world, a date, two times and two amounts are written that way too
        fc.pre(!/^\d{1,3} [5-9]\d \d{1,3}$|^\d\d?[.-].*[.-].{4}$|^\d\d\.\d\d ?-|^\d\.\d{3} \d\./.test(grouped))
        expect(looksLikeContact(`${before}${grouped}${after}`)).toBe(true)
      }),
    )
  })

  test('a price of any size is never one, with dots or without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(' kr.', ' kroner', ',-'), (some, sign) => {
        const price = some < 10_000_000 ? some : Math.round(some / 1000) * 1000
        const dotted = String(price).replaceAll(/\B(?=(?:\d{3})+$)/g, '.')
        expect(looksLikeContact(`Det koster ${dotted}${sign}`)).toBe(false)
        expect(looksLikeContact(`Det koster ${price}${sign}`)).toBe(false)
      }),
    )
  })

  test('words without a digit, a dot or an at-sign are never one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå ]{0,80}$/), (words) => {
        fc.pre(!/snabel|punktum|prik|dot/.test(words))
        expect(looksLikeContact(words)).toBe(false)
      }),
    )
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWords, pastedNames } from './paste-names.ts'

test.each([
  ['one name a line', 'Asta\nBo\nEmma', ['Asta', 'Bo', 'Emma']],
  ['names with commas', 'Asta, Bo,Emma', ['Asta', 'Bo', 'Emma']],
  ['names with semicolons', 'Asta; Bo;Emma', ['Asta', 'Bo', 'Emma']],
  ['two called Emma are two children', 'Emma\nEmma', ['Emma', 'Emma']],
  ['empty lines and stray blanks are nobody', '\n  Asta  \n\n Bo\r\n', ['Asta', 'Bo']],
  ['a numbered list', '1. Asta\n2) Bo\n3 Emma', ['Asta', 'Bo', 'Emma']],
  ['a name of two words stays one', 'Anna  Sofie\nBo', ['Anna Sofie', 'Bo']],
  ['a spreadsheet gives its first column', 'Asta\tHolm\t5.B\nBo\tBæk\t5.B', ['Asta', 'Bo']],
  ['or the one called Fornavn', 'Klasse;Fornavn;Efternavn\n5B;Asta;Holm\n5B;Bo;Bæk', ['Asta', 'Bo']],
  ['surname first, as in a register', 'Holm, Asta\nBæk, Bo', ['Asta', 'Bo']],
  ['the class behind the name is no name', 'Asta 5.B\nBo 5b\nEmma 10.C', ['Asta', 'Bo', 'Emma']],
  ['a heading is no child', 'Fornavn\nAsta\nBo', ['Asta', 'Bo']],
  ['an address is left out', 'Asta asta@skole.dk\nBo', ['Asta', 'Bo']],
  ['what stands in quotes is one cell', 'Elev;Klasse\n"Asta";"5.B; 6.B"\n"Bo";5.B', ['Asta', 'Bo']],
  ['a quote that is not closed hides nobody', '"Asta\nBo\nEmma', ['"Asta', 'Bo', 'Emma']],
  ['what is parted in several ways', 'Asta, Bo; Emma\nLi', ['Asta', 'Bo', 'Emma', 'Li']],
  ['nothing', ' \n , ', []],
])('%s', (_sentence, text, names) => {
  expect(pastedNames(text)).toEqual({ names, tooLong: [], hasSurnames: false })
})

test('a name that is too long is told, not cut', () => {
  const sentence = 'Her er klassens navne fra listen i Aula'
  expect(pastedNames(`Asta\n${sentence}`)).toMatchObject({ names: ['Asta'], tooLong: [sentence] })
})

test('surnames are noticed, and left out with one press', () => {
  const register = '1. Asta Holm Jensen\n2. Bo Bæk\n3. Emma Dam\n4. Åse'
  expect(pastedNames(register).hasSurnames).toBe(true)
  expect(pastedNames(firstWords(register))).toEqual({
    names: ['Asta', 'Bo', 'Emma', 'Åse'],
    tooLong: [],
    hasSurnames: false,
  })
  expect(pastedNames('Anna Sofie\nBo\nCarl\nDina').hasSurnames).toBe(false)
})

test('plain first names come through whatever they are parted by', () => {
  const name = fc.constantFrom('Asta', 'Bo', 'Åse', 'Øjvind', 'Ærling', 'Yasmin', 'Li')
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), fc.constantFrom('\n', ', ', '\r\n'), (names, by) => {
      expect(pastedNames(names.join(by)).names).toEqual(names)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createClass } from '../test/class.ts'
import { namesSomebody } from './naming.ts'

/** Whether a class of these students finds one of them named. */
function named(names: readonly string[], text: string): boolean {
  const klass = createClass(names)
  return namesSomebody(text, klass.state().roster, { text: (id) => klass.texts.get(id) })
}

describe('a text that names somebody of the class', () => {
  test.each<[text: string, name: string]>([
    ['Asta bor her', 'Asta'],
    ['her bor asta', 'Asta'],
    ['ASTA ER DUM', 'Asta'],
    ['Det er Astas bænk', 'Asta'],
    ['Det er Asta’s bænk', 'Asta'],
    ["Det er Asta's bænk", 'Asta'],
    ["Mads' cykel", 'Mads'],
    ['asta-holdet', 'Asta'],
    ['(asta)', 'Asta'],
    ['As\u200Bta larmer', 'Asta'],
    ['As\u00ADta larmer', 'Asta'],
    ['Ａｓｔａ larmer', 'Asta'],
    ['Ástà larmer', 'Asta'],
    ['her er Zoe', 'Zoë'],
    ['her er zoë', 'Zoe'],
    ['andré larmer', 'André'],
    ['søren fra klassen', 'Søren'],
    ['SOEREN', 'Søren'],
    ['soren larmer', 'Søren'],
    ['So\u0308ren', 'Søren'],
    ['aase bor her', 'Åse'],
    ['her er A\u030Ase', 'Åse'],
    ['ida larmer', 'Ida'],
    ['idas bænk', 'Ida'],
    ['det er Bo der støjer', 'Bo'],
    ['Der er Bos cykel', 'Bo'],
    ['her bor Storm', 'Storm'],
    ['Det er Liv igen', 'Liv'],
    ['Se lige Hans', 'Hans'],
    ['Se, André', 'André'],
    ['f.eks. Bo', 'Bo'],
    ['sagde Bo: nej', 'Bo'],
    ['alexander bor her', 'Maximilian-Alexander'],
    ['her sidder Holm', 'Asta Holm'],
    ['her sidder Sofie', 'Anna Sofie'],
    ['Her larmer\nBo', 'Bo'],
    ['Søren fra 5.A', 'Asta'],
    ['Her sidder Søren fra 5. a', 'Asta'],
    ['Søren (5.A) larmer', 'Asta'],
    ['Mille i 6B', 'Asta'],
    ['Emma fra 7. klasse', 'Asta'],
  ])('“%s”: %s', (text, name) => expect(named([name], text)).toBe(true))

  test.each<[text: string, name: string]>([
    ['rart at bo her', 'Bo'],
    ['Bo tæt sammen', 'Bo'],
    ['Her er koldt. Bo i et telt!', 'Bo'],
    ['boligen, bold, bord og abo', 'Bo'],
    ['Alida og idag', 'Ida'],
    ['Castalia er en blomst', 'Asta'],
    ['her er sol og storm', 'Sol'],
    ['Storm vælter træet', 'Storm'],
    ['det er hans bænk', 'Hans'],
    ['andre kan også', 'André'],
    ['et rent og rene sted', 'René'],
    ['vi skal tage den', 'Tage'],
    ['bussen er tom', 'Tom'],
    ['max 3 lamper', 'Max'],
    ['pris per person', 'Per'],
    ['lykke i Lykkeparken', 'Lykke'],
    ['en holm i søen', 'Asta Holm'],
    ['tør ikke', 'Tor'],
    ['vi vil øve', 'Ove'],
    ['Børnene i 5. klasse', 'Asta'],
    ['larmen fra 5.a', 'Asta'],
    ['Bænk i 3 m højde', 'Asta'],
    ['et A', 'A'],
    ['', 'Asta'],
  ])('“%s” does not: %s', (text, name) => expect(named([name], text)).toBe(false))

  test('a name is found in any capitals, with or without an s and unseen signs, among any words', () => {
    const names = fc.constantFrom('Asta', 'Søren', 'Zoë', 'Maximilian-Alexander', 'Åse', 'Ida', 'Ægir')
    const unseen = fc.constantFrom('', '\u200B', '\u00AD', '\u2060', '\uFEFF')
    const around = fc.stringMatching(/^[ ,.!?0-9]{0,6}$/)
    fc.assert(
      fc.property(
        names,
        fc.boolean(),
        fc.constantFrom('', 's', '’s', "'"),
        unseen,
        around,
        around,
        (name, isLoud, s, sign, one, other) => {
          const said = [...(isLoud ? name.toUpperCase() : name.toLowerCase())].join(sign) + s
          expect(named([name], `${one}${said}${other}`)).toBe(true)
        },
      ),
    )
  })

  test('a name inside a longer word is none', () => {
    const letters = fc.stringMatching(/^[b-rt-z]{1,5}$/)
    fc.assert(
      fc.property(fc.constantFrom('Asta', 'Ida', 'Bo', 'Emil'), letters, (name, more) => {
        expect(named([name], `her er ${more}${name.toLowerCase()} og ${name.toLowerCase()}${more}`)).toBe(false)
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { commands } from '../classroom/commands.ts'
import { as, createClass, teacher } from '../test/class.ts'

const at = { x: 4, y: 65, z: -9 }
const lines = (...words: string[]): string[] => Array.from({ length: 4 }, (_, index) => words[index] ?? '')

function classAtTheSign() {
  const klass = createClass(['Asta', 'Bo'])
  const [asta, bo] = klass.students().map((student, index) => as(student, `beboer_${index}`))
  return { klass, asta: asta!, bo: bo! }
}

describe('what is written on a sign', () => {
  test('is known with its writer, and the newest words at a place are what stands there', () => {
    const { klass, asta, bo } = classAtTheSign()
    klass.must(asta, 'sign.write', { at, lines: lines('Velkommen', 'til os') })
    klass.must(bo, 'sign.write', { at, lines: lines('Vores hus') })
    const [sign, ...more] = klass.state().signs
    expect(more).toEqual([])
    expect(sign).toMatchObject({ at, by: klass.students()[1] })
    expect(klass.texts.get(sign!.text)).toBe('Vores hus')
  })

  test('is one sign’s: those beside it, above it and behind it keep their words', () => {
    const { klass, asta } = classAtTheSign()
    const around = [at, { ...at, x: 5 }, { ...at, y: 66 }, { ...at, z: -8 }]
    for (const [nth, place] of around.entries())
      klass.must(asta, 'sign.write', { at: place, lines: lines(`Skilt ${nth}`) })
    expect(klass.state().signs).toHaveLength(4)
    klass.must({ kind: 'bot' }, 'sign.gone', { at })
    expect(klass.state().signs.map((sign) => klass.texts.get(sign.text))).toEqual(['Skilt 1', 'Skilt 2', 'Skilt 3'])
  })

  test('is forgotten beyond four hundred, the oldest first', () => {
    const { klass, asta } = classAtTheSign()
    for (let x = 0; x < 401; x += 1) klass.must(asta, 'sign.write', { at: { ...at, x }, lines: lines(`${x}`) })
    expect(klass.state().signs).toHaveLength(400)
    expect(klass.texts.get(klass.state().signs[0]!.text)).toBe('1')
  })

  test('stands line by line as it was written', () => {
    const { klass, asta } = classAtTheSign()
    klass.must(asta, 'sign.write', { at, lines: lines('Pas på', 'blomsterne') })
    expect(klass.texts.get(klass.state().signs[0]!.text)).toBe('Pas på\nblomsterne')
  })

  test('can only be told by who stands in the world: a page cannot make a sign up', () => {
    const { klass } = classAtTheSign()
    expect(klass.give(as(klass.students()[0]!), 'sign.write', { at, lines: lines('Løgn') })).toEqual({
      refusal: 'command.not-yours',
    })
  })

  test('is gone when the sign is, or when nothing stands on it', () => {
    const { klass, asta } = classAtTheSign()
    klass.must(asta, 'sign.write', { at, lines: lines('A') })
    klass.must({ kind: 'bot' }, 'sign.gone', { at })
    expect(klass.state().signs).toEqual([])
    klass.must(asta, 'sign.write', { at, lines: lines('A') })
    klass.must(asta, 'sign.write', { at, lines: lines() })
    expect(klass.state().signs).toEqual([])
    expect(klass.must({ kind: 'bot' }, 'sign.gone', { at })).toEqual([])
  })

  test('loses control signs and Minecraft’s colours at the door', () => {
    const parsed = commands['sign.write'].payload.parse({ at, lines: ['§4rød\u0007', ' to  ord ', '', ''] })
    expect(parsed.lines).toEqual(['4rød', 'to ord', '', ''])
    expect(commands['sign.write'].payload.safeParse({ at: { x: 0.5, y: 1, z: 1 }, lines: lines() }).success).toBe(false)
    expect(commands['sign.write'].payload.safeParse({ at: { x: Infinity, y: 1, z: 1 }, lines: lines() }).success).toBe(
      false,
    )
  })
})

test('an area is hidden from the class, and shown again; twice is as once', () => {
  const { klass } = classAtTheSign()
  klass.must(teacher, 'area.hide', { area: 'felt-1' })
  expect(klass.must(teacher, 'area.hide', { area: 'felt-1' })).toEqual([])
  expect([...klass.state().hiddenAreas]).toEqual(['felt-1'])
  klass.must(teacher, 'area.show', { area: 'felt-1' })
  expect(klass.state().hiddenAreas.size).toBe(0)
})

import { describe, expect, test } from 'vitest'
import { TextId } from '../base/ids.ts'
import { as, createClass, teacher } from '../test/class.ts'

describe('what a student wrote', () => {
  test('is hidden and shown by the teacher, each once', () => {
    const klass = createClass(['Asta'])
    klass.must(as(klass.students()[0]!), 'note.add', { tag: 'dull', text: 'Her er kedeligt' })
    const { text } = klass.state().notes.all[0]!
    expect(klass.must(teacher, 'text.show', { text })).toEqual([])
    klass.must(teacher, 'text.hide', { text })
    expect(klass.must(teacher, 'text.hide', { text })).toEqual([])
    expect(klass.state().hidden).toEqual(new Set([text]))
    klass.must(teacher, 'text.show', { text })
    expect(klass.state()).toMatchObject({ hidden: new Set(), held: new Map() })
  })

  test('and waits for the teacher is seen to by showing it, or by hiding it for good', () => {
    const klass = createClass(['Asta', 'Emil'])
    const [asta] = klass.students()
    for (const text of ['Emil larmer', 'Emil griner']) klass.must(as(asta!), 'note.add', { tag: 'dull', text })
    const [first, second] = klass.state().notes.all.map(({ text }) => text)
    expect([...klass.state().held]).toEqual([
      [first, 'names'],
      [second, 'names'],
    ])
    klass.must(teacher, 'text.show', { text: first! })
    klass.must(teacher, 'text.hide', { text: second! })
    expect(klass.state()).toMatchObject({ held: new Map(), hidden: new Set([second]) })
  })

  test('and is erased, or never was, cannot be hidden', () => {
    const klass = createClass()
    const text = TextId.parse('00000000-0000-4000-8000-999999999999')
    expect(klass.give(teacher, 'text.hide', { text })).toEqual({ refusal: 'text.unknown' })
    expect(klass.must(teacher, 'text.show', { text })).toEqual([])
  })
})

describe('where everything is read first', () => {
  test.each<[string, boolean]>([
    ['by the class', true],
    ['by nobody', false],
  ])('%s, a text waits: %s', (_who, readFirst) => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'class.set', { readFirst })
    klass.must(as(klass.students()[0]!), 'proposal.submit', { title: 'Lamper', reason: 'Mørkt' })
    expect(klass.state().held.size).toBe(readFirst ? 2 : 0)
    expect(klass.state().hidden).toEqual(new Set(klass.state().held.keys()))
    klass.must(teacher, 'proposal.submit', { title: 'Bænk', reason: 'Træt' })
    expect(klass.state().held.size).toBe(readFirst ? 2 : 0)
  })

  test('a player’s name is no text for others to read, and waits for nobody', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'class.set', { readFirst: true })
    klass.must({ kind: 'player', player: 'Asta' }, 'player.key', { key: klass.state().roster.students[0]!.key })
    expect(klass.state().held.size).toBe(0)
  })
})

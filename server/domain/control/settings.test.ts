import { describe, expect, test } from 'vitest'
import { majority } from '../democracy/methods/yes-no.ts'
import type { Majority } from '../democracy/methods/yes-no.ts'
import { as, createClass, teacher } from '../test/class.ts'

describe('where the teacher reads first', () => {
  test('what a student writes waits, and is let through text by text; what the teacher writes does not', () => {
    const klass = createClass(['Asta', 'Bo'])
    const [asta] = klass.students()
    klass.must(teacher, 'class.set', { readFirst: true })
    klass.must(as(asta!), 'proposal.submit', { title: 'En bænk', reason: 'Så kan man hvile' })
    klass.must(as(asta!), 'note.add', { tag: 'dull', text: 'Her sker intet' })
    klass.must(teacher, 'proposal.submit', { title: 'Flere lamper', reason: 'Her er mørkt' })
    const [bench, lamps] = klass.state().proposals
    const [note] = klass.state().notes.all
    expect([...klass.state().held.keys()]).toEqual([bench!.title, bench!.reason, note!.text])
    expect(klass.state().hidden.has(lamps!.title)).toBe(false)
    klass.must(teacher, 'text.show', { text: bench!.title })
    klass.must(teacher, 'text.hide', { text: note!.text })
    expect([...klass.state().held.keys()]).toEqual([bench!.reason])
    expect(klass.state().hidden).toEqual(new Set([bench!.reason, note!.text]))
  })

  test('a class can stop it, and what waits goes on waiting', () => {
    const klass = createClass(['Asta'])
    const [asta] = klass.students()
    klass.must(teacher, 'class.set', { readFirst: true })
    klass.must(as(asta!), 'note.add', { tag: 'dull', text: 'Her sker intet' })
    klass.must(teacher, 'class.set', { readFirst: false })
    klass.must(as(asta!), 'note.add', { tag: 'cosy', text: 'Her er rart' })
    expect(klass.state().held.size).toBe(1)
    expect(klass.must(teacher, 'class.set', { readFirst: false })).toEqual([])
  })
})

test.each<[string, number, number, Majority]>([
  ['all for', 25, 0, 'large'],
  ['25 to 1', 25, 1, 'large'],
  ['two of three', 8, 4, 'large'],
  ['one more than half', 13, 12, 'plain'],
  ['nearly two of three against', 5, 9, 'plain'],
  ['a large majority against', 2, 10, 'large'],
  ['as many', 6, 6, 'tie'],
  ['nobody', 0, 0, 'tie'],
])('%s: %i for and %i against is "%s", whatever blank votes there are', (_what, yes, no, expected) => {
  for (const blank of [0, 7]) expect(majority({ for: yes, against: no, blank })).toBe(expected)
})

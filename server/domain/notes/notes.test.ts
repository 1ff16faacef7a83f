import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NoteId, TextId } from '../base/ids.ts'
import { as, createClass, teacher } from '../test/class.ts'
import type { Note } from './notes.ts'
import { commands } from './commands.ts'
import { placesOf } from './places.ts'

const dark = {
  tag: 'unsafe',
  text: 'Her er mørkt',
  position: { x: 3, y: 64, z: -8 },
  look: { yaw: 225, pitch: 10 },
} as const

function walkingClass(names: readonly string[] = ['Asta', 'Bo', 'Carl', 'Dina']) {
  const klass = createClass(names)
  return { klass, students: klass.students().map((student) => as(student)) }
}

describe('a note from the walk', () => {
  test('stands at its place with how it is there, which way one looked, and the group it came from', () => {
    const { klass, students } = walkingClass()
    klass.must(students[0]!, 'note.add', dark)
    const [note] = klass.state().notes.all
    const { position, look } = dark
    expect(note).toMatchObject({ tag: 'unsafe', at: position, look, by: klass.students()[0], group: 'circle' })
    expect(klass.texts.get(note!.text)).toBe('Her er mørkt')
  })

  test.each([
    ['Asta bor her', true],
    ['her sidder astas venner', true],
    ['rart at bo her', false],
    ['Bo tæt sammen', false],
    ['det er Bo der støjer', true],
    ['Castalia er en blomst', false],
  ])('“%s” waits for the teacher: %s', (text, isHeld) => {
    const { klass, students } = walkingClass()
    klass.must(students[3]!, 'note.add', { ...dark, text })
    expect(klass.state().hidden.size).toBe(isHeld ? 1 : 0)
  })

  test('is taken away by its writer or the teacher, and by nobody else', () => {
    const { klass, students } = walkingClass()
    klass.must(students[0]!, 'note.add', dark)
    klass.must(students[0]!, 'note.add', dark)
    const [one, other] = klass.state().notes.all.map(({ id }) => id)
    expect(klass.give(students[1]!, 'note.remove', { note: one! })).toEqual({ refusal: 'note.not-yours' })
    klass.must(students[0]!, 'note.remove', { note: one! })
    klass.must(teacher, 'note.remove', { note: other! })
    expect(klass.state().notes.all).toEqual([])
    expect(klass.give(teacher, 'note.remove', { note: other! })).toEqual({ refusal: 'note.unknown' })
  })

  test.each([
    ['at a door where somebody of the class lives', { x: 43, y: 64, z: 37 }, 'note.at-door'],
    ['a little way from it', { x: 47, y: 64, z: 40 }, null],
    ['at a door where nobody lives', { x: 80, y: 64, z: 40 }, null],
  ])('%s: a place is what one writes about, never somebody’s home', (_where, position, refusal) => {
    const { klass, students } = walkingClass()
    const decision = klass.give(students[0]!, 'note.add', { ...dark, position })
    if (refusal === null) expect(decision).toHaveProperty('events')
    else expect(decision).toEqual({ refusal, params: { household: 1 } })
    expect(klass.give(teacher, 'note.add', { ...dark, position })).toHaveProperty('events')
  })

  test('can be written twelve times by each, so that nobody buries the others’', () => {
    const { klass, students } = walkingClass()
    for (let count = 0; count < 12; count += 1) klass.must(students[0]!, 'note.add', dark)
    expect(klass.give(students[0]!, 'note.add', dark)).toEqual({ refusal: 'note.too-many', params: { most: 12 } })
    klass.must(students[1]!, 'note.add', dark)
  })

  test('is what the group goes on with when one of them says so; the last word counts', () => {
    const { klass, students } = walkingClass()
    klass.must(students[0]!, 'note.add', dark)
    klass.must(students[1]!, 'note.add', { tag: 'idea', text: 'Et drivhus' })
    const [first, second] = klass.state().notes.all.map(({ id }) => id)
    klass.must(students[0]!, 'note.choose', { note: first! })
    klass.must(students[2]!, 'note.choose', { note: second! })
    expect([...klass.state().notes.chosen]).toEqual([['circle', second]])
    klass.must(teacher, 'note.remove', { note: second! })
    expect(klass.state().notes.chosen.size).toBe(0)
  })
})

test('notes are gathered by closeness: every one with a place is in one place, near where that began', () => {
  const spot = fc.record({
    x: fc.integer({ min: -90, max: 90 }),
    y: fc.constant(64),
    z: fc.integer({ min: -90, max: 90 }),
  })
  fc.assert(
    fc.property(fc.array(fc.option(spot), { maxLength: 60 }), (spots) => {
      const notes = spots.map((at, index): Note => {
        const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
        const known = { tag: 'safe', look: null, by: null, group: null, writtenAt: 0 } as const
        return { id: NoteId.parse(id), text: TextId.parse(id), at, ...known }
      })
      const places = placesOf(notes)
      const gathered = places.flatMap((place) => place.notes)
      expect(new Set(gathered)).toEqual(new Set(notes.filter(({ at }) => at !== null)))
      expect(gathered).toHaveLength(notes.filter(({ at }) => at !== null).length)
      for (const { x, z, notes: there } of places)
        for (const { at } of there) expect(Math.hypot(x - at!.x, z - at!.z)).toBeLessThanOrEqual(10)
      const sizes = places.map((place) => place.notes.length)
      expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
    }),
  )
})

test('a proposal or an amendment that names a classmate waits for the teacher; the teacher’s own does not', () => {
  const { klass, students } = walkingClass()
  klass.must(students[3]!, 'proposal.submit', { title: 'Flere lamper', reason: 'Asta er bange for mørke' })
  const [proposal] = klass.state().proposals
  expect([...klass.state().hidden]).toEqual([proposal!.reason])
  klass.must(students[3]!, 'proposal.amend', { proposal: proposal!.id, text: 'Kun ved Carl' })
  expect(klass.state().hidden.size).toBe(2)
  klass.must(teacher, 'proposal.submit', { title: 'Carls bænk', reason: 'Efter Carl Nielsen' })
  expect(klass.state().hidden.size).toBe(2)
})

test('a text with a number or an address waits wherever a student writes it, and it is told why; a price does not', () => {
  const { klass, students } = walkingClass()
  klass.must(students[3]!, 'proposal.submit', { title: 'Lamper til 12.000 kr.', reason: 'Ring 20 30 40 50' })
  const [proposal] = klass.state().proposals
  klass.must(students[3]!, 'proposal.amend', { proposal: proposal!.id, text: 'Skriv til emil@skole.dk' })
  klass.must(students[0]!, 'note.add', { tag: 'dull', text: 'Nørregade 12, 2. tv' })
  const { key, id } = klass.state().roster.students[0]!
  klass.must({ kind: 'player', player: 'AstaBygger' }, 'player.key', { key })
  klass.must({ kind: 'student', student: id, player: 'AstaBygger' }, 'sign.write', {
    at: { x: 4, y: 65, z: -9 },
    lines: ['Ring', '2030', '4050', ''],
  })
  klass.must(students[1]!, 'note.add', { tag: 'idea', text: 'Søren fra 5.A skal med' })
  klass.must(teacher, 'note.add', { tag: 'idea', text: 'Ring 20 30 40 50' })
  expect([...klass.state().held.values()]).toEqual(['contact', 'contact', 'contact', 'contact', 'names'])
  expect([...klass.state().hidden]).toEqual([...klass.state().held.keys()])
})

test('a group goes on with a note that is there; who is in no group has nothing to go on with', () => {
  const klass = createClass(['Asta'])
  const [asta] = klass.students()
  klass.must(as(asta!), 'note.add', { tag: 'dull', text: 'Her er kedeligt' })
  const { id: note } = klass.state().notes.all[0]!
  expect(klass.give(as(asta!), 'note.choose', { note: NoteId.parse(asta) })).toEqual({ refusal: 'note.unknown' })
  klass.must(as(asta!), 'note.choose', { note })
  expect(klass.must(as(asta!), 'note.choose', { note })).toEqual([])
  klass.must(teacher, 'group.set', { household: klass.state().roster.households[0]!.id, group: null })
  expect(klass.give(as(asta!), 'note.choose', { note })).toEqual({ refusal: 'note.no-group' })
})

test('a note is at a door within six blocks, seen from above, and only where somebody of the class lives', () => {
  const klass = createClass(['Asta'])
  const [asta] = klass.students()
  const at = (x: number, y = 64) => ({ tag: 'dull' as const, text: 'Her', position: { x, y, z: 40 } })
  const refused = { refusal: 'note.at-door', params: { household: 1 } }
  expect(klass.give(as(asta!), 'note.add', at(46))).toEqual(refused)
  expect(klass.give(as(asta!), 'note.add', at(40, 90))).toEqual(refused)
  klass.must(as(asta!), 'note.add', at(47))
  // door nine is nobody's
  klass.must(as(asta!), 'note.add', at(80))
  klass.must(teacher, 'note.add', at(40))
})

describe('where a note is and which way one looked', () => {
  const parsed = (more: object) => commands['note.add'].payload.safeParse({ tag: 'idea', text: 'Et drivhus', ...more })

  test.each([
    [
      { x: 1.4, y: 64.6, z: -8.5 },
      { x: 1, y: 65, z: -8 },
    ],
    [
      { x: -0.6, y: 0, z: 3 },
      { x: -1, y: 0, z: 3 },
    ],
  ])('%o is the block %o', (position, block) => {
    expect(parsed({ position }).data?.position).toEqual(block)
  })

  test.each([
    [0, 0],
    [225.4, 225],
    [360, 0],
    [-90, 270],
    [-450, 270],
    [719.6, 0],
  ])('a yaw of %d is %d degrees', (yaw, whole) => {
    expect(parsed({ look: { yaw, pitch: 0 } }).data?.look?.yaw).toBe(whole)
  })

  test('nobody looks further up or down than straight', () => {
    for (const pitch of [-90, 0.4, 90]) expect(parsed({ look: { yaw: 0, pitch } }).success).toBe(true)
    for (const pitch of [-91, 91, 500]) expect(parsed({ look: { yaw: 0, pitch } }).success).toBe(false)
  })
})

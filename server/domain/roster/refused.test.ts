import { expect, test } from 'vitest'
import { HouseholdId, StudentId } from '../base/ids.ts'
import { as, createClass, teacher } from '../test/class.ts'

const NOBODY = StudentId.parse('00000000-0000-4000-8000-999999999999')
const NOWHERE = HouseholdId.parse('00000000-0000-4000-8000-888888888888')
const unknown = { refusal: 'roster.unknown' }

test('a class takes sixty students and not one more, however they come', () => {
  const klass = createClass(Array.from({ length: 40 }, (_, at) => `Elev ${at}`))
  const more = (count: number) => ({ students: Array.from({ length: count }, (_, at) => ({ name: `Ny ${at}` })) })
  expect(klass.give(teacher, 'roster.add', more(21))).toEqual({ refusal: 'roster.full', params: { most: 60 } })
  klass.must(teacher, 'roster.add', more(20))
  expect(klass.give(teacher, 'roster.add', more(1))).toEqual({ refusal: 'roster.full', params: { most: 60 } })
})

test('an empty class has nobody to put together, and a finished one nobody either', () => {
  expect(createClass().give(teacher, 'roster.pair', {})).toEqual({ refusal: 'roster.empty' })
  expect(createClass(['Asta']).give(teacher, 'roster.pair', {})).toEqual({ refusal: 'class.nothing-changed' })
})

test('who is not in the class is renamed, erased, moved, kept apart and here by nobody', () => {
  const klass = createClass(['Asta'])
  const [asta] = klass.students()
  const students: [StudentId, StudentId] = [asta!, NOBODY]
  expect(klass.give(teacher, 'roster.rename', { student: NOBODY, name: 'Bo' })).toEqual(unknown)
  expect(klass.give(teacher, 'roster.erase', { student: NOBODY })).toEqual(unknown)
  expect(klass.give(teacher, 'household.move', { student: NOBODY, household: null })).toEqual(unknown)
  expect(klass.give(teacher, 'household.swap', { students })).toEqual(unknown)
  expect(klass.give(teacher, 'roster.apart', { students, on: true })).toEqual(unknown)
  expect(klass.give(teacher, 'attendance.set', { present: students })).toEqual(unknown)
  expect(klass.give(teacher, 'class.freeze', { on: true, to: { student: NOBODY } })).toEqual(unknown)
})

test('nobody moves to a household that is not there, into the one they live in, or changes with who has none', () => {
  const klass = createClass(['Asta', 'Bo'])
  const [asta, bo] = klass.students()
  const [home] = klass.state().roster.households
  const nothing = { refusal: 'class.nothing-changed' }
  expect(klass.give(teacher, 'household.move', { student: asta!, household: NOWHERE })).toEqual({
    refusal: 'household.unknown',
  })
  expect(klass.give(teacher, 'group.set', { household: NOWHERE, group: null })).toEqual({
    refusal: 'household.unknown',
  })
  expect(klass.give(teacher, 'household.move', { student: asta!, household: home!.id })).toEqual(nothing)
  expect(klass.give(teacher, 'household.swap', { students: [asta!, bo!] })).toEqual(nothing)
  klass.must(teacher, 'roster.add', { students: [{ name: 'Carl' }] })
  const carl = klass.students()[2]!
  for (const students of [[asta!, carl] as const, [carl, asta!] as const])
    expect(klass.give(teacher, 'household.swap', { students: [...students] })).toEqual({ refusal: 'household.unknown' })
})

test('two are kept apart once, and together again once; nobody is kept apart from themselves', () => {
  const klass = createClass(['Asta', 'Bo'])
  const [asta, bo] = klass.students()
  expect(klass.give(teacher, 'roster.apart', { students: [asta!, asta!], on: true })).toEqual({
    refusal: 'roster.same-student',
  })
  expect(klass.must(teacher, 'roster.apart', { students: [asta!, bo!], on: false })).toEqual([])
  klass.must(teacher, 'roster.apart', { students: [asta!, bo!], on: true })
  expect(klass.must(teacher, 'roster.apart', { students: [bo!, asta!], on: true })).toEqual([])
  expect(klass.state().roster.apart).toEqual([[asta, bo]])
  klass.must(teacher, 'roster.apart', { students: [bo!, asta!], on: false })
  expect(klass.state().roster.apart).toEqual([])
})

test('who comes later counts as here, in a class where it was said who is', () => {
  const klass = createClass(['Asta', 'Bo'])
  const [asta] = klass.students()
  klass.must(teacher, 'attendance.set', { present: [asta!, asta!] })
  expect(klass.state().attendanceAt).toBe(klass.now())
  klass.wait(1_000)
  klass.must(teacher, 'roster.add', { students: [{ name: 'Carl' }] })
  expect(klass.state().roster.present).toEqual(new Set([asta, klass.students()[2]]))
  expect(klass.state().attendanceAt).toBe(klass.now() - 1_000)
  klass.must(teacher, 'roster.erase', { student: asta! })
  expect(klass.state().roster.present).toEqual(new Set([klass.students()[1]]))
})

test('a household is gone with the last who lived there, and its number is not lost on the others', () => {
  const klass = createClass(['Asta', 'Bo', 'Carl'])
  const [first, second] = klass.state().roster.households
  const alone = klass.state().roster.students.find(({ household }) => household === second!.id)!
  klass.must(teacher, 'roster.erase', { student: alone.id })
  expect(klass.state().roster.households).toEqual([first])
  klass.must(teacher, 'household.move', { student: klass.students()[0]!, household: null })
  expect(klass.state().roster.households.map(({ number }) => number)).toEqual([1, 2])
})

test('a key is said by a player and by nobody on a page, in any letters, and only one that is there', () => {
  const klass = createClass(['Asta'])
  const [asta] = klass.students()
  const { key } = klass.state().roster.students[0]!
  expect(klass.give(as(asta!), 'player.key', { key })).toEqual({ refusal: 'command.not-yours' })
  const player = { kind: 'player', player: 'Asta_P' } as const
  expect(klass.give(player, 'player.key', { key: 'QQQQ' })).toEqual({ refusal: 'key.unknown' })
  klass.must(player, 'player.key', { key: key.toLowerCase() })
  expect(klass.state().roster.ties).toHaveLength(1)
})

test('a key in use is refused to another player, and taken over when that one is gone or is the same', () => {
  const klass = createClass(['Asta'])
  const { key } = klass.state().roster.students[0]!
  klass.must({ kind: 'player', player: 'Asta_P' }, 'player.key', { key })
  klass.alive.add('Asta_P')
  expect(klass.give({ kind: 'player', player: 'Bo_P' }, 'player.key', { key })).toEqual({ refusal: 'key.in-use' })
  klass.must({ kind: 'player', player: 'asta_p' }, 'player.key', { key })
  klass.alive.clear()
  klass.must({ kind: 'player', player: 'Bo_P' }, 'player.key', { key })
  expect(klass.state().roster.ties).toHaveLength(1)
  expect(klass.must({ kind: 'bot' }, 'player.untie', { player: 'Asta_P' })).toEqual([])
  klass.must({ kind: 'bot' }, 'player.untie', { player: 'BO_P' })
  expect(klass.state().roster.ties).toEqual([])
})

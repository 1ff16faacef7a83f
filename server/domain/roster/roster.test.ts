import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lots } from '../base/chance.ts'
import { StudentId } from '../base/ids.ts'
import { as, createClass, teacher } from '../test/class.ts'
import { KEY_ALPHABET, newKey } from './keys.ts'
import { isTeachersPlayer, membersOf, studentOfPlayer } from './roster.ts'

const NOBODY = StudentId.parse('00000000-0000-4000-8000-999999999999')

const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `Elev ${at}`)

describe('households', () => {
  test('are of two, and an odd one is alone, whatever the size of the class', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const { roster } = createClass(names(count)).state()
        const sizes = roster.households.map(({ id }) => membersOf(roster, id).length)
        expect(sizes.filter((size) => size === 1)).toHaveLength(count % 2)
        expect(sizes.every((size) => size === 1 || size === 2)).toBe(true)
        expect(roster.students.every((student) => student.household !== null)).toBe(true)
      }),
    )
  })

  test('go into at most eight groups of nearly the same size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const { roster } = createClass(names(count)).state()
        const sizes = [...Map.groupBy(roster.households, (household) => household.group).values()].map(
          (group) => group.length,
        )
        expect(sizes.length).toBeLessThanOrEqual(8)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('do not take a third', () => {
    const klass = createClass(names(3))
    const { roster } = klass.state()
    const full = roster.households.find(({ id }) => membersOf(roster, id).length === 2)!
    const alone = roster.students.find((student) => student.household !== full.id)!
    expect(klass.give(teacher, 'household.move', { student: alone.id, household: full.id })).toEqual({
      refusal: 'household.full',
    })
  })

  test('change one for another, so that nobody lives alone meanwhile', () => {
    const klass = createClass(names(4))
    const [first, second] = klass.state().roster.households
    const [one] = membersOf(klass.state().roster, first!.id)
    const [other] = membersOf(klass.state().roster, second!.id)
    klass.must(teacher, 'household.swap', { students: [one!.id, other!.id] })
    const { roster } = klass.state()
    expect(membersOf(roster, first!.id).map(({ id }) => id)).toContain(other!.id)
    expect(membersOf(roster, second!.id).map(({ id }) => id)).toContain(one!.id)
    for (const { id } of roster.households) expect(membersOf(roster, id)).toHaveLength(2)
  })

  test.each([
    ['with themselves', (ids: readonly StudentId[]) => [ids[0]!, ids[0]!] as const, 'class.nothing-changed'],
    ['with nobody', () => [NOBODY, NOBODY] as const, 'roster.unknown'],
  ])('change nobody for another %s', (_with, pick, refusal) => {
    const klass = createClass(names(4))
    expect(klass.give(teacher, 'household.swap', { students: [...pick(klass.students())] })).toEqual({ refusal })
  })

  test('stay as they are when a latecomer is paired', () => {
    const klass = createClass(names(4))
    const before = klass.state().roster.students
    klass.must(teacher, 'roster.add', { students: [{ name: 'Sent' }] })
    klass.must(teacher, 'roster.pair', {})
    expect(klass.state().roster.students.slice(0, 4)).toEqual(before)
    expect(klass.state().roster.students[4]?.household).not.toBeNull()
  })
})

describe('a key', () => {
  test('is four signs that cannot be mixed up, is nobody else’s, and has a letter in it', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const lot = lots(seed)
        const taken = new Set<string>()
        for (let count = 0; count < 60; count += 1) {
          const key = newKey(taken, lot)
          expect(key).toMatch(new RegExp(`^[${KEY_ALPHABET}]{4}$`))
          expect(key).toMatch(/[A-Z]/)
          expect(taken.has(key)).toBe(false)
          taken.add(key)
        }
      }),
    )
  })

  test('said by a second player is refused while the first is in the world, and taken over when not', () => {
    const klass = createClass(['Asta'])
    const { key } = klass.state().roster.students[0]!
    klass.must({ kind: 'player', player: 'asta1' }, 'player.key', { key })
    klass.alive.add('asta1')
    expect(klass.give({ kind: 'player', player: 'tyv' }, 'player.key', { key })).toEqual({ refusal: 'key.in-use' })
    klass.alive.clear()
    klass.must({ kind: 'player', player: 'asta2' }, 'player.key', { key })
    expect(studentOfPlayer(klass.state().roster, 'ASTA2', (id) => klass.texts.get(id))).toBe(klass.students()[0])
  })

  test('of a second student at the same computer adds and switches; saying the first again switches back', () => {
    const klass = createClass(['Asta', 'Bo'])
    const [asta, bo] = klass.state().roster.students
    const playing = () => studentOfPlayer(klass.state().roster, 'faelles', (id) => klass.texts.get(id))
    klass.must({ kind: 'player', player: 'faelles' }, 'player.key', { key: asta!.key })
    klass.must(as(asta!.id, 'faelles'), 'player.key', { key: bo!.key.toLowerCase() })
    expect(playing()).toBe(bo!.id)
    klass.must(as(bo!.id, 'faelles'), 'player.key', { key: asta!.key })
    expect(playing()).toBe(asta!.id)
  })

  test('of a neighbour, typed by mistake, is the neighbour’s again when one has typed one’s own', () => {
    const klass = createClass(['Asta', 'Bo'])
    const [asta, bo] = klass.state().roster.students
    const playing = (player: string) => studentOfPlayer(klass.state().roster, player, (id) => klass.texts.get(id))
    klass.must({ kind: 'player', player: 'asta_p' }, 'player.key', { key: bo!.key })
    klass.alive.add('asta_p').add('bo_p')
    const bosKey = { key: bo!.key }
    expect(klass.give({ kind: 'player', player: 'bo_p' }, 'player.key', bosKey)).toEqual({ refusal: 'key.in-use' })
    klass.must(as(bo!.id, 'asta_p'), 'player.key', { key: asta!.key })
    klass.must({ kind: 'player', player: 'bo_p' }, 'player.key', bosKey)
    expect([playing('asta_p'), playing('bo_p')]).toEqual([asta!.id, bo!.id])
  })

  test('is freed by the teacher: whoever played by it types a key again, and its owner comes in', () => {
    const klass = createClass(['Asta', 'Bo'])
    const [asta, bo] = klass.state().roster.students
    const playing = (player: string) => studentOfPlayer(klass.state().roster, player, (id) => klass.texts.get(id))
    klass.must({ kind: 'player', player: 'asta_p' }, 'player.key', { key: bo!.key })
    klass.alive.add('asta_p')
    klass.must(teacher, 'key.free', { student: bo!.id })
    expect(playing('asta_p')).toBe(undefined)
    klass.must({ kind: 'player', player: 'bo_p' }, 'player.key', { key: bo!.key })
    expect(klass.state().roster.students.map(({ key }) => key)).toEqual([asta!.key, bo!.key])
  })

  test('is made anew by the teacher: the old one is nobody’s, and no two are the same', () => {
    const klass = createClass(['Asta', 'Bo'])
    const [asta, bo] = klass.state().roster.students
    klass.must({ kind: 'player', player: 'asta_p' }, 'player.key', { key: bo!.key })
    klass.must(teacher, 'key.renew', { student: bo!.id })
    const now = klass.state().roster
    expect(now.ties).toEqual([])
    expect(now.students[0]!.key).toBe(asta!.key)
    expect([asta!.key, bo!.key]).not.toContain(now.students[1]!.key)
    const old = { key: bo!.key }
    expect(klass.give({ kind: 'player', player: 'asta_p' }, 'player.key', old)).toEqual({ refusal: 'key.unknown' })
    klass.must({ kind: 'player', player: 'bo_p' }, 'player.key', { key: now.students[1]!.key })
  })

  test('of who is not in the class is nobody’s to free or make anew', () => {
    const klass = createClass(['Asta'])
    const student = createClass(['Asta', 'Bo', 'Carl', 'Dina']).students().at(-1)!
    for (const command of ['key.free', 'key.renew'] as const)
      expect(klass.give(teacher, command, { student })).toEqual({ refusal: 'roster.unknown' })
  })

  test('that nobody has is refused', () => {
    expect(createClass(['Asta']).give({ kind: 'player', player: 'x' }, 'player.key', { key: 'OOOO' })).toEqual({
      refusal: 'key.unknown',
    })
  })
})

test('a name that comes in from another machine is nobody’s until a key is shown; who plays under another name notices nothing', () => {
  const klass = createClass(['Asta', 'Bo'])
  const [asta, bo] = klass.state().roster.students
  klass.must({ kind: 'player', player: 'Asta_P' }, 'player.key', { key: asta!.key })
  klass.must({ kind: 'player', player: 'Bo_P' }, 'player.key', { key: bo!.key })
  const playing = (player: string) => studentOfPlayer(klass.state().roster, player, (id) => klass.texts.get(id))
  klass.must({ kind: 'bot' }, 'player.untie', { player: 'asta_p' })
  expect([playing('Asta_P'), playing('Bo_P')]).toEqual([undefined, bo!.id])
  klass.must({ kind: 'player', player: 'Asta_P' }, 'player.key', { key: asta!.key })
  expect(playing('Asta_P')).toBe(asta!.id)
  expect(klass.must({ kind: 'bot' }, 'player.untie', { player: 'Ukendt' })).toEqual([])
})

test('a student is renamed for good, and nobody who is not there', () => {
  const klass = createClass(['Asta', 'Bo'])
  const [asta] = klass.students()
  klass.must(teacher, 'roster.rename', { student: asta!, name: 'Astrid' })
  expect(klass.state().roster.students.map(({ name }) => klass.texts.get(name))).toEqual(['Astrid', 'Bo'])
  const stranger = createClass(['A', 'B', 'C', 'D']).students().at(-1)!
  expect(klass.give(teacher, 'roster.rename', { student: stranger, name: 'X' })).toEqual({ refusal: 'roster.unknown' })
})

describe('a player the teacher plays under', () => {
  const bot = { kind: 'bot' } as const

  /** The teacher is in the world as Larer, and Asta beside as Asta_P. */
  function withTeacher() {
    const klass = createClass(['Asta'])
    const { key } = klass.state().roster.students[0]!
    for (const player of ['larer', 'asta_p', 'Larer', 'Asta_P']) klass.alive.add(player)
    klass.must({ kind: 'player', player: 'Asta_P' }, 'player.key', { key })
    klass.must(teacher, 'teacher.tie', { player: 'Larer' })
    const isTeachers = (player: string) => isTeachersPlayer(klass.state().roster, player, (id) => klass.texts.get(id))
    return { klass, key, isTeachers }
  }

  test('is the teacher’s in any case of its letters, and named once', () => {
    const { klass, isTeachers } = withTeacher()
    expect([isTeachers('larer'), isTeachers('Asta_P')]).toEqual([true, false])
    expect(klass.must(teacher, 'teacher.tie', { player: 'larer' })).toEqual([])
  })

  test.each([
    ['of a student', 'asta_p', 'player.is-student'],
    ['of nobody who is there', 'Fremmed', 'player.not-here'],
  ])('is no player %s', (_whose, player, refusal) => {
    const { klass } = withTeacher()
    expect(klass.give(teacher, 'teacher.tie', { player })).toEqual({ refusal, params: { player } })
  })

  test.each<[string, (made: ReturnType<typeof withTeacher>) => void]>([
    ['the teacher says so', ({ klass }) => klass.must(teacher, 'teacher.untie', { player: 'LARER' })],
    ['it has left', ({ klass }) => klass.must(bot, 'teacher.untie', { player: 'Larer' })],
    ['the name comes from another machine', ({ klass }) => klass.must(bot, 'player.untie', { player: 'larer' })],
    [
      'it shows a student’s key',
      ({ klass, key }) => {
        klass.alive.delete('Asta_P')
        klass.must({ kind: 'player', player: 'Larer' }, 'player.key', { key })
      },
    ],
    [
      'the world is closed',
      ({ klass }) => {
        klass.must(teacher, 'world.open', {})
        klass.must(teacher, 'world.close', {})
      },
    ],
  ])('is anybody’s again when %s', (_when, happens) => {
    const made = withTeacher()
    happens(made)
    expect(made.isTeachers('Larer')).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StudentId } from '../base/ids.ts'
import { createClass, teacher } from '../test/class.ts'

/** A class in which some are kept apart before anybody has a household. */
function aClass(many: number, apart: readonly (readonly [number, number])[], seed: number) {
  const klass = createClass()
  // another seed for each: the fake class counts ids, and draws by how many it has made
  for (let nth = 0; nth < seed; nth += 1) klass.must(teacher, 'class.say', { text: 'Hej' })
  klass.must(teacher, 'roster.add', { students: Array.from({ length: many }, (_, at) => ({ name: `Elev ${at}` })) })
  const ids = klass.students()
  for (const [one, other] of apart)
    klass.must(teacher, 'roster.apart', { students: [ids[one]!, ids[other]!], on: true })
  klass.must(teacher, 'roster.pair', {})
  return { ...klass, ids }
}

const householdOf = ({ state }: ReturnType<typeof aClass>, id: StudentId) =>
  state().roster.households.find(
    (one) => one.id === state().roster.students.find((student) => student.id === id)!.household,
  )!

describe('households and groups', () => {
  test('are of two, an odd one alone, and groups are of about two households, whoever is kept apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.boolean(), fc.nat(20), (many, hasApart, seed) => {
        const klass = aClass(many, hasApart && many > 1 ? [[0, 1]] : [], seed)
        const { households, students } = klass.state().roster
        expect(households).toHaveLength(Math.ceil(many / 2))
        expect(households.map(({ number }) => number)).toEqual(households.map((_, at) => at + 1))
        for (const { id } of households) {
          const members = students.filter(({ household }) => household === id).length
          expect([1, 2]).toContain(members)
        }
        expect(households.every(({ group }) => group !== null)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('do not put two together who are kept apart, where there is another way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 28 }), fc.nat(40), (many, seed) => {
        const klass = aClass(
          many,
          [
            [0, 1],
            [2, 3],
          ],
          seed,
        )
        for (const [one, other] of [
          [0, 1],
          [2, 3],
        ] as const) {
          const [first, second] = [householdOf(klass, klass.ids[one]!), householdOf(klass, klass.ids[other]!)]
          expect(first.id).not.toBe(second.id)
          expect(first.group).not.toBe(second.group)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('do not put two with the same first name together, whom nobody could tell apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 26 }), fc.nat(40), (others, seed) => {
        const klass = createClass()
        for (let nth = 0; nth < seed; nth += 1) klass.must(teacher, 'class.say', { text: 'Hej' })
        const names = ['Emma', 'emma', ...Array.from({ length: others }, (_, at) => `Elev ${at}`)]
        klass.must(teacher, 'roster.add', { students: names.map((name) => ({ name })) })
        klass.must(teacher, 'roster.pair', {})
        const [one, other] = klass.state().roster.students
        expect(one!.household).not.toBe(other!.household)
      }),
      { numRuns: 60 },
    )
  })

  test('of one who comes later: a household of their own, in a group that is there already', () => {
    const klass = aClass(12, [], 0)
    klass.must(teacher, 'roster.add', { students: [{ name: 'Ny' }] })
    klass.must(teacher, 'roster.pair', {})
    const groupOf = (at: number) => klass.state().roster.households[at]!.group
    expect([0, 1, 2, 3, 4, 5].map(groupOf)).toContain(groupOf(6))
  })

  test('are made all the same when there is no other way', () => {
    const klass = aClass(2, [[0, 1]], 0)
    expect(klass.state().roster.households).toHaveLength(1)
  })
})

test('two are kept apart once, in whichever order, until the teacher lets them be together or one is gone', () => {
  const klass = createClass(['Asta', 'Bo'])
  const [asta, bo] = klass.students() as [StudentId, StudentId]
  klass.must(teacher, 'roster.apart', { students: [asta, bo], on: true })
  expect(klass.must(teacher, 'roster.apart', { students: [bo, asta], on: true })).toEqual([])
  klass.must(teacher, 'roster.apart', { students: [bo, asta], on: false })
  expect(klass.state().roster.apart).toEqual([])
  klass.must(teacher, 'roster.apart', { students: [asta, bo], on: true })
  klass.must(teacher, 'roster.erase', { student: bo })
  expect(klass.state().roster.apart).toEqual([])
  expect(klass.give(teacher, 'roster.apart', { students: [asta, asta], on: true })).toEqual({
    refusal: 'roster.same-student',
  })
  expect(klass.give(teacher, 'roster.apart', { students: [asta, bo], on: true })).toEqual({ refusal: 'roster.unknown' })
})

describe('groups', () => {
  /** How many households each group has, the largest first. */
  const sizes = ({ state }: ReturnType<typeof aClass>): number[] => {
    const count = new Map<string | null, number>()
    for (const { group } of state().roster.households) count.set(group, (count.get(group) ?? 0) + 1)
    return [...count.values()].toSorted((one, other) => other - one)
  }

  test('differ by one household at most, however many children there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(20), (many, seed) => {
        const all = sizes(aClass(many, [], seed))
        expect(all[0]! - all.at(-1)!).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('keep two apart who are in different households too, where there is another group', () => {
    fc.assert(
      fc.property(fc.nat(40), (seed) => {
        const klass = aClass(12, [[0, 1]], seed)
        const [one, other] = [klass.ids[0]!, klass.ids[1]!].map((id) => householdOf(klass, id))
        expect(one!.group).not.toBe(other!.group)
      }),
    )
  })

  test('that are there get those who come later, the smallest first, and keep who is in them', () => {
    const klass = aClass(8, [], 1)
    const before = new Map(klass.state().roster.households.map(({ id, group }) => [id, group]))
    klass.must(teacher, 'roster.add', { students: [{ name: 'Ny' }, { name: 'Anden' }] })
    klass.must(teacher, 'roster.pair', {})
    const { households } = klass.state().roster
    for (const { id, group } of households) if (before.has(id)) expect(group).toBe(before.get(id))
    expect(households.every(({ group }) => group !== null)).toBe(true)
    expect(sizes(klass)).toEqual([3, 2])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StudentId } from '../base/ids.ts'
import { as, createClass, teacher } from '../test/class.ts'
import type { Side } from './events.ts'
import { quietFloor, speakersOrder } from './floor.ts'
import type { Floor } from './floor.ts'

const student = (number: number): StudentId => StudentId.parse(`00000000-0000-4000-8000-00000000000${number}`)

/** A list of those who asked, as `for 1`, `against 2`, `3`. */
const asked = (...list: readonly string[]): Floor['queue'] =>
  list.map((one) => {
    const [number = '', side = null] = one.split(' ').toReversed()
    return { student: student(Number(number)), side: side as Side | null }
  })

describe('on the speakers’ list', () => {
  test.each<[string, Partial<Floor>, readonly number[]]>([
    ['who asked first comes first', { queue: asked('3', '1', '2') }, [3, 1, 2]],
    ['for and against take turns', { queue: asked('for 1', 'for 2', 'against 3', 'against 4') }, [1, 3, 2, 4]],
    ['the other side comes after who spoke last', { queue: asked('for 1', 'against 2'), lastSide: 'for' }, [2, 1]],
    ['one side alone speaks in turn', { queue: asked('for 1', 'for 2'), lastSide: 'for' }, [1, 2]],
    ['who did not say which side fits in anywhere', { queue: asked('for 1', '2', 'for 3', 'against 4') }, [1, 2, 4, 3]],
    ['a new voice comes before who has spoken', { queue: asked('1', '2'), spoken: [student(1)] }, [2, 1]],
    [
      'a new voice comes before the other side too',
      { queue: asked('against 1', 'for 2'), spoken: [student(1)], lastSide: 'for' },
      [2, 1],
    ],
  ])('%s', (_sentence, floor, order) => {
    expect(speakersOrder({ ...quietFloor, ...floor }).map((one) => one.student)).toEqual(order.map(student))
  })

  test('everybody who asked stands once', () => {
    const side = fc.constantFrom<Side | null>('for', 'against', null)
    const people = fc.uniqueArray(fc.record({ student: fc.integer({ min: 1, max: 9 }).map(student), side }), {
      selector: (one) => one.student,
    })
    const spoken = fc.uniqueArray(fc.integer({ min: 1, max: 9 }).map(student))
    fc.assert(
      fc.property(people, spoken, side, (queue, voices, lastSide) => {
        const order = speakersOrder({ queue, spoken: voices, lastSide, speaking: null })
        expect(order.toSorted((one, other) => queue.indexOf(one) - queue.indexOf(other))).toEqual(queue)
        const isNew = order.map((one) => !voices.includes(one.student))
        expect(isNew).toEqual(isNew.toSorted((one, other) => Number(other) - Number(one)))
      }),
    )
  })
})

describe('the floor', () => {
  test('is asked for a side, which can be said later without losing the place', () => {
    const klass = createClass(['Asta', 'Bo'])
    const [asta, bo] = klass.students()
    for (const one of [asta!, bo!]) klass.must(as(one), 'floor.ask', {})
    klass.must(as(asta!), 'floor.ask', { side: 'against' })
    expect(klass.state().floor.queue).toEqual([
      { student: asta, side: 'against' },
      { student: bo, side: null },
    ])
    expect(klass.give(as(asta!), 'floor.ask', { side: 'against' })).toEqual({
      refusal: 'floor.asked-already',
      params: { place: 1 },
    })
  })

  test('is given back by who speaks and says “that was all”, or is thanked', () => {
    const klass = createClass(['Asta', 'Bo'])
    const [asta, bo] = klass.students()
    klass.must(as(asta!), 'floor.ask', { side: 'for' })
    klass.must(teacher, 'floor.give', {})
    expect(klass.state().floor.speaking).toEqual({ student: asta, side: 'for', since: klass.now() })
    expect(klass.give(as(bo!), 'floor.done', {})).toEqual({ refusal: 'floor.not-speaking' })
    klass.must(as(asta!), 'floor.done', {})
    expect(klass.state().floor.speaking).toBe(null)
    expect(klass.give(teacher, 'floor.thank', {})).toEqual({ refusal: 'floor.nobody-speaks' })
    klass.must(teacher, 'floor.give', { student: bo! })
    klass.must(teacher, 'floor.thank', {})
    expect(klass.state().floor.speaking).toBe(null)
  })

  test('is not waited for by who is not here any more', () => {
    const klass = createClass(['Asta', 'Bo', 'Carl'])
    const [asta, bo, carl] = klass.students()
    for (const one of [asta!, bo!, carl!]) klass.must(as(one), 'floor.ask', {})
    klass.must(teacher, 'floor.give', {})
    klass.must(teacher, 'attendance.set', { present: [carl!] })
    expect(klass.state().floor).toMatchObject({ speaking: null, queue: [{ student: carl }] })
  })

  test('remembers through all items of a meeting who has spoken, and begins anew with the next', () => {
    const klass = createClass(['Asta', 'Bo'])
    const [asta] = klass.students()
    for (const title of ['Lamper', 'Bænke']) klass.must(teacher, 'proposal.submit', { title, reason: 'Sådan' })
    klass.must(teacher, 'meeting.open', {})
    klass.must(teacher, 'floor.give', { student: asta! })
    klass.must(teacher, 'meeting.next', {})
    expect(klass.state().floor).toEqual({ ...quietFloor, spoken: [asta] })
    klass.must(teacher, 'meeting.close', {})
    klass.must(teacher, 'meeting.open', {})
    expect(klass.state().floor.spoken).toEqual([])
  })
})

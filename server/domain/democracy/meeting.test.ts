import { describe, expect, test } from 'vitest'
import { StudentId } from '../base/ids.ts'
import { as, createClass, teacher } from '../test/class.ts'

const NOBODY = StudentId.parse('00000000-0000-4000-8000-999999999999')

/** A class of three with two proposals, before its meeting. */
function aClass() {
  const klass = createClass(['Asta', 'Bo', 'Carl'])
  for (const title of ['Lamper', 'Bænke']) klass.must(teacher, 'proposal.submit', { title, reason: 'Sådan' })
  const [asta, bo, carl] = klass.students()
  const [lamps, benches] = klass.state().proposals.map(({ id }) => id)
  return { klass, asta: asta!, bo: bo!, carl: carl!, lamps: lamps!, benches: benches! }
}

/** Who waits and who speaks. */
function floorNow({ state }: ReturnType<typeof createClass>) {
  const { queue, speaking } = state().floor
  return { queue: queue.map(({ student }) => student), speaking: speaking?.student ?? null }
}

describe('a meeting', () => {
  test('takes its agenda item by item, and what it has come to is discussed', () => {
    const { klass, lamps, benches } = aClass()
    klass.must(teacher, 'meeting.open', {})
    const agenda = [lamps, benches].map((proposal) => ({ kind: 'proposal', id: proposal, proposal }))
    expect(klass.state().meeting).toEqual({ state: 'open', agenda, at: 0, recess: null })
    expect(klass.state().proposals.map(({ state }) => state)).toEqual(['discussed', 'on-agenda'])
    klass.must(teacher, 'meeting.next', {})
    expect(klass.state().meeting).toEqual({ state: 'open', agenda, at: 1, recess: null })
    expect(klass.state().proposals.map(({ state }) => state)).toEqual(['discussed', 'discussed'])
    expect(klass.give(teacher, 'meeting.next', {})).toEqual({ refusal: 'meeting.at-end' })
    klass.must(teacher, 'meeting.close', {})
    expect(klass.state().meeting).toEqual({ state: 'closed' })
  })

  test('is opened once, and left only when it is on', () => {
    const { klass } = aClass()
    expect(klass.give(teacher, 'meeting.next', {})).toEqual({ refusal: 'meeting.not-open' })
    expect(klass.give(teacher, 'meeting.close', {})).toEqual({ refusal: 'meeting.not-open' })
    klass.must(teacher, 'meeting.open', {})
    expect(klass.give(teacher, 'meeting.open', {})).toEqual({ refusal: 'meeting.open-already' })
  })

  test('needs something to talk about', () => {
    const klass = createClass(['Asta'])
    expect(klass.give(teacher, 'meeting.open', {})).toEqual({ refusal: 'meeting.nothing-to-discuss' })
  })

  test('comes to a proposal that was decided meanwhile, which stays decided', () => {
    const { klass, benches } = aClass()
    klass.must(teacher, 'meeting.open', {})
    klass.must(teacher, 'poll.open', { proposal: benches, form: 'open' })
    klass.must(teacher, 'poll.close', { poll: klass.state().polls[0]!.id })
    klass.must(teacher, 'meeting.next', {})
    expect(klass.state().proposals[1]!.state).toBe('rejected')
  })

  test('is told in the feed, and every time it was opened is known', () => {
    const { klass } = aClass()
    klass.must(teacher, 'meeting.open', {})
    const openedAt = klass.now()
    klass.wait(1_000)
    klass.must(teacher, 'meeting.next', {})
    klass.must(teacher, 'meeting.close', {})
    expect(klass.state().meetingsAt).toEqual([openedAt])
    expect(klass.state().feed.slice(2)).toEqual([
      { at: openedAt, code: 'meeting-opened', params: { count: 2 } },
      { at: klass.now(), code: 'meeting-at', params: { number: 2 } },
      { at: klass.now(), code: 'meeting-closed', params: {} },
    ])
  })
})

describe('the floor', () => {
  test('goes to the first who asked, then to the next', () => {
    const { klass, asta, bo, carl } = aClass()
    for (const student of [bo, carl, asta]) klass.must(as(student), 'floor.ask', {})
    klass.must(teacher, 'floor.give', {})
    expect(floorNow(klass)).toEqual({ queue: [carl, asta], speaking: bo })
    klass.must(teacher, 'floor.give', {})
    expect(floorNow(klass)).toEqual({ queue: [asta], speaking: carl })
  })

  test('goes to whom the teacher names, also one who did not ask, and to nobody who is not in the class', () => {
    const { klass, asta, bo } = aClass()
    klass.must(as(asta), 'floor.ask', {})
    klass.must(teacher, 'floor.give', { student: bo })
    expect(floorNow(klass)).toEqual({ queue: [asta], speaking: bo })
    expect(klass.give(teacher, 'floor.give', { student: NOBODY })).toEqual({ refusal: 'roster.unknown' })
    klass.must(teacher, 'floor.give', {})
    expect(klass.give(teacher, 'floor.give', {})).toEqual({ refusal: 'floor.not-asked' })
  })

  test('is asked for once, and the answer says which place one has', () => {
    const { klass, asta, bo } = aClass()
    klass.must(as(asta), 'floor.ask', {})
    klass.must(as(bo), 'floor.ask', {})
    expect(klass.give(as(bo), 'floor.ask', {})).toEqual({ refusal: 'floor.asked-already', params: { place: 2 } })
    expect(floorNow(klass).queue).toEqual([asta, bo])
  })

  test('is given back by who waits or speaks, and by nobody else', () => {
    const { klass, asta, bo, carl } = aClass()
    for (const student of [asta, bo]) klass.must(as(student), 'floor.ask', {})
    klass.must(teacher, 'floor.give', {})
    expect(klass.give(as(carl), 'floor.leave', {})).toEqual({ refusal: 'floor.not-asked' })
    klass.must(as(bo), 'floor.leave', {})
    expect(floorNow(klass)).toEqual({ queue: [], speaking: asta })
    klass.must(as(asta), 'floor.leave', {})
    expect(floorNow(klass)).toEqual({ queue: [], speaking: null })
  })

  test('is nobody’s while all vote, and who waited still waits afterwards', () => {
    const { klass, asta, bo, lamps } = aClass()
    for (const student of [asta, bo]) klass.must(as(student), 'floor.ask', {})
    klass.must(teacher, 'floor.give', {})
    klass.must(teacher, 'poll.open', { proposal: lamps, form: 'open' })
    expect(floorNow(klass)).toEqual({ queue: [bo], speaking: null })
  })

  test.each(['meeting.next', 'meeting.close', 'lesson.start'] as const)('is quiet again after "%s"', (command) => {
    const { klass, asta, bo } = aClass()
    klass.must(teacher, 'meeting.open', {})
    for (const student of [asta, bo]) klass.must(as(student), 'floor.ask', {})
    klass.must(teacher, 'floor.give', {})
    klass.must(teacher, command, {})
    expect(floorNow(klass)).toEqual({ queue: [], speaking: null })
  })

  test('is told in the feed by household, never by name', () => {
    const { klass, asta } = aClass()
    klass.must(teacher, 'floor.give', { student: asta })
    const household = klass
      .state()
      .roster.households.find(
        ({ id }) => klass.state().roster.students.find((one) => one.id === asta)!.household === id,
      )!
    expect(klass.state().feed.at(-1)).toEqual({
      at: klass.now(),
      code: 'floor-given',
      params: { household: household.number },
    })
  })

  test('does not wait for a student who was erased', () => {
    const { klass, asta, bo } = aClass()
    for (const student of [asta, bo]) klass.must(as(student), 'floor.ask', {})
    klass.must(teacher, 'roster.erase', { student: asta })
    expect(floorNow(klass)).toEqual({ queue: [bo], speaking: null })
  })
})

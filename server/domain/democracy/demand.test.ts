import { describe, expect, test } from 'vitest'
import { as, createClass, teacher } from '../test/class.ts'
import { demandOf } from './demand.ts'

/** A class of ten in five households: two of them are a quarter. */
function quarter() {
  const klass = createClass(['Asta', 'Bo', 'Carl', 'Dina', 'Emil', 'Frida', 'Gry', 'Hans', 'Ida', 'Jon'])
  const { households, students } = klass.state().roster
  const membersOf = (at: number) =>
    students.filter(({ household }) => household === households[at]!.id).map(({ id }) => as(id))
  return {
    klass,
    membersOf,
    demand: () => demandOf(klass.state()),
    feed: () => klass.state().feed.map(({ code }) => code),
  }
}

describe('R6: a meeting that a quarter of the households demand', () => {
  test('is told to the teacher once, when enough have said so, each household once', () => {
    const { klass, membersOf, demand, feed } = quarter()
    const [first, second] = membersOf(0)
    klass.must(first!, 'meeting.demand', {})
    expect(klass.must(second!, 'meeting.demand', {})).toEqual([])
    expect(demand()).toEqual({ asked: 1, needed: 2 })
    expect(feed()).not.toContain('meeting-demanded')
    klass.must(membersOf(1)[0]!, 'meeting.demand', {})
    klass.must(membersOf(2)[0]!, 'meeting.demand', {})
    expect(demand()).toEqual({ asked: 3, needed: 2 })
    expect(feed().filter((code) => code === 'meeting-demanded')).toHaveLength(1)
  })

  test('can be let go of again, and is over when the meeting is called', () => {
    const { klass, membersOf, demand } = quarter()
    klass.must(membersOf(0)[0]!, 'meeting.demand', {})
    klass.must(membersOf(0)[1]!, 'meeting.demand', { on: false })
    expect(demand().asked).toBe(0)
    klass.must(membersOf(0)[0]!, 'meeting.demand', {})
    klass.must(teacher, 'meeting.call', { preset: 'real' })
    expect(demand().asked).toBe(0)
    expect(klass.give(membersOf(0)[0]!, 'meeting.demand', {})).toEqual({ refusal: 'meeting.called-already' })
    klass.must(teacher, 'meeting.open', {})
    expect(klass.give(membersOf(0)[0]!, 'meeting.demand', {})).toEqual({ refusal: 'meeting.open-already' })
  })

  test('is demanded by who is here alone', () => {
    const { klass, membersOf } = quarter()
    klass.must(teacher, 'attendance.set', { present: [] })
    expect(klass.give(membersOf(0)[0]!, 'meeting.demand', {})).toEqual({ refusal: 'meeting.not-here' })
  })
})

import { describe, expect, test } from 'vitest'
import { as, createClass, teacher } from '../test/class.ts'

const NAMES = ['Asta', 'Bo', 'Carl', 'Dina']

describe('R18: a voter asks that the vote be secret', () => {
  test('while it is on: what was said openly does not count, and all vote again', () => {
    const klass = createClass(NAMES)
    const poll = klass.poll('open')
    const [asta, bo] = klass.students()
    klass.must(as(asta!), 'ballot.cast', { poll, choice: 'for' })
    expect(klass.must(as(bo!), 'poll.demand-secret', { poll })).toEqual([{ type: 'poll-made-secret', poll }])
    expect(klass.state().polls[0]).toMatchObject({ form: 'secret', madeSecret: true })
    expect(
      klass
        .state()
        .polls[0]!.roll.flatMap(({ votes }) => votes)
        .some(({ used, choice }) => used || choice),
    ).toBe(false)
    klass.must(as(asta!), 'ballot.cast', { poll, choice: 'against' })
    klass.must(teacher, 'poll.close', { poll })
    expect(klass.state().polls[0]!.progress).toMatchObject({ result: { count: { for: 0, against: 1, blank: 0 } } })
  })

  test('without naming it: the one that is on', () => {
    const klass = createClass(NAMES)
    const poll = klass.poll('open')
    expect(klass.must(as(klass.students()[0]!), 'poll.demand-secret', {})).toEqual([{ type: 'poll-made-secret', poll }])
  })

  test('before it is opened: the next one is secret, whatever it is opened as, and the one after as the teacher says', () => {
    const klass = createClass(NAMES)
    klass.must(as(klass.students()[0]!), 'poll.demand-secret', {})
    const poll = klass.poll('open')
    expect(klass.state().polls[0]!.form).toBe('secret')
    klass.must(teacher, 'poll.close', { poll })
    klass.poll('open')
    expect(klass.state().polls[1]!.form).toBe('open')
  })

  test('and who asked stands in no event and in no part of the class', () => {
    const klass = createClass(NAMES)
    const student = klass.students()[2]!
    const without = (of: string) => of.replaceAll(`mark of 0:${student}`, 'M')
    const before = klass.log.length
    klass.must(as(student), 'poll.demand-secret', {})
    const events = klass.log.slice(before).map(({ event }) => without(JSON.stringify(event)))
    expect(events).toEqual([JSON.stringify({ type: 'secret-demanded', by: 'M' })])
    klass.poll('open')
    expect(klass.state().demands).toEqual([])
    expect(klass.state().feed.some((line) => JSON.stringify(line).includes(student))).toBe(false)
  })

  test('only who can vote: not who came later, not who is away', () => {
    const klass = createClass(NAMES)
    const [asta, bo] = klass.students()
    klass.must(teacher, 'attendance.set', { present: klass.students().filter((id) => id !== asta) })
    const refused = { refusal: 'poll.not-voter' }
    expect(klass.give(as(asta!), 'poll.demand-secret', {})).toEqual(refused)
    const poll = klass.poll('open')
    expect(klass.give(as(asta!), 'poll.demand-secret', { poll })).toEqual(refused)
    klass.must(as(bo!), 'poll.demand-secret', { poll })
    expect(klass.give(as(bo!), 'poll.demand-secret', { poll })).toEqual({ refusal: 'poll.secret-already' })
  })
})

describe('R18: where a class wants two to ask', () => {
  function two() {
    const klass = createClass(NAMES)
    klass.must(teacher, 'rules.set', { votersWhoAsk: 2 })
    return { klass, students: klass.students() }
  }

  test('one who asks twice, before and while it is on, is one', () => {
    const { klass, students } = two()
    klass.must(as(students[0]!), 'poll.demand-secret', {})
    expect(klass.must(as(students[0]!), 'poll.demand-secret', {})).toEqual([])
    const poll = klass.poll('open')
    expect(klass.must(as(students[0]!), 'poll.demand-secret', { poll })).toEqual([])
    expect(klass.state().polls[0]!.form).toBe('open')
    klass.must(as(students[1]!), 'poll.demand-secret', { poll })
    expect(klass.state().polls[0]!.form).toBe('secret')
  })

  test('what was asked of one vote is over with it', () => {
    const { klass, students } = two()
    const poll = klass.poll('open')
    klass.must(as(students[0]!), 'poll.demand-secret', { poll })
    klass.must(teacher, 'poll.close', { poll })
    const next = klass.poll('open')
    klass.must(as(students[1]!), 'poll.demand-secret', { poll: next })
    expect(klass.state().polls[1]!.form).toBe('open')
  })
})

import { describe, expect, test } from 'vitest'
import { as, createClass, teacher } from '../../test/class.ts'
import { RULES } from '../rules/rules.ts'

const NAMES = ['Asta', 'Bo', 'Carl', 'Dina', 'Emil', 'Freja']

/** A class in which those stand, by their place in the list, for three seats. */
function standing(...who: number[]) {
  const klass = createClass(NAMES)
  const students = klass.students()
  klass.must(teacher, 'election.call', { seats: 3 })
  for (const one of who) klass.must(as(students[one]!), 'election.stand', {})
  const begin = () => {
    klass.must(teacher, 'poll.open', { election: { seats: 3 }, form: 'secret' })
    return klass.state().polls.at(-1)!.id
  }
  return { klass, students, begin }
}

describe('R25: a board has an odd number of seats', () => {
  test.each([0, 1, 2, 4, 6, 9, -3])('%i is not one', (seats) => {
    const klass = createClass(NAMES)
    const { leastSeats: least, mostSeats: most } = RULES.R25.value
    const refused = { refusal: 'election.seats', params: { least, most } }
    expect(klass.give(teacher, 'election.call', { seats })).toEqual(refused)
    expect(klass.give(teacher, 'poll.open', { election: { seats }, form: 'secret' })).toEqual(refused)
  })

  test.each([3, 5, 7])('%i is', (seats) => {
    const klass = createClass(NAMES)
    klass.must(teacher, 'election.call', { seats })
    expect(klass.state().election).toEqual({ seats, candidates: [] })
  })
})

describe('R26: until the vote opens one may stand', () => {
  test('and withdraw, each for oneself', () => {
    const { klass, students } = standing(0, 1)
    expect(klass.give(as(students[0]!), 'election.stand', {})).toEqual({ refusal: 'election.standing-already' })
    klass.must(as(students[0]!), 'election.withdraw', {})
    expect(klass.state().election?.candidates).toEqual([students[1]])
    expect(klass.give(as(students[0]!), 'election.withdraw', {})).toEqual({ refusal: 'election.not-standing' })
    const bo = { student: students[1]! }
    for (const command of ['election.stand', 'election.withdraw'] as const)
      expect(klass.give(as(students[0]!), command, bo)).toEqual({ refusal: 'command.not-yours' })
  })

  test('also who is ill or away, put up by the teacher', () => {
    const { klass, students, begin } = standing(0, 1)
    klass.must(teacher, 'attendance.set', { present: students.slice(0, 4) })
    klass.must(teacher, 'election.stand', { student: students[5]! })
    begin()
    expect(klass.state().polls[0]!.subject).toMatchObject({ candidates: [students[0], students[1], students[5]] })
  })

  test('and nothing of it changes once it has begun', () => {
    const { klass, students, begin } = standing(0, 1, 2)
    begin()
    const begun = { refusal: 'election.begun' }
    expect(klass.give(as(students[3]!), 'election.stand', {})).toEqual(begun)
    expect(klass.give(as(students[0]!), 'election.withdraw', {})).toEqual(begun)
    expect(klass.give(teacher, 'election.call', { seats: 5 })).toEqual(begun)
    expect(klass.give(teacher, 'election.cancel', {})).toEqual(begun)
  })

  test('who was erased stands no more', () => {
    const { klass, students } = standing(0, 1)
    klass.must(teacher, 'roster.erase', { student: students[0]! })
    expect(klass.state().election?.candidates).toEqual([students[1]])
  })
})

test('R18: an election is always secret, and begins with as many candidates as seats at least', () => {
  const { klass, students } = standing(0, 1)
  expect(klass.give(teacher, 'poll.open', { election: { seats: 3 }, form: 'open' })).toEqual({
    refusal: 'election.secret',
  })
  expect(klass.give(teacher, 'poll.open', { election: { seats: 3 }, form: 'secret' })).toEqual({
    refusal: 'election.too-few',
    params: { candidates: 2, seats: 3 },
  })
  klass.must(teacher, 'poll.open', { election: { seats: 3, candidates: [students[4]!] }, form: 'secret' })
  expect(klass.state().polls[0]).toMatchObject({ form: 'secret', method: 'block-vote' })
})

describe('R27: too many marks', () => {
  test('are told before they are cast: the vote is still there', () => {
    const { klass, students, begin } = standing(0, 1, 2, 3)
    const poll = begin()
    const asta = as(students[0]!)
    expect(klass.give(asta, 'ballot.cast', { poll, choices: ['1', '2', '3', '4'] })).toEqual({
      refusal: 'ballot.too-many-marks',
      params: { most: 3 },
    })
    klass.must(asta, 'ballot.cast', { poll, choices: ['1', '2', '3'] })
    expect(klass.give(asta, 'ballot.cast', { poll, choices: ['1'] })).toEqual({ refusal: 'ballot.none-left' })
  })

  test('as nobody’s number, and a vote of another kind', () => {
    const { klass, students, begin } = standing(0, 1, 2)
    const poll = begin()
    const asta = as(students[0]!)
    expect(klass.give(asta, 'ballot.cast', { poll, choices: ['4'] })).toEqual({
      refusal: 'ballot.no-candidate',
      params: { most: 3 },
    })
    expect(klass.give(asta, 'ballot.cast', { poll, choice: 'for' })).toEqual({ refusal: 'ballot.other-kind' })
    klass.must(asta, 'ballot.cast', { poll, choice: 'blank' })
    klass.must(teacher, 'poll.close', { poll })
    const lamps = klass.poll('open')
    expect(klass.give(asta, 'ballot.cast', { poll: lamps, choices: ['1'] })).toEqual({ refusal: 'ballot.other-kind' })
  })
})

describe('R17: the lot', () => {
  test('is sealed before anybody votes, and follows from the seed', () => {
    const { klass, students, begin } = standing(0, 1, 2, 3)
    const poll = begin()
    klass.must(as(students[0]!), 'ballot.cast', { poll, choices: ['1', '2', '3'] })
    klass.must(as(students[1]!), 'ballot.cast', { poll, choices: ['1', '2', '4'] })
    const closed = klass.must(teacher, 'poll.close', { poll })
    expect(closed).toMatchObject([{ elected: { draws: [[3, 4]] } }])
    const opened = klass.log.find(({ event }) => event.type === 'poll-opened')!.event
    expect(opened).toMatchObject({
      subject: { seal: klass.digest((opened as never as { subject: { seed: string } }).subject.seed) },
    })
  })
})

test('what anybody got stands nowhere when it is over: not in the log, not in the state', () => {
  const { klass, students, begin } = standing(0, 1, 2, 3)
  const poll = begin()
  for (const [at, choices] of [['1', '2', '3'], ['1', '2'], ['1'], ['4']].entries())
    klass.must(as(students[at]!), 'ballot.cast', { poll, choices })
  const [closed] = klass.must(teacher, 'poll.close', { poll })
  expect(closed).toEqual({
    type: 'poll-closed',
    poll,
    ballots: null,
    elected: { winners: expect.any(Array), substitutes: expect.any(Array), draws: [[3, 4]] },
  })
  expect(klass.give(teacher, 'poll.show-receipts', { poll })).toEqual({ refusal: 'poll.no-receipts' })
  expect(klass.state().election).toBe(null)
})

test('who was erased while it was on is not elected', () => {
  const { klass, students, begin } = standing(0, 1, 2, 3)
  const poll = begin()
  klass.must(as(students[5]!), 'ballot.cast', { poll, choices: ['1', '2', '3'] })
  klass.must(teacher, 'roster.erase', { student: students[0]! })
  klass.must(teacher, 'poll.close', { poll })
  expect(klass.state().polls[0]!.progress).toMatchObject({ result: { winners: [2, 3, 4] } })
})

test('one that does not hold is begun again, with those who stood', () => {
  const { klass, students, begin } = standing(0, 1, 2)
  const poll = begin()
  klass.must(teacher, 'poll.close', { poll })
  klass.must(teacher, 'poll.void-decided', { poll })
  expect(klass.state().election).toEqual({ seats: 3, candidates: students.slice(0, 3) })
  begin()
})

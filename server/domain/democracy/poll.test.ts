import { describe, expect, test } from 'vitest'
import type { Choice } from '../base/ballot.ts'
import { as, createClass, teacher } from '../test/class.ts'
import { outcome, tally } from './methods/yes-no.ts'

describe('a proposal', () => {
  test.each<[string, Choice[], string]>([
    ['with more for than against is adopted', ['for', 'for', 'against'], 'adopted'],
    ['with a tie is rejected', ['for', 'against'], 'rejected'],
    ['with blank votes is decided by the others', ['for', 'blank', 'blank'], 'adopted'],
    ['nobody voted on is rejected', [], 'rejected'],
    ['with nothing but blank votes is rejected', ['blank', 'blank'], 'rejected'],
  ])('%s', (_sentence, choices, expected) => {
    expect(outcome(tally(choices))).toBe(expected)
  })
})

describe('the roll', () => {
  test('two at home have one vote each', () => {
    const klass = createClass(['Asta', 'Bo'])
    const poll = klass.poll()
    const [asta, bo] = klass.students()
    klass.must(as(asta!), 'ballot.cast', { poll, choice: 'for' })
    klass.must(as(bo!), 'ballot.cast', { poll, choice: 'against' })
    expect(klass.give(as(asta!), 'ballot.cast', { poll, choice: 'for' })).toEqual({ refusal: 'ballot.none-left' })
  })

  test('who is alone in a household votes twice, also differently, and not a third time', () => {
    const klass = createClass(['Asta'])
    const poll = klass.poll()
    const [asta] = klass.students()
    klass.must(as(asta!), 'ballot.cast', { poll, choice: 'for' })
    klass.must(as(asta!), 'ballot.cast', { poll, choice: 'against' })
    expect(klass.give(as(asta!), 'ballot.cast', { poll, choice: 'for' })).toEqual({ refusal: 'ballot.none-left' })
    klass.must(teacher, 'poll.close', { poll })
    expect(klass.state().polls[0]?.progress).toMatchObject({
      result: { count: { for: 1, against: 1, blank: 0 }, outcome: 'rejected' },
    })
  })

  test('whose partner is ill has both votes, and the ill one none', () => {
    const klass = createClass(['Asta', 'Bo'])
    const [asta, bo] = klass.students()
    klass.must(teacher, 'attendance.set', { present: [asta!] })
    const poll = klass.poll()
    klass.must(as(asta!), 'ballot.cast', { poll, choice: 'for' })
    klass.must(as(asta!), 'ballot.cast', { poll, choice: 'for' })
    expect(klass.give(as(bo!), 'ballot.cast', { poll, choice: 'for' })).toEqual({ refusal: 'ballot.not-on-roll' })
  })

  test('a household where nobody is present is left off and named to the teacher', () => {
    const klass = createClass(['Asta', 'Bo', 'Carl'])
    const alone = klass
      .state()
      .roster.households.find(
        ({ id }) => klass.state().roster.students.filter((one) => one.household === id).length === 1,
      )
    const present = klass.state().roster.students.filter((one) => one.household !== alone!.id)
    klass.must(teacher, 'attendance.set', { present: present.map((one) => one.id) })
    klass.poll()
    expect(klass.state().polls[0]).toMatchObject({ notOnRoll: [alone!.number] })
    expect(klass.state().polls[0]?.roll).toHaveLength(1)
  })

  test('who comes while a poll is on votes in the next one', () => {
    const klass = createClass(['Asta'])
    const poll = klass.poll()
    klass.must(teacher, 'roster.add', { students: [{ name: 'Dina' }] })
    const dina = klass.students()[1]!
    expect(klass.give(as(dina), 'ballot.cast', { poll, choice: 'for' })).toEqual({ refusal: 'ballot.not-on-roll' })
    klass.must(teacher, 'poll.close', { poll })
    const next = klass.poll()
    klass.must(as(dina), 'ballot.cast', { poll: next, choice: 'for' })
  })

  test('who moves out while a poll is on keeps the vote of the old household', () => {
    const klass = createClass(['Asta', 'Bo'])
    const poll = klass.poll()
    const [asta] = klass.students()
    klass.must(teacher, 'household.move', { student: asta!, household: null })
    klass.must(as(asta!), 'ballot.cast', { poll, choice: 'for' })
    expect(klass.give(as(asta!), 'ballot.cast', { poll, choice: 'for' })).toEqual({ refusal: 'ballot.none-left' })
  })
})

describe('an open vote', () => {
  test('can be changed until the poll closes: the last word counts', () => {
    const klass = createClass(['Asta', 'Bo'])
    const poll = klass.poll('open')
    const [asta] = klass.students()
    klass.must(as(asta!), 'ballot.cast', { poll, choice: 'for' })
    klass.must(as(asta!), 'ballot.cast', { poll, choice: 'against' })
    klass.must(teacher, 'poll.close', { poll })
    expect(klass.state().polls[0]?.progress).toMatchObject({ result: { count: { for: 0, against: 1, blank: 0 } } })
  })

  test('of one who holds two fills both before the second is replaced', () => {
    const klass = createClass(['Asta'])
    const poll = klass.poll('open')
    const [asta] = klass.students()
    for (const choice of ['for', 'for', 'blank'] as const) klass.must(as(asta!), 'ballot.cast', { poll, choice })
    klass.must(teacher, 'poll.close', { poll })
    expect(klass.state().polls[0]?.progress).toMatchObject({ result: { count: { for: 1, against: 0, blank: 1 } } })
  })

  test('of one who holds two changes in either of them, in any order', () => {
    const klass = createClass(['Asta'])
    const poll = klass.poll('open')
    const asta = as(klass.students()[0]!)
    const said = () => klass.state().polls[0]!.roll[0]!.votes.map(({ choice }) => choice)
    klass.must(asta, 'ballot.cast', { poll, choice: 'for', nth: 2 })
    expect(said()).toEqual([null, 'for'])
    klass.must(asta, 'ballot.cast', { poll, choice: 'blank', nth: 1 })
    klass.must(asta, 'ballot.cast', { poll, choice: 'against', nth: 1 })
    expect(said()).toEqual(['against', 'for'])
    klass.must(asta, 'ballot.cast', { poll, choice: 'blank', nth: 2 })
    expect(said()).toEqual(['against', 'blank'])
  })

  test('that one does not hold is nobody else’s to change', () => {
    const klass = createClass(['Asta', 'Bo'])
    const poll = klass.poll('open')
    const [asta, bo] = klass.students().map((student) => as(student))
    klass.must(bo!, 'ballot.cast', { poll, choice: 'against' })
    expect(klass.give(asta!, 'ballot.cast', { poll, choice: 'for', nth: 2 })).toEqual({ refusal: 'ballot.not-held' })
    expect(
      klass
        .state()
        .polls[0]!.roll[0]!.votes.map(({ used }) => used)
        .toSorted(),
    ).toEqual([false, true])
  })

  test('made secret on demand is void so far, and all vote again', () => {
    const klass = createClass(['Asta', 'Bo'])
    const poll = klass.poll('open')
    const [asta, bo] = klass.students()
    klass.must(as(asta!), 'ballot.cast', { poll, choice: 'for' })
    klass.must(teacher, 'poll.secret', { poll })
    klass.must(as(asta!), 'ballot.cast', { poll, choice: 'against' })
    klass.must(as(bo!), 'ballot.cast', { poll, choice: 'against' })
    klass.must(teacher, 'poll.close', { poll })
    expect(klass.state().polls[0]?.progress).toMatchObject({ result: { count: { for: 0, against: 2, blank: 0 } } })
  })
})

describe('a poll', () => {
  test('is the only one: a second is refused until it is closed', () => {
    const klass = createClass(['Asta'])
    const poll = klass.poll()
    const proposal = klass.state().proposals[0]!.id
    expect(klass.give(teacher, 'poll.open', { proposal, form: 'open' })).toEqual({ refusal: 'poll.another-open' })
    klass.must(teacher, 'poll.close', { poll })
    expect(klass.give(teacher, 'poll.open', { proposal, form: 'open' })).toEqual({ refusal: 'proposal.decided' })
  })

  test('is not opened when nobody is here', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'attendance.set', { present: [] })
    klass.must(teacher, 'proposal.submit', { title: 'Lamper', reason: 'Mørkt' })
    const proposal = klass.state().proposals[0]!.id
    expect(klass.give(teacher, 'poll.open', { proposal, form: 'open' })).toEqual({ refusal: 'poll.nobody-here' })
  })

  test('is suspended by the bell with what was left of its time, takes no votes, and can go on next week', () => {
    const klass = createClass(['Asta', 'Bo'])
    klass.must(teacher, 'proposal.submit', { title: 'Lamper', reason: 'Mørkt' })
    klass.must(teacher, 'poll.open', { proposal: klass.state().proposals[0]!.id, form: 'secret', seconds: 60 })
    const poll = klass.state().polls[0]!.id
    const [asta] = klass.students()
    klass.wait(20_000)
    klass.must(teacher, 'lesson.ring', {})
    expect(klass.give(as(asta!), 'ballot.cast', { poll, choice: 'for' })).toEqual({ refusal: 'poll.suspended' })
    klass.wait(7 * 24 * 3_600_000)
    klass.must(teacher, 'poll.resume', { poll })
    expect(klass.state().polls[0]?.progress).toEqual({ state: 'open', endsAt: klass.now() + 40_000 })
    klass.must(as(asta!), 'ballot.cast', { poll, choice: 'for' })
  })

  test('suspended can be closed', () => {
    const klass = createClass(['Asta'])
    const poll = klass.poll()
    klass.must(teacher, 'lesson.ring', {})
    klass.must(teacher, 'poll.close', { poll })
    expect(klass.state().polls[0]?.progress.state).toBe('closed')
  })

  test('refuses a receipt that already lies in the box, and the vote is not used', () => {
    const klass = createClass(['Asta', 'Bo'])
    const poll = klass.poll()
    const [asta, bo] = klass.students()
    klass.must(as(asta!), 'ballot.cast', { poll, choice: 'for', receipt: 'sol hus kat' })
    expect(klass.give(as(bo!), 'ballot.cast', { poll, choice: 'for', receipt: 'sol hus kat' })).toEqual({
      refusal: 'ballot.receipt-taken',
    })
    klass.must(as(bo!), 'ballot.cast', { poll, choice: 'for', receipt: 'sol hus hund' })
  })
})

import { describe, expect, test } from 'vitest'
import { PollId } from '../base/ids.ts'
import type { StudentId } from '../base/ids.ts'
import { as, clock, createClass, teacher } from '../test/class.ts'

const UNKNOWN = PollId.parse('00000000-0000-4000-8000-999999999999')
const SECOND = 1_000

/** A class of two with a poll that ends by the clock in a minute, or by nobody. */
function polling(seconds?: number, form: 'secret' | 'open' = 'secret') {
  const klass = createClass(['Asta', 'Bo'])
  klass.must(teacher, 'proposal.submit', { title: 'Lamper', reason: 'Mørkt' })
  const proposal = klass.state().proposals[0]!.id
  klass.must(teacher, 'poll.open', { proposal, form, ...(seconds !== undefined && { seconds }) })
  const poll = klass.state().polls[0]!.id
  const [asta, bo] = klass.students().map((id) => as(id))
  return { klass, poll, proposal, asta: asta!, bo: bo!, progress: () => klass.state().polls[0]!.progress }
}

describe('a poll with a clock', () => {
  test('ends when it was said, and one without a clock when somebody closes it', () => {
    const { klass, progress } = polling(60)
    expect(progress()).toEqual({ state: 'open', endsAt: klass.now() + 60 * SECOND })
    expect(polling().progress()).toEqual({ state: 'open', endsAt: null })
  })

  test('lasts longer after the program was away, and never shorter', () => {
    const { klass, progress } = polling(60)
    const endsAt = klass.now() + 60 * SECOND
    expect(klass.must(clock, 'class.wake', { lostMs: 0 })).toEqual([])
    klass.wait(40 * SECOND)
    expect(klass.must(clock, 'class.wake', { lostMs: 0 })).toEqual([])
    expect(progress()).toEqual({ state: 'open', endsAt })
    klass.wait(10 * SECOND)
    klass.must(clock, 'class.wake', { lostMs: 0 })
    expect(progress()).toEqual({ state: 'open', endsAt: endsAt + 10 * SECOND })
  })

  test('keeps what was left of its time over the bell; who comes back has half a minute at least', () => {
    const { klass, poll, progress } = polling(60)
    klass.wait(20 * SECOND)
    klass.must(teacher, 'lesson.ring', {})
    expect(progress()).toEqual({ state: 'suspended', leftMs: 40 * SECOND })
    klass.wait(7 * 24 * 3600 * SECOND)
    klass.must(teacher, 'poll.resume', { poll })
    expect(progress()).toEqual({ state: 'open', endsAt: klass.now() + 40 * SECOND })
    klass.wait(35 * SECOND)
    klass.must(teacher, 'lesson.ring', {})
    klass.must(teacher, 'poll.resume', { poll })
    expect(progress()).toEqual({ state: 'open', endsAt: klass.now() + 30 * SECOND })
  })

  test('that ran out in the very moment of the bell has nothing left, and no less', () => {
    const { klass, progress } = polling(60)
    klass.wait(90 * SECOND)
    klass.must(teacher, 'lesson.ring', {})
    expect(progress()).toEqual({ state: 'suspended', leftMs: 0 })
  })
})

test('a poll without a clock has none after the bell either, and is not held', () => {
  const { klass, poll, progress } = polling()
  expect(klass.must(clock, 'class.wake', { lostMs: 5 * SECOND })).toEqual([])
  klass.must(teacher, 'lesson.ring', {})
  expect(progress()).toEqual({ state: 'suspended', leftMs: null })
  expect(klass.must(clock, 'class.wake', { lostMs: 5 * SECOND })).toEqual([])
  klass.must(teacher, 'poll.resume', { poll })
  expect(progress()).toEqual({ state: 'open', endsAt: null })
})

test('what a poll that is put away does not take', () => {
  const { klass, poll, asta } = polling(60, 'open')
  klass.must(teacher, 'lesson.ring', {})
  const suspended = { refusal: 'poll.suspended' }
  expect(klass.give(asta, 'ballot.cast', { poll, choice: 'for' })).toEqual(suspended)
  expect(klass.give(teacher, 'poll.secret', { poll })).toEqual(suspended)
  klass.must(teacher, 'poll.close', { poll })
})

test('what a poll that is on, or is over, does not take', () => {
  const { klass, poll, asta } = polling()
  expect(klass.give(teacher, 'poll.resume', { poll })).toEqual({ refusal: 'poll.not-suspended' })
  expect(klass.give(teacher, 'poll.secret', { poll })).toEqual({ refusal: 'poll.secret-already' })
  expect(klass.give(teacher, 'poll.show-receipts', { poll })).toEqual({ refusal: 'poll.no-receipts' })
  klass.must(teacher, 'poll.close', { poll })
  const closed = { refusal: 'poll.closed' }
  expect(klass.give(asta, 'ballot.cast', { poll, choice: 'for' })).toEqual(closed)
  expect(klass.give(teacher, 'poll.secret', { poll })).toEqual(closed)
  expect(klass.give(teacher, 'poll.resume', { poll })).toEqual(closed)
  expect(klass.give(teacher, 'poll.close', { poll })).toEqual(closed)
  expect(klass.must(clock, 'class.wake', { lostMs: 5 * SECOND })).toEqual([])
  expect(klass.give(clock, 'poll.void', { poll })).toEqual({ refusal: 'poll.unknown' })
})

test('a poll that is not there is unknown', () => {
  const { klass, asta } = polling()
  const unknown = { refusal: 'poll.unknown' }
  const poll = UNKNOWN
  expect(klass.give(asta, 'ballot.cast', { poll, choice: 'for' })).toEqual(unknown)
  for (const command of ['poll.secret', 'poll.resume', 'poll.close', 'poll.show-receipts'] as const)
    expect(klass.give(teacher, command, { poll })).toEqual(unknown)
  expect(klass.give(clock, 'poll.void', { poll })).toEqual(unknown)
})

test('the papers of a secret vote are shown when the teacher says so, once; an open one has none', () => {
  const { klass, poll, asta } = polling()
  klass.must(asta, 'ballot.cast', { poll, choice: 'blank' })
  klass.must(teacher, 'poll.close', { poll })
  expect(klass.state().polls[0]!.progress).toMatchObject({ shown: false, ballots: [{ choice: 'blank' }] })
  klass.must(teacher, 'poll.show-receipts', { poll })
  expect(klass.state().polls[0]!.progress).toMatchObject({ shown: true })
  expect(klass.must(teacher, 'poll.show-receipts', { poll })).toEqual([])
  const open = polling(undefined, 'open')
  open.klass.must(teacher, 'poll.close', { poll: open.poll })
  expect(open.klass.give(teacher, 'poll.show-receipts', { poll: open.poll })).toEqual({ refusal: 'poll.no-receipts' })
})

test('papers come out of the box in the order of their receipts, which says nothing about who came first', () => {
  const { klass, poll, asta, bo } = polling()
  klass.must(asta, 'ballot.cast', { poll, choice: 'for', receipt: 'ø vind sten' })
  klass.must(bo, 'ballot.cast', { poll, choice: 'against', receipt: 'abe and bro' })
  klass.must(teacher, 'poll.close', { poll })
  expect(klass.state().polls[0]!.progress).toMatchObject({
    ballots: [
      { receipt: 'abe and bro', choice: 'against' },
      { receipt: 'ø vind sten', choice: 'for' },
    ],
  })
})

test('two papers never have the same receipt: the second voter is asked for another', () => {
  const { klass, poll, asta, bo } = polling()
  klass.must(asta, 'ballot.cast', { poll, choice: 'for', receipt: 'abe and bro' })
  expect(klass.give(bo, 'ballot.cast', { poll, choice: 'for', receipt: 'abe and bro' })).toEqual({
    refusal: 'ballot.receipt-taken',
  })
})

test('a box without its key makes its poll void: nothing is decided, and it can be voted again', () => {
  const { klass, poll, proposal } = polling()
  klass.must(clock, 'poll.void', { poll })
  expect(klass.state()).toMatchObject({
    shownPoll: poll,
    polls: [{ closedAt: klass.now(), progress: { state: 'void' } }],
    proposals: [{ state: 'submitted' }],
  })
  klass.must(teacher, 'poll.open', { proposal, form: 'open' })
})

describe('a result that does not hold', () => {
  test('leaves its proposal undecided, as it was, and the class votes again', () => {
    const { klass, poll, proposal, asta, bo } = polling()
    klass.must(asta, 'ballot.cast', { poll, choice: 'for' })
    klass.must(teacher, 'poll.close', { poll })
    expect(klass.state().proposals).toMatchObject([{ state: 'adopted' }])
    klass.must(teacher, 'poll.void-decided', { poll })
    expect(klass.state()).toMatchObject({
      shownPoll: poll,
      polls: [{ closedAt: klass.now(), progress: { state: 'void', wasDecided: true } }],
      proposals: [{ state: 'submitted' }],
    })
    klass.must(teacher, 'poll.open', { proposal, form: 'secret' })
    const again = klass.state().polls[1]!.id
    for (const who of [asta, bo]) klass.must(who, 'ballot.cast', { poll: again, choice: 'against' })
    klass.must(teacher, 'poll.close', { poll: again })
    expect(klass.state().proposals).toMatchObject([{ state: 'rejected' }])
  })

  test('sends its proposal back to the meeting that is on, where it has been talked about', () => {
    const { klass, poll } = polling()
    klass.must(teacher, 'meeting.open', {})
    klass.must(teacher, 'poll.close', { poll })
    klass.must(teacher, 'poll.void-decided', { poll })
    expect(klass.state().proposals).toMatchObject([{ state: 'discussed' }])
  })

  test('is a result: what is on, or came to nothing, or was set aside already has none', () => {
    const { klass, poll } = polling()
    const refused = { refusal: 'poll.not-decided' }
    expect(klass.give(teacher, 'poll.void-decided', { poll })).toEqual(refused)
    klass.must(clock, 'poll.void', { poll })
    expect(klass.state().polls).toMatchObject([{ progress: { wasDecided: false } }])
    expect(klass.give(teacher, 'poll.void-decided', { poll })).toEqual(refused)
    expect(klass.give(teacher, 'poll.void-decided', { poll: UNKNOWN })).toEqual({ refusal: 'poll.unknown' })
  })
})

test('before a poll everybody who is here gets a household, and who is not here gets none', () => {
  const klass = createClass()
  klass.must(teacher, 'roster.add', { students: [{ name: 'Asta' }, { name: 'Bo' }, { name: 'Carl' }] })
  const [asta, bo, carl] = klass.students()
  klass.must(teacher, 'attendance.set', { present: [asta!, bo!] })
  klass.poll()
  const { students, households } = klass.state().roster
  expect(households.map(({ number }) => number)).toEqual([1, 2])
  expect(students.map(({ household }) => household)).toEqual([households[0]!.id, households[1]!.id, null])
  expect(klass.state().polls[0]!.roll.map(({ votes }) => votes.map(({ voter }) => voter))).toEqual([
    [asta, asta],
    [bo, bo],
  ])
  expect(students[2]!.id).toBe(carl)
})

test('nobody is housed but those the teacher was shown; who asks without having looked houses whoever needs it', () => {
  const klass = createClass()
  klass.must(teacher, 'roster.add', { students: [{ name: 'Asta' }, { name: 'Bo' }] })
  klass.must(teacher, 'proposal.submit', { title: 'Lamper', reason: 'Mørkt' })
  const [asta, bo] = klass.students()
  const proposal = klass.state().proposals[0]!.id
  const open = (housed?: StudentId[]) => klass.give(teacher, 'poll.open', { proposal, form: 'open', housed })
  for (const shown of [[], [asta!], [asta!, asta!], [asta!, bo!, bo!]])
    expect(open(shown)).toEqual({ refusal: 'poll.housing-changed' })
  expect(klass.state().roster.households).toEqual([])
  open([bo!, asta!])
  expect(klass.state().roster.households).toHaveLength(2)
  expect(klass.state().polls).toHaveLength(1)

  const unseen = createClass()
  unseen.must(teacher, 'roster.add', { students: [{ name: 'Asta' }, { name: 'Bo' }] })
  unseen.must(teacher, 'proposal.submit', { title: 'Lamper', reason: 'Mørkt' })
  unseen.must(teacher, 'poll.open', { proposal: unseen.state().proposals[0]!.id, form: 'open' })
  expect(unseen.state().polls[0]!.roll).toHaveLength(2)
})

test('a refused poll leaves nobody housed', () => {
  const klass = createClass()
  klass.must(teacher, 'roster.add', { students: [{ name: 'Asta' }] })
  klass.must(teacher, 'attendance.set', { present: [] })
  klass.must(teacher, 'proposal.submit', { title: 'Lamper', reason: 'Mørkt' })
  const proposal = klass.state().proposals[0]!.id
  expect(klass.give(teacher, 'poll.open', { proposal, form: 'open' })).toEqual({ refusal: 'poll.nobody-here' })
  expect(klass.state().roster.households).toEqual([])
})

test('the feed and the world tell of a poll by its number and outcome', () => {
  const { klass, poll, asta } = polling(undefined, 'open')
  const opened = klass.state().happenings.at(-1)
  expect(opened).toMatchObject({ kind: 'poll', poll, at: klass.now() })
  klass.must(teacher, 'poll.secret', { poll })
  klass.must(asta, 'ballot.cast', { poll, choice: 'for' })
  klass.must(teacher, 'lesson.ring', {})
  klass.must(teacher, 'poll.resume', { poll })
  klass.must(teacher, 'poll.close', { poll })
  klass.poll()
  klass.must(clock, 'poll.void', { poll: klass.state().polls[1]!.id })
  klass.poll()
  klass.must(teacher, 'poll.close', { poll: klass.state().polls[2]!.id })
  expect(
    klass
      .state()
      .feed.filter(({ code }) => code.startsWith('poll'))
      .map(({ code, params }) => [code, params]),
  ).toEqual([
    ['poll-opened', { number: 1 }],
    ['poll-secret', { number: 1 }],
    ['poll-suspended', { number: 1 }],
    ['poll-resumed', { number: 1 }],
    ['poll-adopted', { number: 1 }],
    ['poll-opened', { number: 2 }],
    ['poll-void', { number: 2 }],
    ['poll-opened', { number: 3 }],
    ['poll-rejected', { number: 3 }],
  ])
  expect(klass.state().happenings.filter(({ kind }) => kind === 'result')).toHaveLength(2)
})

import { describe, expect, test } from 'vitest'
import { ItemId } from '../base/ids.ts'
import type { ProposalId } from '../base/ids.ts'
import { as, clock, createClass, teacher } from '../test/class.ts'
import { nextDue } from '../classroom/due.ts'
import type { Item } from './events.ts'

const NOTHING = ItemId.parse('00000000-0000-4000-8000-999999999999')

/** A class of three with three proposals. */
function aClass() {
  const klass = createClass(['Asta', 'Bo', 'Carl'])
  for (const title of ['Lamper', 'Bænke', 'Skab']) klass.must(teacher, 'proposal.submit', { title, reason: 'Sådan' })
  const [lamps, benches, shed] = klass.state().proposals.map(({ id }) => id) as [ProposalId, ProposalId, ProposalId]
  const meeting = () => klass.state().meeting
  const agenda = (): readonly Item[] => {
    const now = meeting()
    return now.state === 'closed' ? [] : now.agenda
  }
  const kinds = () => agenda().map(({ kind }) => kind)
  const states = () => klass.state().proposals.map(({ state }) => state)
  const id = (kind: Item['kind']) => agenda().find((one) => one.kind === kind)!.id
  const [asta] = klass.students()
  return { klass, asta: asta!, lamps, benches, shed, meeting, agenda, kinds, states, id }
}

describe('a meeting that is called', () => {
  test.each([
    ['short', ['chair', 'proposal', 'other']],
    ['real', ['chair', 'rules', 'report', 'proposal', 'budget', 'elections', 'other']],
  ] as const)('has the agenda of “%s”', (preset, expected) => {
    const { klass, lamps, kinds, states } = aClass()
    klass.must(teacher, 'meeting.call', { preset, agenda: [lamps] })
    expect(kinds()).toEqual(expected)
    expect(states()).toEqual(['on-agenda', 'submitted', 'submitted'])
  })

  test('takes up all that waits when nobody says otherwise, is called anew, and opens as it was called', () => {
    const { klass, lamps, kinds, meeting, agenda } = aClass()
    klass.must(teacher, 'meeting.call', { preset: 'short' })
    expect(kinds()).toEqual(['chair', 'proposal', 'proposal', 'proposal', 'other'])
    klass.must(teacher, 'meeting.call', { preset: 'short', agenda: [lamps] })
    const called = agenda()
    klass.must(teacher, 'meeting.open', {})
    expect(meeting()).toEqual({ state: 'open', agenda: called, at: 0, recess: null })
    expect(klass.give(teacher, 'meeting.call', { preset: 'short' })).toEqual({ refusal: 'meeting.open-already' })
  })

  test('leaves out what was decided before it opens', () => {
    const { klass, benches, kinds } = aClass()
    klass.must(teacher, 'meeting.call', { preset: 'short', agenda: [benches] })
    klass.must(teacher, 'proposal.withdraw', { proposal: benches })
    klass.must(teacher, 'meeting.open', {})
    expect(kinds()).toEqual(['chair', 'other'])
  })

  test('is called off, and its proposals wait as before; who was chosen for it has nothing to do', () => {
    const { klass, asta, meeting, states } = aClass()
    klass.must(teacher, 'meeting.call', { preset: 'short' })
    klass.must(teacher, 'chair.appoint', { student: asta })
    klass.must(teacher, 'meeting.close', {})
    expect(meeting()).toEqual({ state: 'closed' })
    expect(states()).toEqual(['submitted', 'submitted', 'submitted'])
    expect(klass.state().officers).toMatchObject({ held: [], before: [] })
  })

  test('waits for its step, and for next week', () => {
    const { klass, kinds } = aClass()
    klass.must(teacher, 'lesson.start', {})
    klass.must(teacher, 'meeting.call', { preset: 'short' })
    for (const from of ['look', 'propose', 'talk']) klass.must(teacher, 'lesson.next', { from })
    expect(kinds()).toContain('chair')
  })
})

describe('an agenda', () => {
  test('is moved, shortened and made longer, before the meeting and in the middle of it', () => {
    const { klass, lamps, benches, shed, agenda, id, states, meeting } = aClass()
    klass.must(teacher, 'meeting.call', { preset: 'short', agenda: [lamps, benches] })
    const [chair, , , other] = agenda()
    klass.must(teacher, 'agenda.set', { items: [{ id: other!.id }, { proposal: shed }, { id: chair!.id }] })
    expect(agenda().map(({ kind }) => kind)).toEqual(['other', 'proposal', 'chair'])
    expect(states()).toEqual(['submitted', 'submitted', 'on-agenda'])
    klass.must(teacher, 'meeting.open', {})
    klass.must(teacher, 'meeting.next', {})
    const now = id('proposal')
    klass.must(teacher, 'agenda.set', { items: [{ proposal: lamps }, { kind: 'report' }, { id: now }] })
    expect(meeting()).toMatchObject({ at: 2 })
    expect(states()).toEqual(['on-agenda', 'submitted', 'discussed'])
  })

  test('keeps the item that is on', () => {
    const { klass, id } = aClass()
    klass.must(teacher, 'meeting.call', { preset: 'short' })
    klass.must(teacher, 'meeting.open', {})
    expect(klass.give(teacher, 'agenda.set', { items: [{ id: id('other') }] })).toEqual({ refusal: 'agenda.item-on' })
  })

  test('has a new chair as often as it must, and all else once', () => {
    const { klass, lamps, kinds, id } = aClass()
    klass.must(teacher, 'meeting.call', { preset: 'short', agenda: [lamps] })
    klass.must(teacher, 'meeting.open', {})
    const items = [{ id: id('chair') }, { kind: 'chair' as const }, { id: id('proposal') }, { id: id('other') }]
    klass.must(teacher, 'agenda.set', { items })
    expect(kinds()).toEqual(['chair', 'chair', 'proposal', 'other'])
    for (const twice of [{ kind: 'other' as const }, { proposal: lamps }, { id: id('other') }])
      expect(klass.give(teacher, 'agenda.set', { items: [...items, twice] })).toEqual({ refusal: 'agenda.twice' })
    expect(klass.give(teacher, 'agenda.set', { items: [{ id: NOTHING }] })).toEqual({ refusal: 'agenda.unknown' })
  })

  test('takes on nothing that is decided, or that nobody may read', () => {
    const { klass, lamps, benches } = aClass()
    klass.must(teacher, 'meeting.call', { preset: 'short', agenda: [lamps] })
    klass.must(teacher, 'text.hide', { text: klass.state().proposals[1]!.title })
    expect(klass.give(teacher, 'agenda.set', { items: [{ proposal: benches }] })).toEqual({
      refusal: 'proposal.unknown',
    })
  })

  test('is there only when a meeting is called or open', () => {
    const { klass, lamps } = aClass()
    expect(klass.give(teacher, 'agenda.set', { items: [{ proposal: lamps }] })).toEqual({ refusal: 'meeting.not-open' })
  })

  test('that says what it says already is not set', () => {
    const { klass, agenda } = aClass()
    klass.must(teacher, 'meeting.call', { preset: 'short' })
    expect(klass.must(teacher, 'agenda.set', { items: agenda().map(({ id }) => ({ id })) })).toEqual([])
  })
})

describe('a meeting goes', () => {
  test('back as well as forward, and what was decided stays decided', () => {
    const { klass, meeting, lamps, states } = aClass()
    klass.must(teacher, 'meeting.open', {})
    klass.must(teacher, 'poll.open', { proposal: lamps, form: 'open' })
    klass.must(teacher, 'poll.close', { poll: klass.state().polls[0]!.id })
    klass.must(teacher, 'meeting.next', {})
    klass.must(teacher, 'meeting.back', {})
    expect(meeting()).toMatchObject({ at: 0 })
    expect(states()).toEqual(['rejected', 'discussed', 'on-agenda'])
    expect(klass.give(teacher, 'meeting.back', {})).toEqual({ refusal: 'meeting.at-start' })
  })

  test('one step, not two, when two press at once', () => {
    const { klass, agenda, meeting } = aClass()
    klass.must(teacher, 'meeting.open', {})
    const from = agenda()[0]!.id
    klass.must(teacher, 'meeting.next', { from })
    expect(klass.give(teacher, 'meeting.next', { from })).toEqual({ refusal: 'meeting.moved-on' })
    expect(meeting()).toMatchObject({ at: 1 })
  })

  test.each(['meeting.next', 'meeting.back', 'meeting.close'] as const)(
    'nowhere by “%s” while a vote is on, and on when it is closed',
    (command) => {
      const { klass, lamps } = aClass()
      klass.must(teacher, 'meeting.open', {})
      klass.must(teacher, 'meeting.next', {})
      klass.must(teacher, 'poll.open', { proposal: lamps, form: 'secret' })
      expect(klass.give(teacher, command, {})).toEqual({ refusal: 'meeting.voting' })
      expect(klass.give(teacher, 'meeting.recess', { on: true })).toEqual({ refusal: 'meeting.voting' })
      klass.must(teacher, 'poll.close', { poll: klass.state().polls[0]!.id })
      klass.must(teacher, command, {})
    },
  )

  test('to its end also when the bell has put a vote away', () => {
    const { klass, lamps } = aClass()
    klass.must(teacher, 'meeting.open', {})
    klass.must(teacher, 'poll.open', { proposal: lamps, form: 'secret' })
    klass.must(teacher, 'lesson.ring', {})
    klass.must(teacher, 'meeting.close', {})
  })

  test('where the teacher takes it, who takes the chair too', () => {
    const { klass, asta, agenda, meeting } = aClass()
    klass.must(teacher, 'chair.appoint', { student: asta })
    klass.must(teacher, 'meeting.open', {})
    klass.must(teacher, 'chair.take', { item: agenda()[2]!.id })
    expect(meeting()).toMatchObject({ at: 2 })
    expect(klass.state().officers.held).toEqual([])
    expect(klass.give(teacher, 'chair.take', { item: NOTHING })).toEqual({ refusal: 'agenda.unknown' })
  })
})

describe('a recess', () => {
  test('silences who speaks, keeps the list, and is ended by the clock', () => {
    const { klass, asta, meeting } = aClass()
    const [, bo, carl] = klass.students()
    klass.must(teacher, 'meeting.open', {})
    for (const student of [asta, bo!, carl!]) klass.must(as(student), 'floor.ask', {})
    klass.must(teacher, 'floor.give', {})
    klass.must(teacher, 'meeting.recess', { on: true, minutes: 2 })
    const endsAt = klass.now() + 120_000
    expect(meeting()).toMatchObject({ recess: { endsAt } })
    expect(klass.state().floor).toMatchObject({ speaking: null, queue: [{ student: bo }, { student: carl }] })
    expect(nextDue(klass.state(), klass.now())).toEqual({
      at: endsAt,
      command: { command: 'meeting.recess', payload: { on: false } },
    })
    klass.must(clock, 'meeting.recess', { on: false })
    expect(meeting()).toMatchObject({ recess: null })
    expect(klass.must(teacher, 'meeting.recess', { on: false })).toEqual([])
  })

  test.each(['floor.give', 'poll.open', 'meeting.next', 'lesson.ring'] as const)('is over with “%s”', (command) => {
    const { klass, asta, lamps, meeting } = aClass()
    klass.must(teacher, 'lesson.start', {})
    klass.must(teacher, 'meeting.open', {})
    klass.must(teacher, 'meeting.recess', { on: true })
    if (command === 'floor.give') klass.must(teacher, 'floor.give', { student: asta })
    else if (command === 'poll.open') klass.must(teacher, 'poll.open', { proposal: lamps, form: 'open' })
    else klass.must(teacher, command, {})
    expect(meeting()).toMatchObject({ recess: null })
  })

  test('that could not be used is given again', () => {
    const { klass, meeting } = aClass()
    klass.must(teacher, 'meeting.open', {})
    klass.must(teacher, 'meeting.recess', { on: true, minutes: 1 })
    const endsAt = klass.now() + 60_000
    klass.must(clock, 'class.wake', { lostMs: 30_000 })
    expect(meeting()).toMatchObject({ recess: { endsAt: endsAt + 30_000 } })
  })
})

describe('a proposal that is treated and not put to the vote', () => {
  test.each([
    ['postponed', true],
    ['examined', true],
    ['to-operations', false],
    ['to-others', false],
  ] as const)('“%s” comes to the next meeting by itself: %s', (as, comes) => {
    const { klass, lamps, states } = aClass()
    klass.must(teacher, 'meeting.open', { agenda: [lamps] })
    klass.must(teacher, 'proposal.stamp', { proposal: lamps, as })
    expect(states()[0]).toBe(as)
    expect(klass.must(teacher, 'proposal.stamp', { proposal: lamps, as })).toEqual([])
    klass.must(teacher, 'meeting.close', {})
    klass.must(teacher, 'meeting.open', {})
    expect(states()[0]).toBe(comes ? 'discussed' : as)
    // whoever wishes it takes it up all the same, and votes on it
    klass.must(teacher, 'poll.open', { proposal: lamps, form: 'open' })
    expect(klass.give(teacher, 'proposal.stamp', { proposal: lamps, as })).toEqual({ refusal: 'poll.another-open' })
    klass.must(teacher, 'poll.close', { poll: klass.state().polls[0]!.id })
    expect(klass.give(teacher, 'proposal.stamp', { proposal: lamps, as })).toEqual({ refusal: 'proposal.decided' })
  })
})

test('an agenda of an old log is one of proposals, and means the same', () => {
  const { klass, lamps, benches, agenda } = aClass()
  const [opened] = klass.must(teacher, 'meeting.open', { agenda: [benches, lamps] })
  expect(opened).toEqual({ type: 'meeting-opened', agenda: [benches, lamps] })
  expect(agenda()).toEqual([benches, lamps].map((proposal) => ({ kind: 'proposal', id: proposal, proposal })))
})

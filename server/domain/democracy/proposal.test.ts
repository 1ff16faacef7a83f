import { describe, expect, test } from 'vitest'
import { as, clock, createClass, teacher } from '../test/class.ts'

type Class = ReturnType<typeof createClass>

const lamps = { title: 'Flere lamper', reason: 'Her er mørkt', cost: 25_000 }

/** A class of two with a proposal of Asta's. */
function aClass() {
  const klass = createClass(['Asta', 'Bo'])
  const [asta, bo] = klass.students().map((id) => as(id))
  klass.must(asta!, 'proposal.submit', lamps)
  return { klass, asta: asta!, bo: bo!, proposal: klass.state().proposals[0]!.id }
}

const only = (klass: Class) => klass.state().proposals[0]!

describe('a proposal', () => {
  test('is numbered from one, and knows who handed it in, when and at what price', () => {
    const { klass, proposal } = aClass()
    klass.wait(60_000)
    klass.must(teacher, 'proposal.submit', { title: 'En bænk', reason: 'Træt' })
    const [first, second] = klass.state().proposals
    expect(first).toEqual({
      id: proposal,
      number: 1,
      title: first!.title,
      reason: first!.reason,
      cost: 25_000,
      by: klass.students()[0],
      place: null,
      things: [],
      works: null,
      submittedAt: klass.now() - 60_000,
      state: 'submitted',
      supporters: [],
      amendments: [],
    })
    expect([klass.texts.get(first!.title), klass.texts.get(first!.reason)]).toEqual(['Flere lamper', 'Her er mørkt'])
    expect(second).toMatchObject({ number: 2, cost: null, by: null, submittedAt: klass.now() })
  })

  test('is about a place, which its writer and the teacher can move or take away until it is decided', () => {
    const { klass, asta, bo } = aClass()
    klass.must(asta, 'proposal.submit', { ...lamps, place: { x: 3, y: 64, z: -9 } })
    const { id, place } = klass.state().proposals[1]!
    expect(place).toEqual({ x: 3, y: 64, z: -9 })
    const there = { x: 8, y: 64, z: 8 }
    expect(klass.give(bo, 'proposal.pin', { proposal: id, place: there })).toEqual({ refusal: 'proposal.not-yours' })
    klass.must(asta, 'proposal.pin', { proposal: id, place: there })
    expect(klass.must(asta, 'proposal.pin', { proposal: id, place: there })).toEqual([])
    expect(klass.state().proposals[1]!.place).toEqual(there)
    klass.must(teacher, 'proposal.pin', { proposal: id, place: null })
    expect(klass.must(teacher, 'proposal.pin', { proposal: id, place: null })).toEqual([])
    expect(klass.state().proposals[1]!.place).toBeNull()
    klass.must(asta, 'proposal.withdraw', { proposal: id })
    expect(klass.give(teacher, 'proposal.pin', { proposal: id, place: there })).toEqual({ refusal: 'proposal.decided' })
  })

  test('is one of at most five of a student’s that are not decided; a decided one makes room', () => {
    const { klass, asta, bo, proposal } = aClass()
    for (let more = 1; more < 5; more += 1) klass.must(asta, 'proposal.submit', lamps)
    expect(klass.give(asta, 'proposal.submit', lamps)).toEqual({ refusal: 'proposal.too-many', params: { most: 5 } })
    klass.must(bo, 'proposal.submit', lamps)
    for (let more = 0; more < 6; more += 1) klass.must(teacher, 'proposal.submit', lamps)
    klass.must(asta, 'proposal.withdraw', { proposal })
    klass.must(asta, 'proposal.submit', lamps)
  })

  test('is supported by others, once each, and not by who wrote it', () => {
    const { klass, asta, bo, proposal } = aClass()
    expect(klass.give(asta, 'proposal.support', { proposal })).toEqual({ refusal: 'proposal.own' })
    klass.must(bo, 'proposal.support', { proposal })
    expect(klass.give(bo, 'proposal.support', { proposal })).toEqual({ refusal: 'proposal.supported-already' })
    expect(only(klass).supporters).toEqual([klass.students()[1]])
  })

  test('gets at most three amendments from one student, each with an id and its writer', () => {
    const { klass, asta, bo, proposal } = aClass()
    for (const text of ['Kun ved stien', 'Kun to', 'Kun om vinteren'])
      klass.must(bo, 'proposal.amend', { proposal, text })
    expect(klass.give(bo, 'proposal.amend', { proposal, text: 'Kun én' })).toEqual({
      refusal: 'proposal.too-many-amendments',
      params: { most: 3 },
    })
    klass.must(asta, 'proposal.amend', { proposal, text: 'Tre' })
    for (let more = 0; more < 4; more += 1) klass.must(teacher, 'proposal.amend', { proposal, text: 'Fire' })
    const { amendments } = only(klass)
    expect(amendments.map(({ text }) => klass.texts.get(text)).slice(0, 4)).toEqual([
      'Kun ved stien',
      'Kun to',
      'Kun om vinteren',
      'Tre',
    ])
    expect(amendments.map(({ by }) => by).slice(2, 5)).toEqual([klass.students()[1], klass.students()[0], null])
    expect(new Set(amendments.map(({ id }) => id)).size).toBe(8)
  })

  test('is taken back by who wrote it, or by the teacher, and by nobody else', () => {
    const { klass, asta, bo, proposal } = aClass()
    expect(klass.give(bo, 'proposal.withdraw', { proposal })).toEqual({ refusal: 'proposal.not-yours' })
    klass.must(asta, 'proposal.withdraw', { proposal })
    expect(only(klass).state).toBe('withdrawn')
    klass.must(bo, 'proposal.submit', lamps)
    klass.must(teacher, 'proposal.withdraw', { proposal: klass.state().proposals[1]!.id })
    expect(klass.state().proposals.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn'])
  })

  test.each<[string, (klass: Class) => void]>([
    ['is on', () => {}],
    ['was put away by the bell', (klass) => void klass.must(teacher, 'lesson.ring', {})],
  ])('cannot be taken away from the voters while its poll %s; another one can', (_how, happens) => {
    const { klass, asta, proposal } = aClass()
    klass.must(asta, 'proposal.submit', lamps)
    klass.must(teacher, 'poll.open', { proposal, form: 'open' })
    happens(klass)
    expect(klass.give(asta, 'proposal.withdraw', { proposal })).toEqual({ refusal: 'poll.another-open' })
    klass.must(asta, 'proposal.withdraw', { proposal: klass.state().proposals[1]!.id })
  })

  test('that is decided is neither supported, amended, taken back nor voted on again', () => {
    const { klass, asta, bo, proposal } = aClass()
    klass.must(teacher, 'poll.open', { proposal, form: 'open' })
    klass.must(asta, 'ballot.cast', { poll: klass.state().polls[0]!.id, choice: 'for' })
    klass.must(clock, 'poll.close', { poll: klass.state().polls[0]!.id })
    expect(only(klass).state).toBe('adopted')
    const decided = { refusal: 'proposal.decided' }
    expect(klass.give(bo, 'proposal.support', { proposal })).toEqual(decided)
    expect(klass.give(bo, 'proposal.amend', { proposal, text: 'Kun to' })).toEqual(decided)
    expect(klass.give(asta, 'proposal.withdraw', { proposal })).toEqual(decided)
    expect(klass.give(teacher, 'poll.open', { proposal, form: 'open' })).toEqual(decided)
  })

  test('that is not there is unknown to everybody', () => {
    const { klass, asta } = aClass()
    const proposal = klass.state().proposals[0]!.id.replace(/.$/, 'f') as never
    const unknown = { refusal: 'proposal.unknown' }
    expect(klass.give(asta, 'proposal.support', { proposal })).toEqual(unknown)
    expect(klass.give(asta, 'proposal.amend', { proposal, text: 'Kun to' })).toEqual(unknown)
    expect(klass.give(asta, 'proposal.withdraw', { proposal })).toEqual(unknown)
    expect(klass.give(teacher, 'poll.open', { proposal, form: 'open' })).toEqual(unknown)
  })
})

test('the feed tells of proposals by their numbers', () => {
  const { klass, asta, bo, proposal } = aClass()
  klass.must(bo, 'proposal.amend', { proposal, text: 'Kun to' })
  klass.must(bo, 'proposal.support', { proposal })
  klass.must(asta, 'proposal.withdraw', { proposal })
  expect(klass.state().feed.map(({ code, params }) => [code, params])).toEqual([
    ['proposal-submitted', { number: 1 }],
    ['proposal-amended', { number: 1 }],
    ['proposal-withdrawn', { number: 1 }],
  ])
})

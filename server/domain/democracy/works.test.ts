import { describe, expect, test } from 'vitest'
import { as, clock, createClass, teacher } from '../test/class.ts'

const lamp = (x: number) => ({ thing: 'lamp', at: { x, y: 64, z: 30 }, facing: 'south' as const })

/** A class whose meeting has voted on two lamps. */
function aClass(choice: 'for' | 'against' = 'for') {
  const klass = createClass(['Asta', 'Bo'])
  const asta = as(klass.students()[0]!)
  klass.must(asta, 'proposal.submit', { title: 'To lamper', reason: 'Mørkt', things: [lamp(0), lamp(4)] })
  const { id: proposal } = klass.state().proposals[0]!
  function vote(): void {
    klass.must(teacher, 'poll.open', { proposal, form: 'open' })
    const poll = klass.state().polls.at(-1)!.id
    klass.must(asta, 'ballot.cast', { poll, choice })
    klass.must(teacher, 'poll.close', { poll })
  }
  const now = () => klass.state().proposals[0]!
  const work = () => now().works!.work
  return { klass, asta, proposal, vote, now, work }
}

describe('what was adopted', () => {
  test('is built by whom the meeting chose, and is carried out when all of it stands', () => {
    const { klass, proposal, vote, now, work } = aClass()
    vote()
    klass.must(teacher, 'proposal.build', { proposal, by: 'lykke' })
    expect(now().works).toEqual({
      work: expect.any(String),
      by: 'lykke',
      state: 'building',
      left: 0,
      beganAt: klass.now(),
    })
    expect(klass.give(teacher, 'proposal.build', { proposal, by: 'class' })).toEqual({ refusal: 'works.on' })
    klass.must(clock, 'proposal.built', { work: work(), left: 0 })
    expect(now()).toMatchObject({ state: 'carried-out', works: { state: 'built', left: 0 } })
    // told twice, as after a restart, it is nothing new
    expect(klass.must(clock, 'proposal.built', { work: work(), left: 0 })).toEqual([])
    expect(klass.give(teacher, 'proposal.build', { proposal, by: 'lykke' })).toEqual({ refusal: 'works.not-adopted' })
  })

  test('is not carried out while something stands in the way of a thing, and is gone on with under the same name', () => {
    const { klass, proposal, vote, now, work } = aClass()
    vote()
    klass.must(teacher, 'proposal.build', { proposal, by: 'lykke' })
    const first = work()
    klass.must(clock, 'proposal.built', { work: first, left: 1 })
    expect(now()).toMatchObject({ state: 'adopted', works: { state: 'stopped', left: 1 } })
    klass.must(teacher, 'proposal.build', { proposal, by: 'class' })
    expect(now().works).toMatchObject({ work: first, by: 'class', state: 'building' })
  })

  test('is stopped, and stays so when the world tells too late that it was done', () => {
    const { klass, proposal, vote, now, work } = aClass()
    vote()
    klass.must(teacher, 'proposal.build', { proposal, by: 'lykke' })
    klass.must(teacher, 'proposal.stop-building', { proposal })
    expect(klass.must(clock, 'proposal.built', { work: work(), left: 0 })).toEqual([])
    expect(now().works?.state).toBe('stopped')
    expect(klass.give(teacher, 'proposal.stop-building', { proposal })).toEqual({ refusal: 'works.not-on' })
  })

  test('is taken down again, and may be built once more by another name', () => {
    const { klass, proposal, vote, now, work } = aClass()
    vote()
    expect(klass.give(teacher, 'proposal.take-down', { proposal })).toEqual({ refusal: 'works.none' })
    klass.must(teacher, 'proposal.build', { proposal, by: 'lykke' })
    expect(klass.give(teacher, 'proposal.take-down', { proposal })).toEqual({ refusal: 'works.on' })
    const first = work()
    klass.must(clock, 'proposal.built', { work: first, left: 0 })
    klass.must(teacher, 'proposal.take-down', { proposal })
    expect(now()).toMatchObject({ state: 'adopted', works: { state: 'taking-down' } })
    klass.must(clock, 'proposal.built', { work: first, left: 0 })
    expect(now()).toMatchObject({ state: 'adopted', works: null })
    klass.must(teacher, 'proposal.build', { proposal, by: 'lykke' })
    expect(work()).not.toBe(first)
  })

  test('that does not hold any more is not built on, and what stands can be taken down', () => {
    const { klass, proposal, vote, now } = aClass()
    vote()
    klass.must(teacher, 'proposal.build', { proposal, by: 'lykke' })
    klass.must(teacher, 'poll.void-decided', { poll: klass.state().polls[0]!.id })
    expect(now()).toMatchObject({ state: 'submitted', works: { state: 'stopped' } })
    expect(klass.give(teacher, 'proposal.build', { proposal, by: 'lykke' })).toEqual({ refusal: 'works.not-adopted' })
    klass.must(teacher, 'proposal.take-down', { proposal })
    expect(now().works?.state).toBe('taking-down')
  })
})

test.each(['submitted', 'rejected'] as const)('what is %s is not built', (state) => {
  const { klass, proposal, vote } = aClass('against')
  if (state === 'rejected') vote()
  expect(klass.give(teacher, 'proposal.build', { proposal, by: 'lykke' })).toEqual({ refusal: 'works.not-adopted' })
})

test('words alone are not built', () => {
  const { klass, proposal, vote } = aClass()
  klass.must(teacher, 'proposal.plan', { proposal, things: [] })
  vote()
  expect(klass.give(teacher, 'proposal.build', { proposal, by: 'class' })).toEqual({ refusal: 'works.nothing-planned' })
})

describe('a working day', () => {
  test('lets everybody put up what was planned, and nothing else', () => {
    const { klass, asta, proposal, vote, work } = aClass()
    vote()
    expect(klass.give(asta, 'proposal.help-build', { proposal, nth: 0 })).toEqual({ refusal: 'works.not-on' })
    klass.must(teacher, 'proposal.build', { proposal, by: 'class' })
    expect(klass.give(asta, 'proposal.help-build', { proposal, nth: 1 })).toEqual({
      events: [],
      beside: { building: { kind: 'planned', work: work(), by: klass.students()[0], nth: 1 } },
    })
    expect(klass.give(asta, 'proposal.help-build', { proposal, nth: 2 })).toEqual({ refusal: 'thing.unknown' })
  })

  test('is none while Lykke builds', () => {
    const { klass, asta, proposal, vote } = aClass()
    vote()
    klass.must(teacher, 'proposal.build', { proposal, by: 'lykke' })
    expect(klass.give(asta, 'proposal.help-build', { proposal, nth: 0 })).toEqual({ refusal: 'works.not-class' })
  })
})

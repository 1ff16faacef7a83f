import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextDue } from '../classroom/due.ts'
import { mayNow } from '../classroom/may.ts'
import { GROUPS } from '../base/ids.ts'
import { as, clock, createClass, teacher } from '../test/class.ts'
import { applyHold, holdOn, letGo } from './holds.ts'
import type { Hold } from './holds.ts'

const MINUTE = 60_000

function aClass() {
  const klass = createClass(['Asta', 'Bo', 'Carl', 'Dina'])
  const [asta, bo] = klass.students()
  return { ...klass, asta: asta!, bo: bo! }
}

describe('a student who has a break', () => {
  test('proposes, speaks and builds nothing, still votes and says stop; the others go on', () => {
    const { give, must, poll, state, asta, bo } = aClass()
    const open = poll('open')
    must(teacher, 'class.freeze', { on: true, to: { student: asta }, minutes: 3 })
    const propose = { title: 'En bænk', reason: 'Så kan man hvile' }
    expect(give(as(asta), 'proposal.submit', propose)).toEqual({ refusal: 'class.paused' })
    expect(give(as(asta), 'note.add', { tag: 'safe', text: 'Her er rart' })).toEqual({ refusal: 'class.paused' })
    expect(give(as(asta), 'floor.ask', {})).toEqual({ refusal: 'class.paused' })
    must(as(asta), 'ballot.cast', { poll: open, choice: 'for' })
    must(as(asta), 'alarm.raise', {})
    must(as(bo), 'proposal.submit', propose)
    expect(mayNow(state(), asta)).toEqual({ propose: false, speak: false, build: false })
    expect(mayNow(state(), bo)).toEqual(mayNow(state()))
  })

  test('has it until its time is over: then the clock ends it', () => {
    const { must, wait, give, state, now, asta } = aClass()
    must(teacher, 'class.freeze', { on: true, to: { student: asta }, minutes: 3 })
    const due = { command: 'class.freeze', payload: { on: false, to: { student: asta } } }
    expect(nextDue(state(), now())).toEqual({ at: now() + 3 * MINUTE, command: due })
    wait(3 * MINUTE)
    must(clock, 'class.freeze', { on: false, to: { student: asta } })
    expect(state().holds).toEqual([])
    must(as(asta), 'proposal.submit', { title: 'En bænk', reason: 'Så kan man hvile' })
    expect(give(clock, 'class.freeze', { on: false, to: { student: asta } })).toEqual({ events: [] })
  })

  test('keeps it when the class is let go, and has it no more when erased', () => {
    const { must, state, asta } = aClass()
    must(teacher, 'class.freeze', { on: true, to: { student: asta } })
    must(teacher, 'class.freeze', { on: true })
    must(teacher, 'class.freeze', { on: false })
    expect(state().holds).toEqual([{ what: 'freeze', to: { student: asta }, until: null }])
    must(teacher, 'roster.erase', { student: asta })
    expect(state().holds).toEqual([])
  })
})

test('a break is for somebody of this class', () => {
  const { give } = aClass()
  const [stranger] = createClass(['Else']).students()
  const other = { student: `${stranger!.slice(0, -1)}f` as typeof stranger & string }
  expect(give(teacher, 'class.freeze', { on: true, to: other })).toEqual({ refusal: 'roster.unknown' })
})

test('a group that is quiet is quiet until the minutes are over, and new minutes count from now', () => {
  const { must, wait, state, now } = aClass()
  must(teacher, 'class.mute', { on: true, to: { group: 'circle' }, minutes: 1 })
  wait(30_000)
  must(teacher, 'class.mute', { on: true, to: { group: 'circle' }, minutes: 5 })
  expect(state().holds).toEqual([{ what: 'mute', to: { group: 'circle' }, until: now() + 5 * MINUTE }])
})

const anyHold = fc.record<Hold>({
  what: fc.constantFrom('freeze', 'mute'),
  to: fc.constantFrom(null, ...GROUPS.map((group) => ({ group }))),
  until: fc.option(fc.integer({ min: 1, max: 99 })),
})

test('whatever was held in whatever order, letting go leaves nobody held', () => {
  fc.assert(
    fc.property(fc.array(anyHold), (wanted) => {
      const holds = wanted.reduce<readonly Hold[]>(
        (all, { what, to, until }) =>
          applyHold(all, {
            type: what === 'freeze' ? 'freeze-set' : 'mute-set',
            on: true,
            ...(to && { to }),
            ...(until !== null && { until }),
          }),
        [],
      )
      // of each kind and for each target there is the last one
      expect(new Set(holds.map(({ what, to }) => JSON.stringify([what, to]))).size).toBe(holds.length)
      expect(letGo(holds).reduce(applyHold, holds)).toEqual([])
    }),
  )
})

test('who is held twice is held by what lasts longest', () => {
  const [asta] = createClass(['Asta']).students()
  const group: Hold = { what: 'freeze', to: { group: 'star' }, until: 50 }
  const alone: Hold = { what: 'freeze', to: { student: asta! }, until: 90 }
  expect(holdOn([group, alone], 'freeze', asta!, 'star')).toBe(alone)
  expect(holdOn([group, alone], 'freeze', asta!, 'drop')).toBe(alone)
  expect(holdOn([group], 'freeze', asta!, 'drop')).toBeUndefined()
  expect(holdOn([group, { ...group, until: null }], 'freeze', asta!, 'star')?.until).toBeNull()
  expect(holdOn([group, alone], 'mute', asta!, 'star')).toBeUndefined()
})

describe('a freeze and a silence', () => {
  const held = (klass: ReturnType<typeof createClass>) => klass.state().holds.map(({ what, until }) => [what, until])

  test('are two things: one is let go and the other stays', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'class.freeze', { on: true })
    klass.must(teacher, 'class.mute', { on: true })
    expect(held(klass)).toEqual([
      ['freeze', null],
      ['mute', null],
    ])
    klass.must(teacher, 'class.freeze', { on: false })
    expect(held(klass)).toEqual([['mute', null]])
  })

  test('said again are nothing new; with minutes, or without any again, they are', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'class.mute', { on: true })
    expect(klass.must(teacher, 'class.mute', { on: true })).toEqual([])
    klass.must(teacher, 'class.mute', { on: true, minutes: 2 })
    expect(held(klass)).toEqual([['mute', klass.now() + 120_000]])
    expect(nextDue(klass.state(), klass.now())).toEqual({
      at: klass.now() + 120_000,
      command: { command: 'class.mute', payload: { on: false } },
    })
    klass.must(teacher, 'class.mute', { on: true })
    expect(held(klass)).toEqual([['mute', null]])
    expect(nextDue(klass.state(), klass.now())).toBe(null)
  })
})

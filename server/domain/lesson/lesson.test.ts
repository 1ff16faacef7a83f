import { describe, expect, test } from 'vitest'
import { nextDue } from '../classroom/due.ts'
import { createClass, plan, teacher } from '../test/class.ts'
import { hourNow } from './lesson.ts'
import { lessonAhead } from './steering.ts'

const MINUTE = 60_000

describe('a lesson', () => {
  test('pauses with what is left and goes on with it, also a week later', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'lesson.start', {})
    klass.wait(2 * MINUTE)
    klass.must(teacher, 'lesson.pause', {})
    klass.wait(7 * 24 * 60 * MINUTE)
    klass.must(teacher, 'lesson.resume', {})
    expect(klass.state().lesson).toMatchObject({ state: 'running', at: 0, endsAt: klass.now() + 3 * MINUTE })
  })

  test('extended after its time is over counts from now', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'lesson.start', {})
    klass.wait(9 * MINUTE)
    klass.must(teacher, 'lesson.extend', { minutes: 2 })
    expect(klass.state().lesson).toMatchObject({ endsAt: klass.now() + 2 * MINUTE })
  })

  test('is left once when "next" is pressed twice', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'lesson.start', {})
    klass.must(teacher, 'lesson.next', { from: 'look' })
    expect(klass.give(teacher, 'lesson.next', { from: 'look' })).toEqual({ refusal: 'lesson.moved-on' })
    expect(klass.state().lesson).toMatchObject({ at: 1 })
  })

  test('ends after its last step, and then nothing is restricted', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'lesson.start', {})
    for (const from of ['look', 'propose', 'talk']) klass.must(teacher, 'lesson.next', { from })
    expect(klass.state().lesson).toMatchObject({ state: 'none' })
  })

  test('goes on by the clock only where the plan says so', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'lesson.start', {})
    expect(nextDue(klass.state(), klass.now())?.command.command).toBe('lesson.ring')
    klass.must(teacher, 'lesson.next', {})
    klass.must(teacher, 'lesson.next', {})
    expect(nextDue(klass.state(), klass.now())).toEqual({
      at: klass.now() + 5 * MINUTE,
      command: { command: 'lesson.next', payload: { from: 'talk' } },
    })
  })

  test('is put away by the bell: nobody stays frozen or silent, the clock stands', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'lesson.start', {})
    klass.must(teacher, 'class.freeze', { on: true })
    klass.must(teacher, 'class.mute', { on: true })
    klass.must(teacher, 'lesson.ring', {})
    expect(klass.state()).toMatchObject({ holds: [], lesson: { state: 'rung', leftMs: 5 * MINUTE } })
  })
})

test('the teacher goes to any step of the lesson, and to no other', () => {
  const klass = createClass(['Asta'])
  expect(klass.give(teacher, 'lesson.goto', { step: 'talk' })).toEqual({ refusal: 'lesson.none' })
  klass.must(teacher, 'lesson.start', {})
  klass.must(teacher, 'lesson.goto', { step: 'talk' })
  expect(klass.state().lesson).toMatchObject({ at: 2, endsAt: klass.now() + 5 * MINUTE })
  expect(klass.must(teacher, 'lesson.goto', { step: 'talk' })).toEqual([])
  expect(klass.give(teacher, 'lesson.goto', { step: 'findes-ikke' })).toEqual({ refusal: 'lesson.step-unknown' })
})

test('in a row of lessons the next one begins by itself, and after the last the first; any may be asked for', () => {
  const [path] = plan.paths
  const of = { id: 'row', title: plan.title, lessons: [...path!.lessons, { minutes: 5, steps: [{ step: 'talk' }] }] }
  const row = { ...plan, paths: [of] }
  const ahead = (held: { plan: string; path: string; number: number } | null, number?: number) =>
    lessonAhead({ state: 'none', held }, row, { plan: 'plan', path: undefined }, number)?.number
  const held = { plan: 'plan', path: 'row', number: 1 }
  expect(ahead(null)).toBe(1)
  expect(ahead(held)).toBe(2)
  expect(ahead({ ...held, number: 2 })).toBe(1)
  expect(ahead({ ...held, path: 'another' })).toBe(1)
  expect(ahead({ ...held, plan: 'another' })).toBe(1)
  expect(ahead(held, 1)).toBe(1)
  expect(ahead(held, 3)).toBe(undefined)
})

test('a lesson held to its end is remembered with the way it took', () => {
  const klass = createClass(['Asta'])
  klass.must(teacher, 'lesson.start', {})
  for (const from of ['look', 'propose', 'talk']) klass.must(teacher, 'lesson.next', { from })
  expect(klass.state().lesson).toEqual({ state: 'none', held: { plan: 'plan', path: 'short', number: 1 } })
})

describe('a meeting', () => {
  test('takes the undecided proposals one by one', () => {
    const klass = createClass(['Asta'])
    for (const title of ['Lamper', 'Bænke']) klass.must(teacher, 'proposal.submit', { title, reason: 'Fordi' })
    klass.must(teacher, 'meeting.open', {})
    expect(klass.state().proposals.map((one) => one.state)).toEqual(['discussed', 'on-agenda'])
    klass.must(teacher, 'meeting.next', {})
    expect(klass.state().proposals.map((one) => one.state)).toEqual(['discussed', 'discussed'])
    expect(klass.give(teacher, 'meeting.next', {})).toEqual({ refusal: 'meeting.at-end' })
  })
})

describe('the plan a class follows', () => {
  test('can be another from the next lesson on, and is then what begins', () => {
    const long = { ...plan, paths: [...plan.paths, { ...plan.paths[0]!, id: 'again' }] }
    const klass = createClass(['Asta', 'Bo'], long)
    klass.must(teacher, 'class.plan', { plan: 'plan', path: 'again' })
    expect(klass.must(teacher, 'class.plan', { plan: 'plan', path: 'again' })).toEqual([])
    const [started] = klass.must(teacher, 'lesson.start', {})
    expect(started).toMatchObject({ type: 'lesson-started', path: 'again' })
    expect(klass.give(teacher, 'class.plan', { plan: 'plan', path: 'short' })).toEqual({ refusal: 'lesson.running' })
  })

  test.each([
    { plan: 'nowhere', path: 'short' },
    { plan: 'plan', path: 'nowhere' },
  ])('is one that is there, not $plan/$path', (wish) => {
    expect(createClass(['Asta']).give(teacher, 'class.plan', wish)).toEqual({ refusal: 'plan.unknown' })
  })
})

test('what a lesson does not take, by how far it has come', () => {
  const klass = createClass(['Asta'])
  const none = { refusal: 'lesson.none' }
  for (const command of ['lesson.next', 'lesson.back', 'lesson.pause', 'lesson.resume'] as const)
    expect(klass.give(teacher, command, {})).toEqual(none)
  expect(klass.give(teacher, 'lesson.extend', { minutes: 2 })).toEqual(none)
  klass.must(teacher, 'lesson.start', {})
  expect(klass.give(teacher, 'lesson.start', {})).toEqual({ refusal: 'lesson.running' })
  expect(klass.give(teacher, 'class.plan', { plan: 'plan', path: 'short' })).toEqual({ refusal: 'lesson.running' })
  expect(klass.give(teacher, 'lesson.back', {})).toEqual({ refusal: 'lesson.first-step' })
  expect(klass.give(teacher, 'lesson.resume', {})).toEqual({ refusal: 'lesson.not-paused' })
  klass.must(teacher, 'lesson.pause', {})
  expect(klass.give(teacher, 'lesson.pause', {})).toEqual({ refusal: 'lesson.paused' })
  klass.must(teacher, 'lesson.ring', {})
  expect(klass.give(teacher, 'lesson.pause', {})).toEqual({ refusal: 'lesson.paused' })
})

test('one step back begins that step anew, with all its minutes', () => {
  const klass = createClass(['Asta'])
  klass.must(teacher, 'lesson.start', {})
  klass.must(teacher, 'lesson.next', {})
  klass.wait(4 * MINUTE)
  klass.must(teacher, 'lesson.back', {})
  expect(klass.state().lesson).toMatchObject({ at: 0, endsAt: klass.now() + 5 * MINUTE, lengthMs: 5 * MINUTE })
})

test('minutes added while the clock stands are there when it goes on, and count into the step', () => {
  const klass = createClass(['Asta'])
  klass.must(teacher, 'lesson.start', {})
  klass.wait(2 * MINUTE)
  klass.must(teacher, 'lesson.pause', {})
  klass.must(teacher, 'lesson.extend', { minutes: 2 })
  expect(klass.state().lesson).toMatchObject({ state: 'paused', leftMs: 5 * MINUTE, lengthMs: 7 * MINUTE })
  klass.must(teacher, 'lesson.resume', {})
  klass.must(teacher, 'lesson.extend', { minutes: -1 })
  expect(klass.state().lesson).toMatchObject({ endsAt: klass.now() + 4 * MINUTE, lengthMs: 6 * MINUTE })
})

test('minutes added after the bell to a step that was over count from its end', () => {
  const klass = createClass(['Asta'])
  klass.must(teacher, 'lesson.start', {})
  klass.wait(9 * MINUTE)
  klass.must(teacher, 'lesson.ring', {})
  klass.must(teacher, 'lesson.extend', { minutes: 2 })
  expect(klass.state().lesson).toMatchObject({ state: 'rung', leftMs: 2 * MINUTE })
})

test('the feed says in both languages which step the class has come to', () => {
  const klass = createClass(['Asta'])
  klass.must(teacher, 'lesson.start', {})
  klass.must(teacher, 'lesson.next', {})
  klass.must(teacher, 'lesson.replan', { from: 'propose', shorten: 1, steps: [{ id: 'talk', minutes: 5 }] })
  klass.must(teacher, 'lesson.extend', { minutes: 1 })
  klass.must(teacher, 'lesson.pause', {})
  klass.must(teacher, 'lesson.ring', {})
  klass.must(teacher, 'lesson.next', {})
  klass.must(teacher, 'lesson.next', {})
  expect(klass.state().feed.map(({ code, params }) => [code, params])).toEqual([
    ['lesson-started', {}],
    ['lesson-step', { da: 'propose', en: 'propose' }],
    ['lesson-replanned', {}],
    ['lesson-rung', {}],
    ['lesson-step', { da: 'talk', en: 'talk' }],
    ['lesson-ended', {}],
  ])
  expect(klass.state().happenings.map(({ kind }) => kind)).toEqual(['step', 'step', 'step'])
})

test('it is evening in the step that asks for it, and by day after the bell', () => {
  const [look, ...others] = plan.steps
  const klass = createClass([], { ...plan, steps: [{ ...look!, hour: 'evening' }, ...others] })
  const hours = [hourNow(klass.state().lesson)]
  klass.must(teacher, 'lesson.start', {})
  for (const command of ['lesson.pause', 'lesson.ring', 'lesson.resume', 'lesson.next'] as const) {
    hours.push(hourNow(klass.state().lesson))
    klass.must(teacher, command, {})
  }
  expect(hours).toEqual([undefined, 'evening', 'evening', undefined, 'evening'])
  expect(hourNow(klass.state().lesson)).toBe(undefined)
})

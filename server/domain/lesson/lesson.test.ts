import { describe, expect, test } from 'vitest'
import { nextDue } from '../classroom/due.ts'
import { createClass, teacher } from '../test/class.ts'

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
    expect(klass.state().lesson).toEqual({ state: 'none' })
  })

  test('goes on by the clock only where the plan says so', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'lesson.start', {})
    expect(nextDue(klass.state())).toBeNull()
    klass.must(teacher, 'lesson.next', {})
    klass.must(teacher, 'lesson.next', {})
    expect(nextDue(klass.state())).toEqual({
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
    expect(klass.state()).toMatchObject({ frozen: false, muted: false, lesson: { state: 'rung', leftMs: 5 * MINUTE } })
  })
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

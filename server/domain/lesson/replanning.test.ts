import { describe, expect, test } from 'vitest'
import { apply as applyLesson } from './apply.ts'
import { noLesson } from './lesson.ts'
import type { Lesson } from './lesson.ts'
import { createClass, teacher } from '../test/class.ts'

const MINUTE = 60_000

/** Three steps of five minutes each: look, propose, talk. */
function begun() {
  const klass = createClass(['Asta'])
  klass.must(teacher, 'lesson.start', {})
  return klass
}
type Class = ReturnType<typeof begun>

/** As much of a lesson that is on as a teacher steers by. */
function course(klass: Class) {
  const { lesson } = klass.state()
  if (lesson.state === 'none') throw new Error('no lesson is on')
  return lesson
}
const steps = (klass: Class): string[] => course(klass).steps.map(({ id, minutes }) => `${id} ${minutes}`)

describe('a lesson planned anew', () => {
  test('loses the steps that are left out, and takes its minutes off the step that is on', () => {
    const klass = begun()
    klass.wait(MINUTE)
    klass.must(teacher, 'lesson.replan', { from: 'look', shorten: 2, steps: [{ id: 'talk', minutes: 4 }] })
    expect(steps(klass)).toEqual(['look 5', 'talk 4'])
    expect(course(klass)).toMatchObject({ endsAt: klass.now() + 2 * MINUTE, lengthMs: 3 * MINUTE })
  })

  test('gets a dropped step back in the plan’s place for it, however they are named, and leaves the clock alone', () => {
    const klass = begun()
    klass.must(teacher, 'lesson.replan', { from: 'look', shorten: 0, steps: [{ id: 'talk', minutes: 4 }] })
    expect(course(klass)).toMatchObject({ endsAt: klass.now() + 5 * MINUTE, lengthMs: 5 * MINUTE })
    const back = [
      { id: 'talk', minutes: 6 },
      { id: 'propose', minutes: 3 },
    ]
    klass.must(teacher, 'lesson.replan', { from: 'look', shorten: 0, steps: back })
    expect(steps(klass)).toEqual(['look 5', 'propose 3', 'talk 6'])
  })

  test('in a pause loses minutes of what is left', () => {
    const klass = begun()
    klass.wait(MINUTE)
    klass.must(teacher, 'lesson.pause', {})
    klass.must(teacher, 'lesson.replan', { from: 'look', shorten: 1, steps: [{ id: 'propose', minutes: 5 }] })
    expect(course(klass)).toMatchObject({ state: 'paused', leftMs: 3 * MINUTE, lengthMs: 4 * MINUTE })
    expect(steps(klass)).toEqual(['look 5', 'propose 5'])
  })

  test('takes no step twice, none that is over, none that is on, and none of another plan', () => {
    const klass = begun()
    klass.must(teacher, 'lesson.next', {})
    const unknown = { refusal: 'lesson.step-unknown' }
    for (const id of ['look', 'propose', 'fest'])
      expect(
        klass.give(teacher, 'lesson.replan', {
          from: 'propose',
          shorten: 0,
          steps: [
            { id: 'talk', minutes: 5 },
            { id, minutes: 5 },
          ],
        }),
      ).toEqual(unknown)
    expect(steps(klass)).toEqual(['look 5', 'propose 5', 'talk 5'])
  })

  test('is one that is on, in the step the teacher saw', () => {
    const klass = createClass(['Asta'])
    const anew = { from: 'look', shorten: 0, steps: [{ id: 'talk', minutes: 4 }] }
    expect(klass.give(teacher, 'lesson.replan', anew)).toEqual({ refusal: 'lesson.none' })
    klass.must(teacher, 'lesson.start', {})
    klass.must(teacher, 'lesson.next', {})
    expect(klass.give(teacher, 'lesson.replan', anew)).toEqual({ refusal: 'lesson.moved-on' })
  })
})

describe('after the bell a lesson must be over', () => {
  test('when what is left of its step and the steps behind it are', () => {
    const klass = begun()
    klass.wait(MINUTE)
    klass.must(teacher, 'lesson.ring', {})
    klass.wait(24 * 60 * MINUTE)
    klass.must(teacher, 'lesson.resume', {})
    const now = klass.now()
    expect(course(klass)).toMatchObject({ endsAt: now + 4 * MINUTE, mustEndAt: now + 14 * MINUTE })
  })

  test('when the steps behind it are, counted from now, where its step was over already', () => {
    const klass = begun()
    klass.wait(7 * MINUTE)
    klass.must(teacher, 'lesson.ring', {})
    klass.must(teacher, 'lesson.resume', {})
    const now = klass.now()
    expect(course(klass)).toMatchObject({ endsAt: now - 2 * MINUTE, mustEndAt: now + 10 * MINUTE })
  })

  test('by the step it goes on with, when the teacher chooses another', () => {
    const klass = begun()
    klass.must(teacher, 'lesson.ring', {})
    klass.wait(24 * 60 * MINUTE)
    klass.must(teacher, 'lesson.goto', { step: 'propose' })
    const now = klass.now()
    expect(course(klass)).toMatchObject({ endsAt: now + 5 * MINUTE, mustEndAt: now + 10 * MINUTE })
  })
})

test('a step gone to, or a pause, moves the end of the lesson nowhere', () => {
  const klass = begun()
  const end = klass.now() + 15 * MINUTE
  klass.wait(MINUTE)
  klass.must(teacher, 'lesson.goto', { step: 'talk' })
  klass.must(teacher, 'lesson.pause', {})
  klass.wait(MINUTE)
  klass.must(teacher, 'lesson.resume', {})
  expect(course(klass)).toMatchObject({ mustEndAt: end })
})

describe('of an old log', () => {
  const own = { plan: 'plan', path: null, lesson: noLesson, gatherings: [] }
  const started = (more: object): Lesson =>
    applyLesson(
      own,
      {
        type: 'lesson-started',
        plan: 'plan',
        title: { da: 'Plan', en: 'Plan' },
        steps: begunSteps(),
        endsAt: 5 * MINUTE,
        ...more,
      },
      0,
    ).lesson
  const begunSteps = () => [...course(begun()).steps]

  test('a lesson whose way, part and minutes stand nowhere is the plan’s first, as long as its steps', () => {
    expect(started({})).toMatchObject({
      path: null,
      part: { number: 1, of: 1 },
      minutes: 15,
      mustEndAt: 15 * MINUTE,
    })
  })

  test('a lesson that promised more minutes than its steps have ends when it promised', () => {
    const part = { number: 2, of: 3 }
    expect(started({ path: 'short', part, minutes: 20 })).toMatchObject({
      path: 'short',
      part,
      minutes: 20,
      mustEndAt: 20 * MINUTE,
    })
  })

  test('a pause after the bell leaves the lesson put away, with what was left', () => {
    const rung = applyLesson({ ...own, lesson: started({}) }, { type: 'lesson-rung', leftMs: 4 * MINUTE }, 0)
    const paused = applyLesson(rung, { type: 'lesson-paused', leftMs: 3 * MINUTE }, 0)
    expect(paused.lesson).toMatchObject({ state: 'rung', leftMs: 3 * MINUTE, at: 0 })
  })

  test('what happens to a lesson that is not on happens to none', () => {
    expect(applyLesson(own, { type: 'lesson-paused', leftMs: 1 }, 0).lesson).toBe(noLesson)
  })
})

import { stepsOf } from '@jagten/lesson-plans/schema'
import { describe, expect, test } from 'vitest'
import type { LessonView } from '../../contract/index.ts'
import { late as lateness } from '../../domain/lesson/late.ts'
import { createClass, plan, teacher } from '../../domain/test/class.ts'
import type { Source } from './index.ts'
import { lessonView } from './parts.ts'

const MINUTE = 60_000

/** The lesson as its teacher sees it, or everybody else. */
function lessonOf(klass: ReturnType<typeof createClass>, forTeacher = true): LessonView {
  const planned = { title: plan.title, steps: stepsOf(plan) }
  return lessonView(klass.state(), { planned } as Source, forTeacher)
}

describe('a lesson that is late', () => {
  const late = () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'lesson.start', {})
    klass.wait(8 * MINUTE)
    return klass
  }
  const course = (klass: ReturnType<typeof createClass>) => {
    const { lesson } = klass.state()
    if (lesson.state === 'none') throw new Error('no lesson')
    return lesson
  }

  test('ends on time when its teacher takes what was suggested', () => {
    const klass = late()
    const view = lessonOf(klass)
    const [suggestion] = lateness(view, klass.now())!.suggestions
    expect(suggestion).toMatchObject({ drops: [], shortens: [{ step: 'talk', by: 3 }] })
    klass.must(teacher, 'lesson.replan', suggestion!.replan)
    klass.must(teacher, 'lesson.next', {})
    expect(lateness(lessonOf(klass), klass.now())).toEqual({ overMinutes: 0, suggestions: [] })
    expect(course(klass).steps.map(({ minutes }) => minutes)).toEqual([5, 5, 2])
  })

  test('drops a step, and may take it back in its old place', () => {
    const klass = late()
    klass.must(teacher, 'lesson.replan', { from: 'look', shorten: 0, steps: [{ id: 'talk', minutes: 5 }] })
    expect(course(klass).steps.map(({ id }) => id)).toEqual(['look', 'talk'])
    expect(lessonOf(klass).dropped).toMatchObject([{ id: 'propose', minutes: 5 }])
    const steps = ['talk', 'propose'].map((id) => ({ id, minutes: 4 }))
    klass.must(teacher, 'lesson.replan', { from: 'look', shorten: 0, steps })
    expect(course(klass).steps.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['look', 5],
      ['propose', 4],
      ['talk', 4],
    ])
  })

  test('takes minutes off the step that is on, whether the clock runs or stands', () => {
    const klass = createClass(['Asta'])
    const steps = ['propose', 'talk'].map((id) => ({ id, minutes: 5 }))
    klass.must(teacher, 'lesson.start', {})
    klass.must(teacher, 'lesson.replan', { from: 'look', shorten: 2, steps })
    expect(course(klass)).toMatchObject({ endsAt: klass.now() + 3 * MINUTE, lengthMs: 3 * MINUTE })
    klass.must(teacher, 'lesson.pause', {})
    klass.must(teacher, 'lesson.replan', { from: 'look', shorten: 1, steps })
    expect(course(klass)).toMatchObject({ leftMs: 2 * MINUTE, lengthMs: 2 * MINUTE })
  })

  test('is not rearranged from a step it has left, nor with steps that are over or unknown', () => {
    const klass = late()
    const give = (from: string, id: string) =>
      klass.give(teacher, 'lesson.replan', { from, shorten: 0, steps: [{ id, minutes: 5 }] })
    expect(give('propose', 'talk')).toEqual({ refusal: 'lesson.moved-on' })
    expect(give('look', 'look')).toEqual({ refusal: 'lesson.step-unknown' })
    expect(give('look', 'findes-ikke')).toEqual({ refusal: 'lesson.step-unknown' })
    klass.must(teacher, 'lesson.next', {})
    expect(give('propose', 'look')).toEqual({ refusal: 'lesson.step-unknown' })
    for (const _step of [1, 2]) klass.must(teacher, 'lesson.next', {})
    expect(give('talk', 'talk')).toEqual({ refusal: 'lesson.none' })
  })

  test('must end when it must, however long it is paused; after the bell it has what was left', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'lesson.start', {})
    const must = klass.now() + 15 * MINUTE
    klass.wait(2 * MINUTE)
    klass.must(teacher, 'lesson.pause', {})
    klass.wait(4 * MINUTE)
    klass.must(teacher, 'lesson.resume', {})
    expect(lessonOf(klass).mustEndAt).toBe(must)
    klass.must(teacher, 'lesson.ring', {})
    expect(lessonOf(klass).mustEndAt).toBe(null)
    klass.wait(7 * 24 * 60 * MINUTE)
    klass.must(teacher, 'lesson.resume', {})
    expect(lessonOf(klass).mustEndAt).toBe(klass.now() + 13 * MINUTE)
    expect(lateness(lessonOf(klass), klass.now())).toEqual({ overMinutes: 0, suggestions: [] })
  })

  test('was put away over its time, and is not late when it goes on another day', () => {
    const klass = late()
    klass.must(teacher, 'lesson.ring', {})
    klass.wait(60 * MINUTE)
    klass.must(teacher, 'lesson.resume', {})
    expect(lateness(lessonOf(klass), klass.now())).toEqual({ overMinutes: 0, suggestions: [] })
  })
})

test('a lesson of a row is begun by its number, and one that is not there by none', () => {
  const klass = createClass(['Asta'])
  expect(klass.give(teacher, 'lesson.start', { lesson: 2 })).toEqual({ refusal: 'plan.unknown' })
  klass.must(teacher, 'lesson.start', { lesson: 1 })
  expect(lessonOf(klass)).toMatchObject({ path: 'short', part: { number: 1, of: 1 }, minutes: 15 })
})

test('what is for the teacher stands in the teacher’s view alone', () => {
  const klass = createClass(['Asta'])
  klass.must(teacher, 'lesson.start', {})
  const [mine] = lessonOf(klass).steps
  const [theirs] = lessonOf(klass, false).steps
  expect(mine).toMatchObject({ say: { da: 'Sig' }, do: { da: 'Peg' }, doneWhen: { da: 'Alle har det' }, least: 2 })
  expect(Object.keys(theirs!).toSorted()).toEqual(
    'advance allows id kind minutes produces projector task title tools who'.split(' '),
  )
})

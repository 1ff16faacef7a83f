import fc from 'fast-check'
import { Plan, wayThrough } from '@jagten/lesson-plans/schema'
import { describe, expect, test } from 'vitest'
import {
  addStep,
  draftOf,
  inDanish,
  moveStep,
  moved,
  putOn,
  rowsOn,
  setAbout,
  setPromised,
  setRows,
  setStep,
  setTimes,
  stepsBeside,
  sumOf,
  takeOff,
} from './edit-plan.ts'
import type { Draft, Spot } from './edit-plan.ts'
import {
  addLesson,
  addPath,
  lessonsFor,
  moveToLesson,
  putPathBack,
  setLessonTitle,
  setPathTitle,
  takeLesson,
  takePath,
} from './edit-paths.ts'
import { fresh, plan, text } from './test/small-plan.ts'

const SHORT: Spot = { path: 0, lesson: 0 }
const ids = (draft: Draft, spot = SHORT): string[] => rowsOn(draft, spot).map(({ step }) => step.id)

describe('a step', () => {
  test.each<[string, string, number, string[]]>([
    ['down one place', 'tur', 1, ['moede', 'tur', 'slut']],
    ['up to the front', 'slut', 0, ['slut', 'tur', 'moede']],
    ['beyond the end to the end', 'tur', 9, ['moede', 'slut', 'tur']],
    ['beyond the front to the front', 'moede', -1, ['moede', 'tur', 'slut']],
    ['that is not there nowhere', 'tegn', 0, ['tur', 'moede', 'slut']],
  ])('is moved %s', (_sentence, id, to, order) => {
    expect(ids(moveStep(draftOf(plan), SHORT, id, to))).toEqual(order)
  })

  test('has other minutes in one lesson, and keeps them in the others', () => {
    const draft = setTimes(draftOf(plan), SHORT, 'tur', { minutes: 2 })
    expect([sumOf(draft, SHORT), sumOf(draft, { path: 1, lesson: 0 })]).toEqual([12, 12])
    // nothing is cut to more than it lasts, unless somebody writes so
    expect(rowsOn(draft, SHORT)[0]).toMatchObject({ minutes: 2, least: 2 })
  })

  test('taken off a lesson stays on the other paths that have it', () => {
    const draft = takeOff(draftOf(plan), SHORT, 'tur')
    expect(ids(draft)).toEqual(['moede', 'slut'])
    expect(draft.plan.steps).toHaveLength(4)
    expect(stepsBeside(draft, SHORT).map(({ id }) => id)).toEqual(['tur', 'tegn'])
  })

  test('taken off the last path comes back whole, with what was to be looked for', () => {
    const without = takeOff(draftOf(plan), SHORT, 'slut')
    expect(without.plan.assessment.map(({ step }) => step)).toEqual(['tur'])
    expect(without.plan.steps.map(({ id }) => id)).toEqual(['tur', 'tegn', 'moede'])
    const back = putOn(without, { path: 1, lesson: 1 }, 'slut')
    expect(ids(back, { path: 1, lesson: 1 })).toEqual(['moede', 'slut'])
    expect(back.plan.assessment).toEqual(plan.assessment)
    expect(back.off).toEqual([])
  })

  test('that is alone in its lesson stays there', () => {
    const draft = draftOf(plan)
    expect(takeOff(draft, { path: 1, lesson: 1 }, 'moede')).toBe(draft)
  })

  test('that is new has an id nobody else has, not even one that was taken off', () => {
    const first = addStep(draftOf(plan), SHORT, fresh)
    const second = addStep(takeOff(first.draft, SHORT, first.id), SHORT, fresh)
    expect(second.id).not.toBe(first.id)
    expect(ids(second.draft).at(-1)).toBe(second.id)
  })
})

describe('what a plan says besides its steps', () => {
  test('is changed, and all else stays', () => {
    const { plan: other } = setAbout(draftOf(plan), { aim: text('Andet'), grades: { from: 0, to: 3 } })
    expect(other).toEqual({ ...plan, aim: text('Andet'), grades: { from: 0, to: 3 } })
  })

  test('has lists of rows, and one is changed without the others', () => {
    const rows = [{ what: text('Papir'), count: 2, per: 'group' as const }]
    expect(setRows(draftOf(plan), 'materials', rows).plan).toEqual({ ...plan, materials: rows })
  })

  test.each<[string, number, number, string]>([
    ['down', 0, 1, 'bac'],
    ['up', 2, 0, 'cab'],
    ['beyond the end to the end', 0, 9, 'bca'],
    ['beyond the front to the front', 1, -1, 'bac'],
  ])('a row is moved %s', (_sentence, from, to, order) => {
    expect(moved([...'abc'], from, to).join('')).toBe(order)
  })
})

test('English that nobody looks after is emptied when the Danish changes: it said something else', () => {
  expect(inDanish({ da: 'Hus', en: 'House' }, 'Have', false)).toEqual({ da: 'Have', en: '' })
  expect(inDanish({ da: 'Hus', en: 'House' }, 'Have', true)).toEqual({ da: 'Have', en: 'House' })
})

describe('a path', () => {
  test('is added as a copy of another, with a title and an id of its own', () => {
    const { paths } = addPath(draftOf(plan), 1, text('Vores')).plan
    expect(paths.map(({ id }) => id)).toEqual(['kort', 'raekke', 'forloeb-3'])
    expect(paths[2]).toEqual({ ...plan.paths[1], id: 'forloeb-3', title: text('Vores') })
  })

  test('gets an id that not even one taken away has', () => {
    const gone = takePath(addPath(draftOf(plan), 0, text('Første')), 2)
    const ids = new Set([...gone.gone, ...addPath(gone, 0, text('Anden')).plan.paths].map(({ id }) => id))
    expect(ids.size).toBe(4)
  })

  test('is called something else, and the others what they were', () => {
    const { paths } = setPathTitle(draftOf(plan), 1, text('Uge 12')).plan
    expect(paths.map(({ title }) => title.da)).toEqual(['Kort', 'Uge 12'])
  })

  test('taken away leaves the steps of the others, and comes back with its own and what was to be looked for', () => {
    const without = takePath(draftOf(plan), 0)
    expect(without.plan.steps.map(({ id }) => id)).toEqual(['tur', 'tegn', 'moede'])
    expect(without.off.map(({ step }) => step.id)).toEqual(['slut'])
    const { plan: whole, off, gone } = putPathBack(without, 'kort')
    expect(whole).toEqual({ ...plan, paths: plan.paths.toReversed() })
    expect([off, gone]).toEqual([[], []])
  })

  test('that is the last one stays', () => {
    const draft = takePath(draftOf(plan), 0)
    expect(takePath(draft, 0)).toBe(draft)
  })
})

describe('a lesson', () => {
  const FIRST: Spot = { path: 1, lesson: 0 }
  const SECOND: Spot = { path: 1, lesson: 1 }

  test('is added after another, promised to last as long, with a new step in it', () => {
    const draft = addLesson(draftOf(plan), FIRST, fresh)
    const lessons = draft.plan.paths[1]?.lessons
    expect(lessons?.map(({ minutes }) => minutes)).toEqual([12, 12, 5])
    expect(ids(draft, SECOND)).toEqual(['trin-5'])
  })

  test('taken away leaves its steps beside the plan, unless another path has them', () => {
    const draft = takeLesson(draftOf(plan), FIRST)
    expect(draft.plan.paths[1]?.lessons).toEqual([plan.paths[1]?.lessons[1]])
    expect(stepsBeside(draft, FIRST).map(({ id }) => id)).toEqual(['tur', 'slut', 'tegn'])
    expect(draft.off.map(({ step }) => step.id)).toEqual(['tegn'])
  })

  test('that is the last one of its path stays', () => {
    const draft = draftOf(plan)
    expect(takeLesson(draft, SHORT)).toBe(draft)
  })

  test('has a title, or none when nothing is written', () => {
    const named = setLessonTitle(draftOf(plan), SECOND, text('Mødet'))
    expect(named.plan.paths[1]?.lessons[1]?.title).toEqual(text('Mødet'))
    expect(setLessonTitle(named, SECOND, text('')).plan).toEqual(plan)
  })

  test('gets a step of another lesson at its end, with its minutes', () => {
    const draft = moveToLesson(draftOf(plan), FIRST, 'tur', 1)
    expect(draft.plan.paths[1]?.lessons.map(({ steps }) => steps)).toEqual([
      [{ step: 'tegn' }],
      [{ step: 'moede' }, { step: 'tur', minutes: 7 }],
    ])
  })

  test('neither gives away its only step nor gets one it has', () => {
    const draft = putOn(draftOf(plan), SECOND, 'tur')
    expect(lessonsFor(draft, FIRST, 'tur')).toEqual([])
    expect(lessonsFor(draft, FIRST, 'tegn')).toEqual([1])
    expect(moveToLesson(draft, FIRST, 'tur', 1)).toBe(draft)
    expect(lessonsFor(draftOf(plan), SECOND, 'moede')).toEqual([])
  })
})

/** Anything a teacher can do to paths, lessons and steps. */
const edit = fc
  .record({
    what: fc.constantFrom(
      'move',
      'off',
      'on',
      'add',
      'times',
      'words',
      'path',
      'no path',
      'path back',
      'lesson',
      'no lesson',
      'other lesson',
    ),
    spot: fc.constantFrom<Spot>(SHORT, { path: 1, lesson: 0 }, { path: 1, lesson: 1 }, { path: 2, lesson: 0 }),
    which: fc.nat(8),
    number: fc.integer({ min: -3, max: 12 }),
  })
  .map(({ what, spot, which, number }) => (draft: Draft): Draft => {
    const here = rowsOn(draft, spot)
    const id = here[which % Math.max(1, here.length)]?.step.id ?? 'findes-ikke'
    switch (what) {
      case 'move':
        return moveStep(draft, spot, id, number)
      case 'off':
        return takeOff(draft, spot, id)
      case 'on':
        return putOn(draft, spot, stepsBeside(draft, spot)[which]?.id ?? id)
      case 'add':
        return addStep(draft, spot, fresh).draft
      case 'times':
        return setTimes(draft, spot, id, { minutes: Math.max(1, number), least: 1 })
      case 'path':
        return addPath(draft, spot.path, text('Sti'))
      case 'no path':
        return takePath(draft, spot.path)
      case 'path back':
        return putPathBack(draft, draft.gone[which % Math.max(1, draft.gone.length)]?.id ?? id)
      case 'lesson':
        return addLesson(draft, spot, fresh)
      case 'no lesson':
        return takeLesson(draft, spot)
      case 'other lesson':
        return moveToLesson(draft, spot, id, number)
      default:
        return setStep(draft, id, { title: text(`Titel ${number}`) })
    }
  })

test('after any edits each id is there once, each step is on a path, and with the minutes promised it is a plan', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const draft = edits.reduce((before, change) => change(before), draftOf(plan))
      let whole = draft
      for (const [path, { lessons }] of draft.plan.paths.entries())
        for (const lesson of lessons.keys())
          whole = setPromised(whole, { path, lesson }, sumOf(draft, { path, lesson }))
      // the schema looks for ids, steps off the paths, legs that lead nowhere, signs of steps that are gone and sums
      expect(Plan.safeParse(whole.plan).error?.issues).toBe(undefined)
      expect(new Set(whole.plan.steps.map(({ id }) => id)).size).toBe(whole.plan.steps.length)
      expect(rowsOn(whole, SHORT).map(({ minutes, least }) => [minutes, least])).toEqual(
        wayThrough(whole.plan)?.steps.map(({ minutes, least }) => [minutes, least]),
      )
    }),
  )
})

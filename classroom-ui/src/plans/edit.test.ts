import fc from 'fast-check'
import { Plan, wayThrough } from '@jagten/lesson-plans/schema'
import type { Step } from '@jagten/lesson-plans/schema'
import { describe, expect, test } from 'vitest'
import {
  addStep,
  draftOf,
  inDanish,
  moveStep,
  putOn,
  rowsOn,
  setPromised,
  setStep,
  setTimes,
  stepsBeside,
  sumOf,
  takeOff,
} from './edit.ts'
import type { Draft, Spot } from './edit.ts'

const text = (da: string) => ({ da, en: da })
const fresh: Omit<Step, 'id'> = {
  kind: 'talk',
  title: text('Nyt'),
  minutes: 5,
  least: 3,
  needed: false,
  advance: 'teacher',
  who: 'class',
  allows: [],
  tools: [],
  projector: { scene: 'step' },
  say: text('Sig'),
  do: text('Gør'),
  task: text('Opgave'),
  produces: text('Noget'),
  doneWhen: text('Færdig'),
}

/** A short way of one lesson, and a row of two; two steps are on both. */
const plan: Plan = Plan.parse({
  title: text('Plan'),
  aim: text('Mål'),
  grades: { from: 5, to: 6 },
  subjects: [text('Dansk')],
  computers: 'class',
  goals: [text('Mål')],
  curriculum: [{ title: text('Lov'), why: text('Fordi') }],
  materials: [],
  preparation: [],
  assessment: [
    { step: 'tur', sign: text('Ser') },
    { step: 'slut', sign: text('Siger') },
  ],
  steps: ['tur', 'tegn', 'moede', 'slut'].map((id) => ({ ...fresh, id, title: text(id) })),
  paths: [
    { id: 'kort', title: text('Kort'), lessons: [{ minutes: 15, steps: ['tur', 'moede', 'slut'] }] },
    {
      id: 'raekke',
      title: text('Række'),
      lessons: [
        { minutes: 12, steps: [{ step: 'tur', minutes: 7 }, 'tegn'] },
        { minutes: 5, steps: ['moede'] },
      ],
    },
  ],
})

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

test('English that nobody looks after is emptied when the Danish changes: it said something else', () => {
  expect(inDanish({ da: 'Hus', en: 'House' }, 'Have', false)).toEqual({ da: 'Have', en: '' })
  expect(inDanish({ da: 'Hus', en: 'House' }, 'Have', true)).toEqual({ da: 'Have', en: 'House' })
})

/** Anything a teacher can do to a lesson. */
const edit = fc
  .record({
    what: fc.constantFrom('move', 'off', 'on', 'add', 'times', 'words'),
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
      default:
        return setStep(draft, id, { title: text(`Titel ${number}`) })
    }
  })

test('after any edits each id is there once, each step is on a path, and with the minutes promised it is a plan', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
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

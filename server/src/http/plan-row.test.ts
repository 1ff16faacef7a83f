import { loadPlans } from '@jagten/lesson-plans/loader'
import { expect, test } from 'vitest'
import { planRow } from './plan-row.ts'

const plans = await loadPlans()

test('a teacher chooses between thirty minutes, a lesson, a double lesson, and one without students’ computers', () => {
  const choices = plans.flatMap((plan) =>
    planRow(plan.slug, plan, false).paths.map(({ id, minutes }) => [plan.slug, id, minutes, plan.computers]),
  )
  expect(choices).toEqual([
    ['jagten', 'kort', 30, 'household'],
    ['jagten', 'lektion', 45, 'household'],
    ['jagten', 'dobbelt', 90, 'household'],
    ['uden-computere', 'papir', 45, 'class'],
  ])
})

test('who chooses sees the lesson’s steps in order, with the minutes they have on that way', () => {
  const [jagten] = plans
  const [, lesson] = planRow(jagten!.slug, jagten!, false).paths
  expect(lesson?.lessons).toMatchObject([{ minutes: 45, title: null }])
  expect(lesson?.lessons[0]?.steps.map(({ id, minutes }) => `${id} ${minutes}`)).toEqual([
    'aabning 10',
    'fotosafari 8',
    'skitse 4',
    'forslag 7',
    'moede 6',
    'afstemning 4',
    'vis-frem 2',
    'mindretal 4',
  ])
})

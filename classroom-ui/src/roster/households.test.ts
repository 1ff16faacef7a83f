import { expect, test } from 'vitest'
import type { GroupId, HouseholdView, StudentRow } from '@jagten/server/contract'
import { byGroup, householdNumbers, householdsAway } from './households.ts'

const household = (number: number, students: readonly string[], group: GroupId | null = null) =>
  ({ id: `h${number}`, number, students, group }) as unknown as HouseholdView
const student = (id: string, present: boolean) => ({ id, present }) as unknown as StudentRow

test('a household is away when nobody of it is present', () => {
  const households = [household(1, ['asta', 'bo']), household(2, ['emma', 'ida']), household(3, ['noah'])]
  const students = [
    student('asta', false),
    student('bo', true),
    student('emma', false),
    student('ida', false),
    student('noah', false),
  ]
  expect(householdsAway(households, students)).toEqual([2, 3])
})

test('an empty household is not away', () => {
  expect(householdsAway([household(4, [])], [])).toEqual([])
})

test('two called Emma are told apart by the number of their household', () => {
  const numbers = householdNumbers([household(1, ['emma-1']), household(2, ['emma-2'])])
  expect([...numbers]).toEqual([
    ['emma-1', 1],
    ['emma-2', 2],
  ])
})

test('households stand under their groups, those without one last', () => {
  const households = [household(1, ['a'], null), household(2, ['b'], 'square'), household(3, ['c'], 'circle')]
  expect(byGroup(households, ['circle', 'square']).map((one) => one.group)).toEqual(['circle', 'square', null])
})

import { expect, test } from 'vitest'
import { LEFT } from '@jagten/lesson-plans/schema'
import { HOMES, WISHES, roleOf } from './roles.ts'

const numbers = Array.from({ length: 60 }, (_, at) => at + 1)

test('a household has the same role on every print', () => {
  expect(roleOf(7, 2, LEFT)).toEqual({ home: 'pair.cousins', left: 2000, wish: 'ball' })
  expect(roleOf(1, 2, LEFT)).toEqual({ home: 'pair.siblings', left: 400, wish: 'light' })
})

test('who is alone in a household has a role for one, and three have one for several', () => {
  for (const number of numbers) {
    expect(roleOf(number, 1, LEFT).home).toMatch(/^alone\./)
    expect(roleOf(number, 3, LEFT).home).toMatch(/^several\./)
  }
})

test('no two households of a class have the same card, and every role and wish is used', () => {
  const roles = numbers.map((number) => roleOf(number, 2, LEFT))
  expect(new Set(roles.slice(0, 30).map((role) => JSON.stringify(role))).size).toBe(30)
  expect(new Set(roles.map((role) => role.home)).size).toBe(HOMES.pair.length)
  expect(new Set(roles.map((role) => role.wish)).size).toBe(WISHES.length)
})

import { expect, test } from 'vitest'
import { moved } from './moved.ts'

test.each([
  ['up', 1, 0, 'bac'],
  ['down', 1, 2, 'acb'],
  ['not past the first', 0, -1, 'abc'],
  ['not past the last', 2, 3, 'abc'],
  ['not when it is not there', 5, 0, 'abc'],
])('an item is moved %s', (_way, from, to, order) => expect(moved([...'abc'], from, to).join('')).toBe(order))

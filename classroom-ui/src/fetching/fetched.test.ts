import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { insist } from './fetched.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a piece that did not come on a bad network is asked for again until it comes', async () => {
  let tries = 0
  const piece = insist(() =>
    ++tries < 4 ? Promise.reject(new Error('the line dropped')) : Promise.resolve('the form'),
  )
  await vi.runAllTimersAsync()
  expect([await piece, tries]).toEqual(['the form', 4])
})

test('one that never comes is given up, and said so', async () => {
  let tries = 0
  const piece = insist(() => {
    tries += 1
    return Promise.reject(new Error(`not there: ${tries}`))
  })
  const failed = expect(piece).rejects.toThrow('not there: 20')
  await vi.runAllTimersAsync()
  await failed
})

import { expect, test } from 'vitest'
import { SINCES, sinceOf } from './since.ts'

test('what is taken back reaches as far as the teacher says', () => {
  const now = 3_600_000
  const from = SINCES.map((since) => sinceOf(since, now, 600_000))
  expect(from).toEqual([now - 300_000, now - 900_000, 600_000, null])
})

import { expect, test } from 'vitest'
import { ClassEvent } from '../classroom/events.ts'
import { lifted } from '../classroom/lifted.ts'

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

test('a poll in an old log is about its proposal, by yes or no', () => {
  const old = {
    type: 'poll-opened',
    id: id(1),
    proposal: id(2),
    form: 'secret',
    endsAt: null,
    roll: [],
    notOnRoll: [3],
  }
  const { proposal: _, ...same } = old
  const today = { ...same, subject: { kind: 'proposal', proposal: id(2) }, method: 'yes-no' }
  expect(ClassEvent.parse(lifted(old))).toEqual(today)
  expect(ClassEvent.parse(lifted(today))).toEqual(today)
})

test('an amendment in an old log goes by the id of its text', () => {
  const old = { type: 'proposal-amended', proposal: id(2), text: id(5), by: null }
  expect(ClassEvent.parse(lifted(old))).toEqual({ ...old, amendment: id(5) })
  const today = { ...old, amendment: id(6) }
  expect(ClassEvent.parse(lifted(today))).toEqual(today)
})

test('what is no event at all is not one afterwards either', () => {
  for (const raw of [null, 7, 'poll-opened', [], {}]) expect(ClassEvent.safeParse(lifted(raw)).success).toBe(false)
})

import { describe, expect, test } from 'vitest'
import type { StudentView } from '@jagten/server/contract'
import { beginning, gone, takenAlong } from './taken-along.ts'
import type { Place } from './taken-along.ts'

type Part = { step?: string | null; poll?: { id: string; state: 'open' | 'suspended' | 'closed' } | null }

const on = ({ step = 'forslag', poll = null }: Part = {}) =>
  ({ lesson: { step }, poll }) as unknown as Pick<StudentView, 'lesson' | 'poll'>

const writing: Place = gone(beginning(on(), null), 'write')
const lamps = { id: 'lamps', state: 'open' } as const

test.each<[string, Part]>([
  ['a new step', { step: 'moede' }],
  ['a vote', { poll: lamps }],
  ['a step with a vote in it', { step: 'afstemning', poll: lamps }],
])('%s takes who writes to what is on, with a way back', (_sentence, part) => {
  expect(takenAlong(writing, on(part))).toMatchObject({ tab: 'now', from: 'write' })
})

test.each<[string, Part]>([
  ['nothing new', {}],
  ['the end of the lesson', { step: null }],
  ['a vote of which the result is there', { poll: { id: 'lamps', state: 'closed' } }],
  ['a vote that waits', { poll: { id: 'lamps', state: 'suspended' } }],
])('%s leaves everybody where they are', (_sentence, part) => {
  expect(takenAlong(writing, on(part))).toMatchObject({ tab: 'write', from: null })
})

describe('a vote', () => {
  const voting = takenAlong(writing, on({ poll: lamps }))

  test('takes nobody twice: who goes back to the writing stays there', () => {
    expect(takenAlong(gone(voting, 'write'), on({ poll: lamps }))).toMatchObject({ tab: 'write', from: null })
  })

  test('that is closed takes nobody back to the step', () => {
    const back = gone(voting, 'write')
    expect(takenAlong(back, on({ poll: { ...lamps, state: 'closed' } }))).toMatchObject({ tab: 'write' })
  })

  test('that goes on after the bell takes everybody along again', () => {
    const back = gone(voting, 'write')
    const waiting = takenAlong(back, on({ poll: { ...lamps, state: 'suspended' } }))
    expect(takenAlong(waiting, on({ poll: lamps }))).toMatchObject({ tab: 'now', from: 'write' })
  })

  test('after another takes along too', () => {
    expect(takenAlong(gone(voting, 'walk'), on({ poll: { id: 'trees', state: 'open' } }))).toMatchObject({
      tab: 'now',
      from: 'walk',
    })
  })
})

test('the way back stays through several steps, and is gone for who goes somewhere', () => {
  const later = takenAlong(takenAlong(writing, on({ step: 'moede' })), on({ step: 'afstemning' }))
  expect(later).toMatchObject({ tab: 'now', from: 'write' })
  expect(gone(later, 'proposals')).toMatchObject({ tab: 'proposals', from: null })
})

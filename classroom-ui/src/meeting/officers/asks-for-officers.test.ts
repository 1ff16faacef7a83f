import { expect, test } from 'vitest'
import { asksForOfficers } from './asks-for-officers.ts'

const closed = { state: 'closed' } as const
const open = { state: 'open' } as const
const inStep = (kind: 'meet' | 'walk', state = 'running') => ({ at: 0, state, steps: [{ kind: kind as 'meet' }] })

test.each([
  ['in the step of the meeting, before it opens', { meeting: closed, lesson: inStep('meet') }, true],
  ['while the meeting is open, in any step', { meeting: open, lesson: inStep('walk') }, true],
  ['and without a lesson', { meeting: open, lesson: { at: null, state: 'none', steps: [] } }, true],
  ['not in another step', { meeting: closed, lesson: inStep('walk') }, false],
  ['not after the bell', { meeting: open, lesson: inStep('meet', 'rung') }, false],
  ['not between lessons', { meeting: closed, lesson: { at: null, state: 'none', steps: [] } }, false],
])('a class is asked who will help at the meeting: %s', (_when, view, asks) => expect(asksForOfficers(view)).toBe(asks))

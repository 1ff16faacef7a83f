import { expect, test } from 'vitest'
import type { ProjectorView } from '@jagten/server/contract'
import { sceneOf } from './scene.ts'

const idle = {
  lesson: {
    steps: [
      { id: 'velkommen', kind: 'welcome' },
      { id: 'moede', kind: 'meet' },
    ],
    at: null,
    rung: false,
  },
  proposals: [{ id: 'lamps' }, { id: 'benches' }],
  poll: null,
  meeting: { open: false, agenda: [], at: null },
  control: { frozen: false, muted: false },
} as unknown as ProjectorView

const at = (change: object): ProjectorView => ({ ...idle, ...change })
const lesson = { ...idle.lesson, at: 1 }
const meeting = { open: true, agenda: ['lamps', 'benches'], at: 1 }
const result = { id: 'p', proposal: 'lamps', state: 'closed' }

test.each<[string, ProjectorView, string | null, string]>([
  ['before the lesson the board says how to come in', idle, null, 'join'],
  ['in the welcome step too', at({ lesson: { ...lesson, at: 0 } }), null, 'join'],
  ['then it says the step', at({ lesson }), null, 'step'],
  ['a meeting stands above the step', at({ lesson, meeting }), null, 'meeting'],
  ['an open poll stands above the meeting', at({ lesson, meeting, poll: { ...result, state: 'open' } }), null, 'poll'],
  [
    'a result stays while its proposal is talked about',
    at({ meeting: { ...meeting, at: 0 }, poll: result }),
    null,
    'poll',
  ],
  ['the next item takes the result away', at({ meeting, poll: result }), null, 'meeting'],
  ['what the teacher says stands above a poll', at({ poll: { ...result, state: 'open' } }), 'Ryd op', 'notice'],
  ['"look up" stands above everything', at({ control: { frozen: true, muted: false } }), 'Ryd op', 'look-up'],
  ['the bell', at({ lesson: { ...lesson, rung: true } }), null, 'rung'],
])('%s', (_sentence, view, notice, kind) => {
  expect(sceneOf(view, notice).kind).toBe(kind)
})

import { expect, test } from 'vitest'
import type { ProjectorView } from '@jagten/server/contract'
import { sceneOf } from './scene.ts'

const idle = {
  lesson: {
    steps: [
      { id: 'velkommen', kind: 'welcome' },
      { id: 'moede', kind: 'meet' },
      { id: 'vis', kind: 'show' },
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
const show = { ...idle.lesson, at: 2 }
const decided = [{ id: 'lamps', state: 'adopted' }, { id: 'benches' }]
const meeting = { open: true, agenda: ['lamps', 'benches'], at: 1 }
const result = { id: 'p', proposal: 'lamps', state: 'closed' }

test.each<[string, ProjectorView, string | null, string]>([
  ['before the lesson the board says how to come in', idle, null, 'join'],
  ['in the welcome step too', at({ lesson: { ...lesson, at: 0 } }), null, 'join'],
  ['then it says the step', at({ lesson }), null, 'step'],
  ['a meeting stands above the step', at({ lesson, meeting }), null, 'meeting'],
  ['an open poll stands above the meeting', at({ lesson, meeting, poll: { ...result, state: 'open' } }), null, 'poll'],
  ['a result stands above the meeting', at({ lesson, meeting, poll: result }), null, 'poll'],
  ['a result stands above what was decided', at({ lesson: show, proposals: decided, poll: result }), null, 'poll'],
  ['what was decided stands above the meeting', at({ lesson: show, meeting, proposals: decided }), null, 'decisions'],
  ['when nothing was decided the step is shown', at({ lesson: show }), null, 'step'],
  ['the bell stands above what was decided', at({ lesson: { ...show, rung: true }, proposals: decided }), null, 'rung'],
  ['what the teacher says stands above a poll', at({ poll: { ...result, state: 'open' } }), 'Ryd op', 'notice'],
  ['"look up" stands above everything', at({ control: { frozen: true, muted: false } }), 'Ryd op', 'look-up'],
  ['the bell', at({ lesson: { ...lesson, rung: true } }), null, 'rung'],
])('%s', (_sentence, view, notice, kind) => {
  expect(sceneOf(view, notice).kind).toBe(kind)
})

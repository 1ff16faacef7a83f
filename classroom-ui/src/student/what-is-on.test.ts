import { expect, test } from 'vitest'
import type { StudentView } from '@jagten/server/contract'
import { whatIsOn } from './what-is-on.ts'
import type { WhatIsOn } from './what-is-on.ts'

const idle = {
  archived: false,
  poll: null,
  meeting: { state: 'closed' },
  lesson: { state: 'none', at: null, steps: [{ kind: 'meet' }, { kind: 'show' }] },
  proposals: [{ id: 'lamps' }, { id: 'benches' }],
} as unknown as StudentView

const at = (change: object): StudentView => ({ ...idle, ...change })
const lesson = { ...idle.lesson, state: 'running', at: 0 }
const show = { ...lesson, at: 1 }
const decided = [{ id: 'lamps', state: 'adopted' }, { id: 'benches' }]
const item = (proposal: string) => ({ kind: 'proposal', id: proposal, proposal })
const meeting = { state: 'open', agenda: [item('lamps'), item('benches')], at: 1, recess: null }
const open = { state: 'open' }
const result = { state: 'closed' }

test.each<[string, StudentView, WhatIsOn['kind'], boolean?]>([
  ['before a lesson it says that there is none', idle, 'before'],
  ['then the step', at({ lesson }), 'step'],
  ['a meeting stands above the step', at({ lesson, meeting }), 'meeting'],
  ['but not one whose item is gone', at({ lesson, meeting: { ...meeting, agenda: [] } }), 'step'],
  [
    'an item that is no proposal is told',
    at({ lesson, meeting: { ...meeting, agenda: [{ kind: 'chair' }], at: 0 } }),
    'item',
  ],
  ['and so is a recess', at({ lesson, meeting: { ...meeting, recess: { endsAt: null } } }), 'item'],
  ['before the meeting there is the step', at({ lesson, meeting: { ...meeting, state: 'called' } }), 'step'],
  ['a poll stands above the meeting', at({ lesson, meeting, poll: open }), 'poll'],
  ['a result too', at({ lesson, meeting, poll: result }), 'poll'],
  ['what was decided stands above the meeting', at({ lesson: show, meeting, proposals: decided }), 'decisions'],
  ['with nothing decided the step is there', at({ lesson: show }), 'step'],
  [
    'whoever has votes left after the bell can use them',
    at({ lesson: { ...lesson, state: 'rung' }, poll: open }),
    'poll',
  ],
  ['the bell ends all else', at({ lesson: { ...lesson, state: 'rung' }, meeting, poll: result }), 'step', true],
  ['a week after the bell there is no lesson', at({ lesson: { ...lesson, state: 'rung' } }), 'before'],
  ['right after the end it says thank you', idle, 'thanks', true],
  ['a class in the archive is told so', at({ archived: true, poll: open }), 'archived', true],
])('%s', (_sentence, view, kind, isJustOver = false) => {
  expect(whatIsOn(view, isJustOver).kind).toBe(kind)
})

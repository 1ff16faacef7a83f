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
    state: 'none',
    at: null,
  },
  proposals: [
    { id: 'lamps', title: { text: 'Lamper' } },
    { id: 'benches', title: { text: 'Bænke' } },
  ],
  poll: null,
  meeting: { state: 'closed' },
  control: { frozen: false, muted: false },
  lastTime: null,
  plan: {},
  archived: false,
} as unknown as ProjectorView

const at = (change: object): ProjectorView => ({ ...idle, ...change })
const lesson = { ...idle.lesson, state: 'running', at: 1 }
const show = { ...lesson, at: 2 }
const decided = [
  { id: 'lamps', title: { text: 'Lamper' }, state: 'adopted' },
  { id: 'benches', title: { text: 'Bænke' } },
]
const item = (proposal: string) => ({ kind: 'proposal', id: proposal, proposal })
const meeting = { state: 'open', agenda: [item('lamps'), item('benches')], at: 1, recess: null }
const built = (state: string, by: string) => [{ id: 'lamps', title: { text: 'Lamper' }, works: { state, by } }]
const result = { id: 'p', proposal: 'lamps', state: 'closed' }

test.each<[string, ProjectorView, string | null, string, boolean?]>([
  ['before the lesson the board says how to come in', idle, null, 'join'],
  ['in the welcome step too', at({ lesson: { ...lesson, at: 0 } }), null, 'join'],
  ['then it says the step', at({ lesson }), null, 'step'],
  ['a meeting stands above the step', at({ lesson, meeting }), null, 'meeting'],
  ['an open poll stands above the meeting', at({ lesson, meeting, poll: { ...result, state: 'open' } }), null, 'poll'],
  ['a result stands above the meeting', at({ lesson, meeting, poll: result }), null, 'poll'],
  ['a result stands above what was decided', at({ lesson: show, proposals: decided, poll: result }), null, 'poll'],
  [
    'what Lykke builds stands above a result',
    at({ lesson, poll: result, proposals: built('building', 'lykke') }),
    null,
    'works',
  ],
  ['and above a meeting', at({ lesson, meeting, proposals: built('building', 'lykke') }), null, 'works'],
  [
    'a working day stands above the result that decided it',
    at({ poll: result, proposals: built('building', 'class') }),
    null,
    'works',
  ],
  ['but below a meeting', at({ lesson, meeting, proposals: built('building', 'class') }), null, 'meeting'],
  ['and above the step', at({ lesson, proposals: built('building', 'class') }), null, 'works'],
  [
    'what stands is seen until its result goes',
    at({ poll: result, proposals: built('built', 'lykke') }),
    null,
    'works',
  ],
  ['and not after it', at({ lesson, proposals: built('built', 'lykke') }), null, 'step'],
  [
    'a vote stands above what Lykke builds',
    at({ poll: { ...result, state: 'open' }, proposals: built('building', 'lykke') }),
    null,
    'poll',
  ],
  ['what was stopped is not looked at', at({ lesson, proposals: built('stopped', 'lykke') }), null, 'step'],
  ['what was decided stands above the meeting', at({ lesson: show, meeting, proposals: decided }), null, 'decisions'],
  ['when nothing was decided the step is shown', at({ lesson: show }), null, 'step'],
  [
    'the bell stands above what was decided',
    at({ lesson: { ...show, state: 'rung' }, proposals: decided }),
    null,
    'rung',
    true,
  ],
  ['what the teacher says stands above a poll', at({ poll: { ...result, state: 'open' } }), 'Ryd op', 'notice'],
  ['"look up" stands above everything', at({ control: { frozen: true, muted: false } }), 'Ryd op', 'look-up'],
  ['the bell', at({ lesson: { ...lesson, state: 'rung' } }), null, 'rung', true],
  ['a week after the bell it says how to come in', at({ lesson: { ...lesson, state: 'rung' } }), null, 'join'],
  ['right after the end it says thank you', idle, null, 'thanks', true],
  ['a result counted after the end stands above the thanks', at({ poll: result }), null, 'poll', true],
  [
    'when the next lesson begins at once it says how to come in',
    at({ lesson: { ...lesson, at: 0 } }),
    null,
    'join',
    true,
  ],
  ['a class in the archive is told so', at({ archived: true, poll: result }), 'Ryd op', 'archived', true],
])('%s', (_sentence, view, notice, kind, isJustOver = false) => {
  expect(sceneOf(view, notice, isJustOver).kind).toBe(kind)
})

type Asked = { kind?: string; scene?: string; plan?: null; proposals?: readonly object[] }

test.each<[string, Asked, object]>([
  ['one with the way in shows it, whatever it is about', { kind: 'talk', scene: 'join' }, { kind: 'join' }],
  ['a welcome on paper shows its words', { kind: 'welcome', scene: 'step' }, { kind: 'step', beside: 'proposals' }],
  ['with the map shows it', { kind: 'talk', scene: 'map' }, { kind: 'step', beside: 'plan' }],
  ['with what was noted shows the map too', { scene: 'notes' }, { kind: 'step', beside: 'plan' }],
  ['with a map the world has not shows its words', { scene: 'map', plan: null }, { kind: 'step', beside: 'proposals' }],
  ['with proposals shows them', { kind: 'explore', scene: 'proposals' }, { kind: 'step', beside: 'proposals' }],
  ['with a meeting not yet open shows what it is about', { scene: 'meeting' }, { kind: 'step', beside: 'proposals' }],
  ['with a vote not yet open shows what it is about', { scene: 'poll' }, { kind: 'step', beside: 'proposals' }],
  ['before anything is proposed shows the place', { kind: 'propose', proposals: [] }, { kind: 'step', beside: 'plan' }],
  [
    'with proposals nobody may read, or taken back, too',
    { kind: 'meet', proposals: [{ title: { text: null } }, { title: { text: 'Lamper' }, state: 'withdrawn' }] },
    { kind: 'step', beside: 'plan' },
  ],
  ['with neither has its words alone', { plan: null, proposals: [] }, { kind: 'step', beside: 'nothing' }],
  ['with decisions shows them', { kind: 'talk', scene: 'decisions', proposals: decided }, { kind: 'decisions' }],
  ['with decisions not yet taken shows how far they are', { scene: 'decisions' }, { kind: 'step', beside: 'outcome' }],
  ['an afterthought with its words shows what became of it', { kind: 'reflect', scene: 'step' }, { beside: 'outcome' }],
  ['of an old log goes by what it is about: a walk', { kind: 'explore' }, { kind: 'step', beside: 'plan' }],
  ['of an old log, a vote', { kind: 'vote' }, { kind: 'step', beside: 'proposals' }],
])('a step %s', (_sentence, { kind = 'talk', scene, ...parts }, expected) => {
  const steps = [{ id: 'trin', kind, ...(scene && { projector: { scene } }) }]
  const view = at({ lesson: { steps, at: 0, state: 'running' }, ...parts })
  expect(sceneOf(view, null, false)).toMatchObject(expected)
})

import { expect, test } from 'vitest'
import type { StudentView } from '@jagten/server/contract'
import { barOf } from './tabs.ts'
import type { Bar, Tab } from './tabs.ts'

type Part = {
  tools?: readonly string[]
  at?: number | null
  rung?: boolean
  archived?: boolean
  floor?: object
  proposals?: number
  meeting?: boolean
  speak?: boolean
  area?: boolean
  build?: boolean
  chair?: boolean
}

const quiet = { asked: false, speaking: false }

/** A student's view of one step, as much of it as matters here. */
const view = ({
  tools,
  at = 0,
  rung = false,
  archived = false,
  floor = {},
  proposals = 0,
  meeting = false,
  speak = true,
  area = false,
  build = true,
  chair = false,
}: Part): StudentView =>
  ({
    archived,
    may: { propose: true, build, speak },
    area: area ? { id: 'felt-1' } : null,
    chair: chair ? {} : null,
    lesson: { at, state: rung ? 'rung' : at === null ? 'none' : 'running', steps: [tools ? { tools } : {}] },
    floor: { ...quiet, ...floor },
    meeting: { state: meeting ? 'open' : 'closed' },
    proposals: Array.from({ length: proposals }),
  }) as unknown as StudentView

const all: Bar = { tabs: ['now', 'walk', 'proposals', 'write'], hand: true }

test.each<[string, Part, Tab, Bar]>([
  [
    'whose group has an area finds it between lessons',
    { at: null, area: true },
    'now',
    { tabs: ['now', 'walk', 'area', 'proposals', 'write'], hand: true },
  ],
  ['in a step in which one builds too', { tools: [], area: true }, 'now', { tabs: ['now', 'area'], hand: false }],
  ['and in others not', { tools: [], area: true, build: false }, 'now', { tabs: ['now'], hand: false }],
  [
    'but who is on it stays there',
    { tools: [], area: true, build: false },
    'area',
    { tabs: ['now', 'area'], hand: false },
  ],
  [
    'and who builds has a way back to it',
    { tools: [], area: true, build: false },
    'build',
    { tabs: ['now', 'area'], hand: false },
  ],
  ['without a lesson everything is there', { at: null, tools: [] }, 'now', all],
  ['after the bell too', { rung: true, tools: [] }, 'now', all],
  ['and in a step that names no tools', {}, 'now', all],
  [
    'a class in the archive can be read and no more',
    { at: null, archived: true },
    'now',
    { tabs: ['now', 'proposals'], hand: false },
  ],
  ['a step on paper has only what to do now', { tools: [] }, 'now', { tabs: ['now'], hand: false }],
  ['a walk has its map', { tools: ['map'] }, 'now', { tabs: ['now', 'walk'], hand: false }],
  ['and its notes', { tools: ['notes'] }, 'now', { tabs: ['now', 'walk'], hand: false }],
  [
    'writing proposals shows those of others',
    { tools: ['propose'] },
    'now',
    { tabs: ['now', 'proposals', 'write'], hand: false },
  ],
  ['a meeting has its hand', { tools: ['proposals', 'floor'] }, 'now', { tabs: ['now', 'proposals'], hand: true }],
  [
    'where nobody may speak there is no hand',
    { tools: ['proposals', 'floor'], meeting: true, speak: false },
    'now',
    { tabs: ['now', 'proposals'], hand: false },
  ],
  [
    'but who has the floor can give it back there too',
    { tools: ['proposals', 'floor'], floor: { speaking: true }, speak: false },
    'now',
    { tabs: ['now', 'proposals'], hand: true },
  ],
  ['a vote has what is voted on', { tools: ['ballot'] }, 'now', { tabs: ['now', 'proposals'], hand: false }],
  [
    'as long as the meeting is open there is a hand, in a vote too',
    { tools: ['ballot'], meeting: true },
    'now',
    { tabs: ['now', 'proposals'], hand: true },
  ],
  ['the end has what was decided', { tools: ['decisions'] }, 'now', { tabs: ['now', 'proposals'], hand: false }],
  [
    'proposals that are there can always be read',
    { tools: [], proposals: 1 },
    'now',
    { tabs: ['now', 'proposals'], hand: false },
  ],
  ['a tab one is on stays', { tools: [] }, 'write', { tabs: ['now', 'write'], hand: false }],
  [
    'who has asked for the floor can take it back',
    { tools: [], floor: { asked: true } },
    'now',
    { tabs: ['now'], hand: true },
  ],
  [
    'who has the floor can give it back',
    { tools: [], floor: { speaking: true } },
    'now',
    { tabs: ['now'], hand: true },
  ],
])('%s', (_sentence, part, on, bar) => {
  expect(barOf(view(part), on)).toEqual(bar)
})

test('who is in the chair has a page for it in every step, and nobody else has', () => {
  for (const tools of [undefined, ['floor'], []])
    expect(barOf(view({ ...(tools && { tools }), chair: true }), 'now').tabs).toContain('chair')
  expect(barOf(view({ tools: ['floor'] }), 'chair').tabs).not.toContain('chair')
  expect(barOf(view({}), 'chair').tabs).not.toContain('chair')
})

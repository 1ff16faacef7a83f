import type { BotView, Cue, WorldDid } from '@jagten/server/contract'
import { speaker } from '@jagten/server/contract'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Whereabouts, WorldLink } from './link.ts'
import { createSteward, rulesFor } from './steward.ts'
import { election, botView, fakeWorld, player, poll, textOf } from './test/fakes.ts'

const say = speaker('da')
const NOW = 1_000_000

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

const stops: (() => void)[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop()))

/** A steward between a view and a world, either of which may be missing. */
function steward(first: BotView | null, names: readonly string[] = ['Ida_P', 'Bo_P']) {
  const players = [...names]
  const stood = new Map<string, Whereabouts>()
  const world = fakeWorld({ players, stood })
  const state = { view: first, world: world.link as WorldLink | null, now: NOW }
  const did: WorldDid['moved'][] = []
  const made = createSteward({
    lang: 'da',
    name: 'Lykke',
    view: () => state.view,
    world: () => state.world,
    now: () => state.now,
    did: ({ moved }) => void did.push(moved),
  })
  stops.push(() => made.stop())
  return { ...made, ...world, players, state, stood, did }
}

describe('the rules for the guards', () => {
  const ida = player('Ida_P', { area: 'felt-1', builds: ['felt-1'] })
  const bo = player('Bo_P', { student: 2, area: null })
  const quiet = { frozen: [], muted: [], out: [] }

  test.each<[string, Partial<BotView>, object]>([
    ['let who has an area build there, and nobody else', {}, { builders: { Ida_P: ['felt-1'] } }],
    [
      'let two of a group build in the same area',
      { players: [ida, { ...bo, area: 'felt-1', builds: ['felt-1'] }] },
      { builders: { Ida_P: ['felt-1'], Bo_P: ['felt-1'] } },
    ],
    [
      'let nobody build or fly when the step does not',
      { may: { propose: true, speak: true, build: false }, players: [{ ...ida, builds: [] }] },
      { builders: {}, flying: [] },
    ],
    [
      'know the area of nobody from that of others',
      { areas: botView().areas.map((area) => ({ ...area, group: area.id === 'felt-2' ? null : area.group })) },
      { areas: [{ owned: true }, { owned: false }] },
    ],
    [
      'let the teacher’s player build on every area, fly and ask, whatever the step is',
      { may: { propose: false, speak: false, build: false }, players: [{ ...ida, builds: [] }], teachers: ['Larer'] },
      { builders: { Larer: ['felt-1', 'felt-2'] }, flying: ['Larer'], known: ['Ida_P', 'Larer'], teachers: ['Larer'] },
    ],
    [
      'let everybody build what stands on the plan of a working day, whatever the step is, and the area stay nobody’s',
      {
        may: { propose: false, speak: false, build: false },
        players: [{ ...ida, builds: [] }],
        sites: [{ id: 'forslag-1-1', box: { min: { x: 0, y: 64, z: 0 }, max: { x: 0, y: 67, z: 0 } } }],
      },
      {
        builders: { Ida_P: ['forslag-1-1'] },
        areas: [
          {},
          {},
          { id: 'forslag-1-1', box: { min: { x: 0, y: 64, z: 0 }, max: { x: 0, y: 67, z: 0 } }, owned: false },
        ],
      },
    ],
    ['hold everybody still in a freeze', { control: { ...quiet, frozen: 'all' } }, { frozen: 'all', muted: [] }],
    ['keep everybody quiet when muted', { control: { ...quiet, muted: 'all' } }, { frozen: [], muted: 'all' }],
    [
      'hold one of them alone',
      { control: { frozen: ['Ida_P'], muted: [], out: [] } },
      { frozen: ['Ida_P'], muted: [] },
    ],
    ['let a ballot be heard in an open vote', { poll: poll('open') }, { publicBallots: true, numberBallots: false }],
    ['swallow a ballot in a secret one', { poll: poll('secret') }, { publicBallots: false, numberBallots: false }],
    ['swallow numbers in an election', { poll: election() }, { publicBallots: false, numberBallots: true }],
    ['swallow a ballot when there is no vote', {}, { publicBallots: false, numberBallots: false }],
  ])('%s', (_sentence, parts, expected) => {
    expect(rulesFor(botView({ players: [ida, bo], ...parts }))).toMatchObject(expected)
  })

  test('are whole, and name nothing but what the guards need', () => {
    const { areas } = botView()
    expect(rulesFor(botView({ players: [ida] }))).toEqual({
      areas: areas.map(({ id, box }) => ({ id, box, owned: true })),
      builders: { Ida_P: ['felt-1'] },
      frozen: [],
      muted: [],
      known: ['Ida_P'],
      out: [],
      teachers: [],
      flying: 'all',
      publicBallots: false,
      numberBallots: false,
    })
  })
})

describe('the guards are told the rules', () => {
  test('once for each change, and not again for a view in which they are the same', () => {
    const { mend, rules, state } = steward(botView())
    mend()
    state.view = botView({ version: 8, proposals: [] })
    mend()
    expect(rules).toHaveLength(1)
    state.view = botView({ control: { frozen: [], muted: 'all', out: [] } })
    mend()
    expect(rules.map(({ muted }) => muted)).toEqual([[], 'all'])
  })

  test('again when Lykke comes into a world anew', () => {
    const { begin, rules } = steward(botView())
    begin()
    begin()
    expect(rules).toHaveLength(2)
    expect(rules[1]).toEqual(rules[0])
  })

  test('as soon as both the view and the world are there', () => {
    const { begin, mend, rules, state, link } = steward(null)
    begin()
    state.view = botView()
    state.world = null
    mend()
    expect(rules).toEqual([])
    state.world = link
    mend()
    expect(rules).toHaveLength(1)
  })
})

describe('a frozen class', () => {
  const frozen = botView({ control: { frozen: 'all', muted: [], out: [] } })

  test('sees why at once, and is shown it again as long as it lasts', () => {
    const { begin, titles, state } = steward(frozen)
    begin()
    expect(titles).toEqual([{ to: 'all', title: say('game.look-up'), subtitle: say('game.look-up-sub') }])
    vi.advanceTimersByTime(8_000)
    expect(titles).toHaveLength(3)
    state.view = botView()
    vi.advanceTimersByTime(8_000)
    expect(titles).toHaveLength(3)
  })

  test('is shown nothing more when Lykke has stopped', () => {
    const { begin, stop, titles } = steward(frozen)
    begin()
    stop()
    vi.advanceTimersByTime(60_000)
    expect(titles).toHaveLength(1)
  })
})

test('while a poll is open everybody sees how many have voted', () => {
  const { begin, actionbars, state } = steward(botView({ poll: poll('secret') }))
  begin()
  vi.advanceTimersByTime(4_000)
  expect(actionbars).toEqual(Array(3).fill(say('game.turnout', { cast: 4, entitled: 10 })))
  state.view = botView()
  vi.advanceTimersByTime(4_000)
  expect(actionbars).toHaveLength(3)
})

describe('a cue', () => {
  const cue = (parts: Partial<Extract<Cue, { kind: 'say' }>> = {}): Cue => ({
    id: 'cue-1',
    until: NOW + 10_000,
    kind: 'say',
    text: 'Husk hinanden',
    to: 'all',
    ...parts,
  })
  const robot = 'Lykke (robot): '

  test('is performed once, however often the view comes and Lykke goes', () => {
    const { mend, begin, announced, titles } = steward(botView({ cues: [cue()] }))
    mend()
    mend()
    begin()
    expect(announced).toEqual([robot + say('game.teacher-says', { text: 'Husk hinanden' })])
    expect(titles).toEqual([{ to: 'all', title: ' ', subtitle: 'Husk hinanden' }])
  })

  test('that comes late is not performed, then or later', () => {
    const { mend, announced, state } = steward(botView({ cues: [cue({ until: NOW })] }))
    mend()
    state.now = NOW - 5_000
    mend()
    expect(announced).toEqual([])
  })

  test('that came while Lykke was away is performed when it is back in time', () => {
    const { mend, begin, announced, state, link } = steward(botView({ cues: [cue()] }))
    state.world = null
    mend()
    state.world = link
    begin()
    expect(announced).toHaveLength(1)
  })

  test('after another is performed too', () => {
    const { mend, announced, state } = steward(botView({ cues: [cue()] }))
    mend()
    state.view = botView({ cues: [cue(), cue({ id: 'cue-2', text: 'Godt gået' })] })
    mend()
    expect(announced).toHaveLength(2)
  })

  test.each<[string, Cue, string, string]>([
    [
      'of a new step',
      { id: '1', until: NOW + 1, kind: 'step', title: 'Forslag', task: 'Skriv et forslag' },
      'Forslag',
      'Forslag · Skriv et forslag',
    ],
    [
      'of a result',
      {
        id: '1',
        until: NOW + 1,
        kind: 'result',
        number: 3,
        title: 'Flere lamper',
        amends: false,
        result: { outcome: 'adopted', majority: 'large', count: { for: 6, against: 3, blank: 1 } },
        rent: null,
      },
      say('game.result-adopted'),
      say('game.result-said', { number: 3, for: 6, against: 3, blank: 1 }),
    ],
    [
      'of a result without figures',
      {
        id: '1',
        until: NOW + 1,
        kind: 'result',
        number: 3,
        title: 'Flere lamper',
        amends: false,
        result: { outcome: 'rejected', majority: 'plain', count: null },
        rent: null,
      },
      say('game.result-rejected'),
      say('game.result-said-words', { number: 3, words: say('game.result-rejected-plain') }),
    ],
  ])('%s is shown and said to everybody', (_what, one, title, line) => {
    const { mend, announced, titles } = steward(botView({ cues: [one] }))
    mend()
    expect(titles.map((shown) => [shown.to, shown.title])).toEqual([['all', title]])
    expect(announced).toEqual([robot + line])
  })

  test('of what was adopted says what it costs every home, and each what the own role has left', () => {
    const players = [
      player('Ida_P', { remains: 335 }),
      player('Bo_P', { student: 2, remains: -5 }),
      player('Cille_P', { student: 3 }),
    ]
    const result = { outcome: 'adopted', majority: 'large', count: null } as const
    const head = { id: '1', until: NOW + 1, kind: 'result', number: 3, title: 'Flere lamper', amends: false } as const
    const { mend, announced, told } = steward(botView({ players, rent: 1_081, cues: [{ ...head, result, rent: 65 }] }))
    mend()
    expect(announced[1]).toBe(robot + say('game.rent-rises', { amount: '65', all: '1.081' }))
    expect(told.map(({ player: to, line }) => [to, textOf(line)])).toEqual([
      ['Ida_P', robot + say('game.rent-remains', { amount: '335' })],
      ['Bo_P', robot + say('game.rent-lacks', { amount: '5' })],
    ])
  })

  test('of a poll gives everybody with a vote a ballot paper, in private', () => {
    const votes = (held: number) => ({ held, used: 0 })
    const players = [
      player('Ida_P', { votes: votes(1) }),
      player('Bo_P', { student: 2, votes: votes(0) }),
      player('Cille_P', { student: 3, votes: votes(2) }),
      player('Dan_P', { student: 4 }),
    ]
    const one: Cue = {
      id: '1',
      until: NOW + 1,
      kind: 'poll',
      number: 3,
      title: 'Flere lamper',
      amends: false,
      amended: null,
      form: 'secret',
      madeSecret: false,
    }
    const { mend, told, announced, titles } = steward(botView({ players, cues: [one] }))
    mend()
    expect(told.map(({ player: to }) => to)).toEqual(['Ida_P', 'Cille_P'])
    const how = say('game.poll-how-secret', { what: say('game.poll-what', { number: 3 }), title: 'Flere lamper' })
    expect(textOf(told[0]?.line ?? [])).toBe(`${robot}${how}  [ja]  [nej]  [blank]`)
    expect(announced).toEqual([])
    expect(titles[0]).toMatchObject({ to: 'all', title: say('game.poll-title') })
  })

  test('of a poll on a changed proposal says what holds now', () => {
    const players = [player('Ida_P', { votes: { held: 1, used: 0 } })]
    const amended = { changes: ['Kun ved trappen'], cost: 15_000, place: 'Den mørke sti' }
    const poll = {
      id: '1',
      until: NOW + 1,
      kind: 'poll',
      number: 3,
      title: 'Fire lamper',
      amends: false,
      madeSecret: false,
    } as const
    const cues: Cue[] = [
      { ...poll, form: 'open', amended },
      { ...poll, id: '2', form: 'open', amended: { changes: [], cost: null, place: null } },
    ]
    const { mend, told } = steward(botView({ players, cues }))
    mend()
    expect(textOf(told[0]?.line ?? [])).toContain(
      'Som ændret: Kun ved trappen · Pris: 15.000 kr. · Sted: Den mørke sti.',
    )
    expect(textOf(told[1]?.line ?? [])).toContain(say('game.amended-words'))
  })
})

test('a class that is gathered comes to the meeting place, everybody, and nobody into another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (many) => {
      const names = Array.from({ length: many }, (_, at) => `Elev_${at}`)
      const gather: Cue = { id: '1', until: NOW + 1, kind: 'gather', version: 9, to: 'all' }
      const { mend, moved, announced } = steward(botView({ cues: [gather] }), names)
      mend()
      expect(moved.map((one) => one.player)).toEqual(names)
      expect(announced).toHaveLength(1)
      const { x, y, z } = botView().meetingPlace
      for (const [at, { stand }] of moved.entries()) {
        expect(stand.y).toBe(y)
        expect(Math.hypot(stand.x - x, stand.z - z)).toBeLessThan(12)
        // a player is 0.6 blocks wide
        for (const other of moved.slice(0, at))
          expect(Math.hypot(stand.x - other.stand.x, stand.z - other.stand.z)).toBeGreaterThan(0.85)
      }
    }),
    { numRuns: 20 },
  )
})

describe('who is called', () => {
  type Move = Extract<Cue, { version: number }>
  const move = (parts: Partial<Move>): Cue => ({
    id: '1',
    until: NOW + 10_000,
    kind: 'gather',
    version: 9,
    to: 'all',
    ...parts,
  })

  test('goes back to where they were, looking the way they looked; who came meanwhile goes home', () => {
    const players = [
      player('Ida_P', { area: 'felt-1', builds: ['felt-1'] }),
      player('Bo_P', { student: 2, area: 'felt-2' }),
    ]
    const { mend, state, stood, moved } = steward(botView({ players, cues: [move({})] }))
    stood.set('Ida_P', { x: 3, y: 70, z: -8, yaw: 90, pitch: 20 })
    mend()
    moved.splice(0)
    state.view = botView({ players, cues: [move({ id: '2', kind: 'send-back' })] })
    mend()
    expect(moved.map(({ player: who, stand }) => [who, stand.x, stand.y, stand.z, stand.yaw])).toEqual([
      ['Ida_P', 3, 70, -8, 90],
      ['Bo_P', 30, 64, 5, 0],
    ])
  })

  test('twice goes back to where the first call came', () => {
    const { mend, state, stood, moved } = steward(botView({ cues: [move({})] }), ['Ida_P'])
    stood.set('Ida_P', { x: 3, y: 70, z: -8, yaw: 90, pitch: 20 })
    mend()
    stood.set('Ida_P', { x: 0, y: 64, z: 0, yaw: 0, pitch: 0 })
    state.view = botView({ cues: [move({ id: '2' })] })
    mend()
    state.view = botView({ cues: [move({ id: '3', kind: 'send-back' })] })
    mend()
    expect(moved.at(-1)).toMatchObject({ player: 'Ida_P', stand: { x: 3, y: 70, z: -8 } })
  })

  test('before this step goes back to where they were in this one', () => {
    const { mend, state, stood, moved } = steward(botView({ cues: [move({})] }), ['Ida_P'])
    stood.set('Ida_P', { x: 3, y: 70, z: -8, yaw: 90, pitch: 20 })
    mend()
    state.view = botView({ cues: [{ id: '2', until: NOW + 10_000, kind: 'step', title: 'Mødet', task: 'Lyt' }] })
    mend()
    stood.set('Ida_P', { x: 40, y: 64, z: 40, yaw: 0, pitch: 0 })
    state.view = botView({ cues: [move({ id: '3' })] })
    mend()
    state.view = botView({ cues: [move({ id: '4', kind: 'send-back' })] })
    mend()
    expect(moved.at(-1)).toMatchObject({ player: 'Ida_P', stand: { x: 40, y: 64, z: 40 } })
  })

  test('alone comes alone, and nobody else is told', () => {
    const { mend, moved, told, announced } = steward(botView({ cues: [move({ to: ['bo_p'] })] }))
    mend()
    expect(moved.map(({ player: who }) => who)).toEqual(['Bo_P'])
    expect([told.map(({ player: who }) => who), announced]).toEqual([['bo_p'], []])
  })

  test('is looked for a moment later: so many came, of so many', () => {
    const { mend, stood, did } = steward(botView({ cues: [move({})] }))
    mend()
    stood.set('Ida_P', { x: 1, y: 64, z: 1, yaw: 0, pitch: 0 })
    stood.set('Bo_P', { x: 90, y: 64, z: 1, yaw: 0, pitch: 0 })
    vi.advanceTimersByTime(2_000)
    expect(did).toEqual([{ version: 9, there: 1, of: 2 }])
  })
})

test('who has a break is told why, and nobody else', () => {
  const { mend, state, titles } = steward(botView())
  mend()
  state.view = botView({ control: { frozen: ['Ida_P'], muted: [], out: [] } })
  mend()
  expect(titles).toEqual([{ to: 'Ida_P', title: say('game.break'), subtitle: say('game.break-sub') }])
})

test('who is sent out of a world without guards goes once each time they come', () => {
  const { mend, state, players, putOut } = steward(botView())
  state.view = botView({ control: { frozen: [], muted: [], out: ['ida_p'] } })
  mend()
  mend()
  expect(putOut).toEqual(['Ida_P'])
  players.splice(0)
  mend()
  players.push('Ida_P')
  mend()
  expect(putOut).toEqual(['Ida_P', 'Ida_P'])
})

test('a sign the teacher hides is hidden in the world, shown again when the teacher says so, and set anew when Lykke comes back', () => {
  const at = { x: 1, y: 65, z: 2 }
  const { state, mend, begin, signs } = steward(botView({ signs: [{ at, hidden: false }] }))
  mend()
  signs.splice(0)
  state.view = botView({ signs: [{ at, hidden: true }] })
  mend()
  mend()
  expect(signs.splice(0)).toEqual([{ at, hidden: true }])
  begin()
  expect(signs.splice(0)).toEqual([{ at, hidden: true }])
  state.view = botView({ signs: [{ at, hidden: false }] })
  mend()
  expect(signs).toEqual([{ at, hidden: false }])
})

test('who is known as the teacher is told once what that is good for', () => {
  const { mend, told, state } = steward(botView())
  for (const teachers of [[], ['Bo_P'], ['Bo_P']]) {
    state.view = botView({ teachers })
    mend()
  }
  expect(told.map(({ player: to, line }) => [to, textOf(line)])).toEqual([
    ['Bo_P', `Lykke (robot): ${say('game.teacher-known')}`],
  ])
})

test('who has something to do at the meeting is told once, and thanked when it is over', () => {
  const ida = (office: 'chair' | 'teller' | null) => botView({ players: [player('Ida_P', { office })] })
  const { mend, begin, told, state } = steward(ida('chair'))
  begin()
  mend()
  state.view = ida('teller')
  mend()
  state.view = ida(null)
  mend()
  mend()
  expect(told.map(({ player: name, line }) => [name, textOf(line)])).toEqual(
    (['game.office-chair', 'game.office-teller', 'game.office-thanks'] as const).map((words) => [
      'Ida_P',
      `Lykke (robot): ${say(words)}`,
    ]),
  )
})

test('who has had the floor for as long as it is theirs is asked once to finish', () => {
  const meeting = botView().meeting
  const until = NOW + 60_000
  const { begin, mend, told, state } = steward(
    botView({ meeting: { ...meeting, speaker: { player: 'Ida_P', until } } }),
  )
  begin()
  expect(told).toEqual([])
  state.now = until
  mend()
  mend()
  expect(told.map(({ player: name, line }) => [name, textOf(line)])).toEqual([
    ['Ida_P', `Lykke (robot): ${say('game.floor-over')}`],
  ])
})

test('it is in the world as the step asks, and told once for each change and to each world', () => {
  const { mend, begin, hours, state } = steward(botView())
  for (const hour of ['day', 'evening', 'evening', 'day'] as const) {
    state.view = botView({ hour })
    mend()
  }
  expect(hours).toEqual(['day', 'evening', 'day'])
  begin()
  expect(hours).toEqual(['day', 'evening', 'day', 'day'])
})

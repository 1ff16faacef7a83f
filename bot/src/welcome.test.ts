import type { BotView, PlayerView, Stage } from '@jagten/server/contract'
import { speaker } from '@jagten/server/contract'
import { expect, test } from 'vitest'
import type { Ability, Whereabouts } from './link.ts'
import { botView, fakeWorld, player, textOf } from './test/fakes.ts'
import { createWelcome } from './welcome.ts'

const say = speaker('da')
const ALL: readonly Stage[] = ['look', 'walk', 'help', 'home', 'place', 'remove']
const START = { x: 0, y: 64, z: -20, yaw: 180, pitch: 0 }

/** Ida is in the world, and new; what she passes is hers at once. */
function newcomer(learns: readonly Stage[] = ALL, can?: readonly Ability[]) {
  const stood = new Map<string, Whereabouts>([['Ida_P', START]])
  const world = fakeWorld({ players: ['Ida_P'], stood, ...(can && { can }) })
  const ida = (parts: Partial<PlayerView> = {}): Partial<BotView> => ({
    players: [{ ...player('Ida_P', { area: 'felt-1' }), learns, ...parts }],
  })
  const state = { view: botView(ida()), now: 0 }
  const told: string[] = []
  const passed: Stage[] = []
  const welcome = createWelcome({
    say,
    view: () => state.view,
    world: () => world.link,
    tell: (_to, line) => void told.push(textOf(line)),
    pass(_player, stages) {
      passed.push(...stages)
      const [one] = state.view.players
      state.view = botView(ida({ learns: one!.learns.filter((stage) => !stages.includes(stage)) }))
    },
    now: () => state.now,
  })
  return {
    told,
    passed,
    welcome,
    state,
    ida,
    /** So many looks, a second apart; first Ida stands and looks somewhere else. */
    wait(seconds: number, at: Partial<Whereabouts> = {}) {
      stood.set('Ida_P', { ...stood.get('Ida_P')!, ...at })
      for (let second = 0; second < seconds; second += 1) {
        state.now += 1000
        welcome.beat()
      }
    },
  }
}

test('whoever does nothing is told one thing, once, after a while', () => {
  const { told, wait } = newcomer()
  wait(4)
  expect(told).toEqual([])
  wait(60)
  expect(told).toEqual([`${say('game.welcome-first')} ${say('game.welcome-look')}`])
})

test('one thing after another is told to whoever does what was said, and at the end that they know it all', () => {
  const { told, passed, welcome, wait } = newcomer()
  wait(7)
  wait(7, { yaw: 90 })
  wait(7, { z: -26 })
  welcome.did('Ida_P', 'help')
  wait(7)
  wait(7, { x: 12, z: -12 })
  wait(7, { x: 12, z: 2 })
  welcome.did('Ida_P', 'place')
  wait(7)
  welcome.did('ida_p', 'remove')
  wait(7)
  expect(passed).toEqual(ALL)
  expect(told).toEqual([
    `${say('game.welcome-first')} ${say('game.welcome-look')}`,
    ...(['walk', 'help', 'home', 'place', 'remove', 'done'] as const).map((stage) => say(`game.welcome-${stage}`)),
  ])
})

test('whoever knows it all is told nothing, whatever the order', () => {
  const { told, passed, welcome, wait } = newcomer()
  for (const stage of ['remove', 'place', 'help'] as const) welcome.did('Ida_P', stage)
  wait(1)
  wait(1, { yaw: 100 })
  wait(1, { x: 12, z: -13 })
  wait(1, { z: 2 })
  wait(30)
  expect(passed.toSorted()).toEqual(ALL.toSorted())
  expect(told).toEqual([])
})

test('what was done before the key was shown counts', () => {
  const { passed, welcome, state, ida, wait } = newcomer()
  state.view = botView()
  welcome.did('Ida_P', 'help')
  wait(1)
  wait(1, { yaw: 90, z: -26 })
  expect(passed).toEqual([])
  state.view = botView(ida())
  wait(1)
  expect(passed).toEqual(['look', 'walk', 'help'])
})

test('who is gathered by the teacher has not walked', () => {
  const { passed, wait } = newcomer(['walk'])
  wait(2)
  wait(2, { x: 60 })
  wait(2, { x: 62 })
  expect(passed).toEqual([])
  wait(2, { x: 65 })
  expect(passed).toEqual(['walk'])
})

test('a turn past south is a small one', () => {
  const { passed, wait } = newcomer(['look'])
  wait(1, { yaw: 179 })
  wait(1, { yaw: -170 })
  expect(passed).toEqual([])
})

test('nothing is told while the class listens to something else, and it goes on afterwards', () => {
  const { told, state, ida, wait } = newcomer()
  state.view = botView(ida({ learns: [] }))
  wait(30)
  expect(told).toEqual([])
  state.view = botView(ida())
  wait(7)
  expect(told).toHaveLength(1)
})

test('where no guards tell what is built, building is not asked for', () => {
  const { told, wait } = newcomer(['place', 'remove'], ['hearing', 'tellraw', 'tp'])
  wait(30)
  expect(told).toEqual([])
})

test('whoever comes in again is told again where they were', () => {
  const { told, welcome, wait } = newcomer()
  wait(7)
  welcome.here([])
  wait(7)
  expect(told).toHaveLength(2)
})

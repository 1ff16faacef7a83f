import type { BotView } from '@jagten/server/contract'
import { speaker } from '@jagten/server/contract'
import { expect, test } from 'vitest'
import { createNeighbours } from './neighbours.ts'
import { botView, player, textOf } from './test/fakes.ts'

const say = speaker('da')
const birthe = { id: 'birthe', name: 'Birthe', says: 'Her kommer aldrig nogen.', at: { x: 0.5, y: 64, z: 0.5 } }
const kim = { id: 'kim', name: 'Kim', says: 'Jeg slår græsset.', at: { x: 6.5, y: 64, z: 0.5 } }

function place(parts: Partial<BotView> = {}) {
  const state = { view: botView({ residents: [birthe, kim], players: [player('Ida_P'), player('Bo_P', { student: 2 })], ...parts }) } // prettier-ignore
  const told: string[] = []
  const neighbours = createNeighbours({
    view: () => state.view,
    say,
    tell: (to, line) => void told.push(`${to}: ${textOf(line)}`),
  })
  const walk = (name: string, ...xs: readonly number[]): void => {
    for (const x of xs) neighbours.moved({ [name]: [x, 64, 0.5] })
  }
  const become = (next: Partial<BotView>): void => {
    state.view = { ...state.view, ...next }
  }
  return { ...neighbours, walk, become, told }
}

test('a student who comes near a resident is told once what it is like, and so is each other student', () => {
  const { walk, told } = place()
  walk('Ida_P', -20, -3, -1, 0, 1, -3)
  walk('Bo_P', -3)
  expect(told).toEqual(['Ida_P: Birthe: Her kommer aldrig nogen.', 'Bo_P: Birthe: Her kommer aldrig nogen.'])
})

test('between two residents each is heard once', () => {
  const { walk, told } = place()
  walk('Ida_P', 3.5, 3.5, 3.6, 3.5)
  expect(told.map((line) => line.slice(7, 10))).toEqual(['Bir', 'Kim'])
})

test('whoever has gone away and comes again hears it again; a few steps are not away', () => {
  const { walk, told } = place({ residents: [birthe] })
  walk('Ida_P', 0, 8, 0, 11, 0)
  expect(told).toHaveLength(1)
  walk('Ida_P', 30, 0)
  expect(told).toHaveLength(2)
})

test('whoever left Minecraft and comes in again is a newcomer', () => {
  const { walk, here, told } = place({ residents: [birthe] })
  walk('Ida_P', 0)
  here([])
  here(['Ida_P'])
  walk('Ida_P', 0)
  expect(told).toHaveLength(2)
})

test.each<[string, Partial<BotView>]>([
  ['while residents rest', { residentsRest: true }],
  ['while all are held still', { control: { frozen: 'all', muted: [], out: [] } }],
  ['who has a break', { control: { frozen: ['ida_p'], muted: [], out: [] } }],
  ['who is kept quiet', { control: { frozen: [], muted: ['Ida_P'], out: [] } }],
  ['who has shown no key', { players: [] }],
  ['the teacher', { players: [], teachers: ['Ida_P'] }],
])('nothing is told to a passer-by: %s', (_when, parts) => {
  const { walk, told } = place(parts)
  walk('Ida_P', 0)
  expect(told).toEqual([])
})

test('who stood there through the meeting is told when they move after it', () => {
  const { walk, become, told } = place({ residentsRest: true })
  walk('Ida_P', 0)
  become({ residentsRest: false })
  walk('Ida_P', 0.5)
  expect(told).toEqual(['Ida_P: Birthe: Her kommer aldrig nogen.'])
})

test('a resident who is clicked on tells it again, also to the teacher and to who has no key yet', () => {
  const { asked, walk, told } = place({ teachers: ['Larer'] })
  walk('Ida_P', 0)
  for (const name of ['Ida_P', 'Larer', 'Ny_P']) asked(name, 'birthe')
  asked('Ida_P', 'nobody')
  expect(told).toHaveLength(4)
})

test('a resident who is clicked on in a meeting says why not now, and nothing to who is held still', () => {
  const { asked, become, told } = place({ residentsRest: true })
  asked('Ida_P', 'birthe')
  expect(told).toEqual([`Ida_P: ${say('game.resident-later', { name: 'Birthe' })}`])
  become({ control: { frozen: 'all', muted: [], out: [] } })
  asked('Ida_P', 'birthe')
  expect(told).toHaveLength(1)
})

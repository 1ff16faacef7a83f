import { expect, test } from 'vitest'
import type { Figure } from '@jagten/server/contract'
import { createFiguresLine } from './figures.ts'
import type { FiguresSocket } from './figures.ts'
import { createSteps } from './steps.ts'

const ASTA: Figure = { id: '1', name: 'Asta', group: 'circle', isOwn: false, from: 'page', at: [1, 64, 2] }

/** A line that can be down, and what was said on it. */
function line() {
  const said: unknown[] = []
  const hears: { connect: () => void; figures: (figures: readonly Figure[]) => void } = {
    connect: () => {},
    figures: () => {},
  }
  const socket = {
    connected: true,
    on: (event: 'connect' | 'figures', listener: never) => (hears[event] = listener),
    emit: (event: string, what: unknown) => said.push([event, what]),
  }
  return { socket, said, hears, figures: createFiguresLine(socket as FiguresSocket) }
}

test('a page is told who is in the place from the first who looks until the last, and knows nobody then', () => {
  const { said, hears, figures } = line()
  let times = 0
  const undo = [figures.subscribe(() => (times += 1)), figures.subscribe(() => {})]
  hears.figures([ASTA])
  expect([figures.get(), times]).toEqual([[ASTA], 1])
  for (const one of undo) one()
  expect(figures.get()).toEqual([])
  // what was on its way then
  hears.figures([ASTA])
  expect(figures.get()).toEqual([])
  expect(said).toEqual([
    ['watchFigures', true],
    ['watchFigures', false],
  ])
})

test('when the line comes back it asks again, if anybody still looks', () => {
  const { socket, said, hears, figures } = line()
  socket.connected = false
  const undo = figures.subscribe(() => {})
  figures.stands(null)
  expect(said).toEqual([])
  socket.connected = true
  hears.connect()
  undo()
  hears.connect()
  expect(said).toEqual([
    ['watchFigures', true],
    ['watchFigures', false],
  ])
})

test('who walks tells where, once a beat; who stands still says so every ten; who leaves says so once', () => {
  const told: unknown[] = []
  const steps = createSteps((where) => told.push(where))
  const at = (x: number) => ({ x, y: 64, z: 2 })
  steps.beat()
  steps.leave()
  expect(told).toEqual([])
  steps.moved(at(1.04), 90.4)
  steps.moved(at(2.06), 90.4)
  for (let beat = 0; beat < 10; beat += 1) steps.beat()
  expect(told).toEqual([{ at: [2.1, 64, 2], yaw: 90 }])
  steps.beat()
  expect(told).toHaveLength(2)
  steps.moved(at(3), 90)
  steps.beat()
  expect(told).toHaveLength(3)
  steps.leave()
  steps.leave()
  steps.beat()
  expect(told.slice(3)).toEqual([null])
})

import { expect, test } from 'vitest'
import type { ViewFrame } from '@jagten/server/contract'
import { createClassStore } from './class-store.ts'

const frame = (change: Partial<ViewFrame>): ViewFrame => ({
  full: true,
  from: 0,
  version: 1,
  now: 1_000,
  parts: { name: '5.B', joinCode: 'LUND' },
  ...change,
})

test('changed parts are laid over the view, the rest stays', () => {
  const store = createClassStore<'projector'>()
  store.receive(frame({}), 0)
  expect(store.receive(frame({ full: false, from: 1, version: 2, parts: { name: '6.B' } }), 0)).toBe(true)
  expect(store.get().view).toEqual({ name: '6.B', joinCode: 'LUND', version: 2 })
})

test('a frame after a gap is not taken', () => {
  const store = createClassStore<'projector'>()
  store.receive(frame({}), 0)
  expect(store.receive(frame({ full: false, from: 5, version: 6, parts: { name: '6.B' } }), 0)).toBe(false)
  expect(store.get().view).toMatchObject({ name: '5.B', version: 1 })
})

test('changed parts before the whole view are not taken', () => {
  const store = createClassStore<'projector'>()
  expect(store.receive(frame({ full: false }), 0)).toBe(false)
  expect(store.get().view).toBeNull()
})

test('a device whose clock is two minutes slow still counts down with the server', () => {
  const store = createClassStore<'student'>()
  store.receive(frame({ now: 500_000 }), 380_000)
  expect(store.get().aheadMs).toBe(120_000)
})

test('who listens hears of every change until they stop listening', () => {
  const store = createClassStore<'student'>()
  let heard = 0
  const stop = store.subscribe(() => (heard += 1))
  store.tell({ at: 'live' })
  stop()
  store.tell({ at: 'lost' })
  expect(heard).toBe(1)
})

import { expect, test } from 'vitest'
import { cut } from '@jagten/worlds/voxels'
import { createBilling } from './billing.ts'
import type { PageFrame } from './class-blocks.ts'
import { Mirror } from './mirror.ts'

const EXTENT = { min: { x: 0, y: 0, z: 0 }, max: { x: 9, y: 0, z: 0 } }
const AREAS = [
  { id: 'felt-1', box: { min: { x: 0, y: 0, z: 0 }, max: { x: 2, y: 0, z: 0 } } },
  { id: 'felt-2', box: { min: { x: 4, y: 0, z: 0 }, max: { x: 6, y: 0, z: 0 } } },
]
const PRICES = {
  loan: { percent: 0, years: 1 },
  kinds: [{ id: 'stone', name: { da: 'Sten', en: 'Stone' }, price: 100, carries: true }],
  things: [],
  materials: [],
  blocks: { stone: 'stone', air: 'free' as const },
}

/** A class whose blocks are set by hand, told of when somebody asks for the newest, as the real ones are. */
function bills() {
  const air = { size: { x: 10, y: 1, z: 1 }, palette: ['minecraft:air'], cells: new Uint16Array(10) }
  const mirror = new Mirror(EXTENT, air)
  const listeners = new Set<(frame: PageFrame) => void>()
  let untold: { at: { x: number; y: number; z: number }; state: string }[] = []
  let isThere = true
  let looks = 0
  const billing = createBilling({
    blocks: {
      newest() {
        const cells = untold
        untold = []
        if (cells.length > 0) for (const listener of listeners) listener({ n: 1, cells })
        return 1
      },
      onFrame(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      mirror: async () => {
        looks += 1
        return isThere ? mirror : null
      },
    },
    ground: async () => ({ extent: EXTENT, voxels: cut(air, EXTENT.min, EXTENT) }),
    areas: () => AREAS,
    homes: () => 1,
    prices: PRICES,
  })
  return {
    billing,
    build(x: number): void {
      const at = { x, y: 0, z: 0 }
      mirror.set(at, { state: 'minecraft:stone', extra: null })
      untold.push({ at, state: 'minecraft:stone' })
    },
    goes: (is: boolean): void => void (isThere = is),
    /** How often blocks were looked at since this was asked last. */
    looks: (): number => looks - (looks = 0),
  }
}

test('what a class has built for is what all areas and the land between them cost', async () => {
  const { billing, build } = bills()
  expect((await billing.ofAll())?.spent).toBe(0)
  for (const x of [0, 1, 4, 9]) build(x)
  expect((await billing.ofAll())?.spent).toBe(400)
  // a loan without interest, paid back in a year by one home
  expect((await billing.ofAll())?.perHomeMonth).toBe(33)
  expect((await billing.ofArea('felt-1'))?.total).toBe(200)
  expect((await billing.ofCommon())?.total).toBe(100)
})

test('only where something was built a bill is reckoned again, and once for all who ask together', async () => {
  const { billing, build, looks } = bills()
  await billing.ofAll()
  expect(looks()).toBe(3)
  build(5)
  const all = await Promise.all([billing.ofAll(), billing.ofAll(), billing.ofAll()])
  expect(all.map((one) => one?.spent)).toEqual([100, 100, 100])
  expect(looks()).toBe(1)
  build(3)
  expect((await billing.ofAll())?.spent).toBe(200)
  expect(looks()).toBe(1)
})

test('a bill that could not be reckoned is tried again', async () => {
  const { billing, goes } = bills()
  goes(false)
  expect(await billing.ofAll()).toBe(null)
  goes(true)
  expect((await billing.ofAll())?.spent).toBe(0)
})

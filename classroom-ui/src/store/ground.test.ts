import { expect, test } from 'vitest'
import type { BlocksFrame } from '@jagten/server/contract'
import { createGround } from './ground.ts'
import type { GroundLine } from './ground.ts'

const MIN = { x: -2, y: 60, z: 5 }

/** Two blocks of air lying beside each other, as the server answers. */
function ground(edition: string, n: number, state = 'air'): ArrayBuffer {
  const extent = { min: MIN, max: { ...MIN, x: -1 } }
  const head = new TextEncoder().encode(JSON.stringify({ edition, n, extent, palette: [state] }))
  const bytes = new Uint8Array(4 + head.length + 4)
  new DataView(bytes.buffer).setUint32(0, head.length, true)
  bytes.set(head, 4)
  return bytes.buffer
}
const frame = (n: number, state: string, edition = 'a'): BlocksFrame => ({
  edition,
  n,
  states: [state],
  cells: [MIN.x, MIN.y, MIN.z, 0],
})

/** A line on which everything is done by hand. */
function fakeLine() {
  const watched: boolean[] = []
  const frames = new Set<(frame: BlocksFrame) => void>()
  const connects = new Set<() => void>()
  const asked: { resolve: (bytes: ArrayBuffer | null) => void; reject: (error: Error) => void }[] = []
  const waits: { ms: number; sooner: () => void }[] = []
  let fetches = 0
  const on = <L>(all: Set<L>, listener: L) => {
    all.add(listener)
    return () => void all.delete(listener)
  }
  const line: GroundLine = {
    watch: async (isWatching) => void watched.push(isWatching),
    onFrame: (listener) => on(frames, listener),
    onConnect: (listener) => on(connects, listener),
    fetch() {
      fetches += 1
      return new Promise((resolve, reject) => asked.push({ resolve, reject }))
    },
    wait(ms) {
      let sooner = (): void => {}
      const over = new Promise<void>((resolve) => (sooner = resolve))
      waits.push({ ms, sooner })
      return { over, sooner }
    },
  }
  /** All that follows from what was just done. */
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return {
    line,
    watched,
    waits,
    fetches: () => fetches,
    waiting: () => asked.length,
    listeners: () => frames.size + connects.size,
    tell: (...told: BlocksFrame[]) => told.forEach((one) => frames.forEach((listener) => listener(one))),
    connect: () => connects.forEach((listener) => listener()),
    settle,
    async answer(bytes: ArrayBuffer | null) {
      await settle()
      asked.shift()!.resolve(bytes)
      await settle()
    },
    async fail() {
      await settle()
      asked.shift()!.reject(new Error('nobody answers'))
      await settle()
    },
  }
}

/** A ground that is looked at, and what stands in its first cell. */
async function looked(first: ArrayBuffer | null = ground('a', 4)) {
  const fake = fakeLine()
  const followed = createGround(fake.line)
  const columns: number[] = []
  const cells: number[] = []
  followed.onColumns((changed) => columns.push(...changed))
  followed.onCells((changed) => cells.push(...changed))
  const stop = followed.look()
  if (first) await fake.answer(first)
  const stands = (): string | undefined => followed.voxels()?.palette[followed.voxels()!.cells[0]!]
  return { fake, followed, columns, cells, stop, stands }
}

test('a block that is placed stands on the page, and it is told which cell and which column changed', async () => {
  const { fake, columns, cells, stands, followed } = await looked()
  expect([followed.state(), stands()]).toEqual(['there', 'air'])
  fake.tell(frame(5, 'stone'))
  expect([stands(), columns, cells]).toEqual(['stone', [0], [0]])
  expect(followed.voxels()!.cells[1]).toBe(0)
})

test('what is built while the ground is on its way is not lost, and what it holds already is not written again', async () => {
  const fake = fakeLine()
  const followed = createGround(fake.line)
  followed.look()
  await fake.settle()
  expect(fake.watched).toEqual([true])
  fake.tell(frame(3, 'dirt'), frame(4, 'stone'), frame(5, 'glass'))
  await fake.answer(ground('a', 4, 'stone'))
  expect(followed.voxels()!.palette).toEqual(['stone', 'glass'])
  expect([...followed.voxels()!.cells]).toEqual([1, 0])
  expect(fake.waiting()).toBe(0)
})

test.each([
  ['one is missing', frame(6, 'stone')],
  ['it is of another edition', frame(5, 'stone', 'b')],
  ['areas were hidden and nobody builds', { edition: 'b', n: 4, states: [], cells: [] }],
])('a frame makes the page fetch all when %s, and the old picture stays until then', async (_why, came) => {
  const { fake, stands, followed } = await looked()
  fake.tell(came)
  await fake.settle()
  expect([stands(), followed.state(), fake.waiting()]).toEqual(['air', 'there', 1])
  await fake.answer(ground('b', 6, 'glass'))
  expect([stands(), fake.waiting()]).toEqual(['glass', 0])
})

test.each([
  ['one is missing', [frame(5, 'stone'), frame(7, 'stone')]],
  ['it is of another edition', [frame(5, 'stone', 'b')]],
  ['areas were hidden meanwhile', [{ edition: 'b', n: 4, states: [], cells: [] }]],
])('of what came while the ground was on its way: it is fetched anew when %s', async (_why, came) => {
  const { fake, stands } = await looked(null)
  await fake.settle()
  fake.tell(...came)
  await fake.answer(ground('a', 4))
  expect(fake.waiting()).toBe(1)
  await fake.answer(ground('b', 7, 'glass'))
  expect([stands(), fake.waiting()]).toEqual(['glass', 0])
})

test('a frame that comes late or twice changes nothing', async () => {
  const { fake, columns, stands } = await looked()
  fake.tell(frame(5, 'stone'), frame(4, 'dirt'), frame(5, 'dirt'))
  await fake.settle()
  expect([stands(), columns, fake.waiting()]).toEqual(['stone', [0], 0])
})

test('two are never on their way at once, and whatever asks meanwhile is answered by one more', async () => {
  const { fake } = await looked()
  fake.tell(frame(9, 'stone'))
  await fake.settle()
  fake.connect()
  fake.connect()
  await fake.settle()
  expect(fake.waiting()).toBe(1)
  await fake.answer(ground('a', 9))
  expect(fake.waiting()).toBe(1)
  await fake.answer(ground('a', 9))
  expect([fake.waiting(), fake.fetches()]).toEqual([0, 3])
})

test('where nobody answers it is tried again after waits that grow, sooner when somebody asks or the line is back', async () => {
  const { fake, followed } = await looked(null)
  await fake.fail()
  expect(followed.state()).toBe('failed')
  fake.waits[0]!.sooner()
  await fake.fail()
  fake.waits[1]!.sooner()
  await fake.fail()
  expect(fake.waits.map(({ ms }) => ms)).toEqual([500, 1_000, 2_000])
  followed.again()
  await fake.answer(ground('a', 1))
  expect([followed.state(), fake.waiting()]).toEqual(['there', 0])
})

test('half an answer is none', async () => {
  const { followed } = await looked(ground('a', 4).slice(0, -2))
  expect([followed.state(), followed.voxels()]).toEqual(['failed', null])
})

test('a line that is lost leaves the picture, and what was built meanwhile is there when it is back', async () => {
  const { fake, followed, stands } = await looked()
  fake.connect()
  await fake.fail()
  expect([followed.state(), stands()]).toEqual(['there', 'air'])
  fake.connect()
  await fake.answer(ground('c', 1, 'glass'))
  expect(stands()).toBe('glass')
})

test('a class without ground says so, and is asked again when somebody wants it', async () => {
  const { fake, followed } = await looked(null)
  await fake.answer(null)
  expect([followed.state(), fake.waiting()]).toEqual(['none', 0])
  followed.again()
  await fake.answer(ground('a', 1))
  expect(followed.state()).toBe('there')
})

test('when the last map is closed nothing is told any more, and the next one fetches anew', async () => {
  const { fake, followed, stop, stands } = await looked()
  const stopSecond = followed.look()
  stop()
  stop()
  expect(fake.watched).toEqual([true])
  stopSecond()
  expect([fake.watched, fake.listeners()]).toEqual([[true, false], 0])
  followed.look()
  await fake.answer(ground('a', 8, 'stone'))
  expect([stands(), fake.watched]).toEqual(['stone', [true, false, true]])
})

import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Player } from '../../src/client/index.ts'
import { forkWorld } from '../process.ts'
import type { WorldProcess } from '../process.ts'
import { createClass, freshFolder, startMessage, ups } from '../start.ts'
import { ATTACKS, knock } from './attacks.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

type Counts = { readonly type: 'counts'; readonly counts: Record<string, number>; readonly rss: number }

let fresh: Awaited<ReturnType<typeof freshFolder>>
let world: WorldProcess
let port = 0
let before = ''
let ida: Player
let lykke: Player
let line = 0
let maren = 0
const honest = createClass(() => port)
const hostile = createClass(() => port)
const sockets: Socket[] = []

beforeAll(async () => {
  fresh = await freshFolder()
  world = forkWorld(new URL('./counted-world.ts', import.meta.url), startMessage(fresh.folder))
  port = (await world.next<{ type: 'ready'; port: number }>('ready')).port
  before = await worldOnDisk()
  ida = await honest.join('Ida')
  lykke = await honest.lykke()
})

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await hostile.goHome()
})

afterAll(async () => {
  await honest.goHome()
  await world.remove()
  await fresh.remove()
})

/** The whole world as it lies on disk. */
async function worldOnDisk(): Promise<string> {
  const hash = createHash('sha256')
  const folder = `${fresh.folder}/region`
  for (const file of (await readdir(folder)).toSorted()) hash.update(file).update(await readFile(`${folder}/${file}`))
  return hash.digest('hex')
}

async function counts(): Promise<Counts> {
  world.child.send({ type: 'count' })
  return world.next<Counts>('counts')
}

async function arrived(packet: string, more: number): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (((await counts()).counts[packet] ?? 0) >= more) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`${packet} did not arrive`)
}

const whispers = (): string[] => ups(lykke).flatMap((message) => (message.type === 'word' ? [message.text] : []))

test.each(ATTACKS)('$what arrives, and the class notices nothing', async ({ arrives, times, run }) => {
  const heard = ida.heard.length
  const had = (await counts()).counts[arrives] ?? 0
  await run({
    mallory: () => hostile.join(`Mallory${(maren += 1)}`, { chunks: false }),
    knock: async () => {
      const socket = await knock(port)
      sockets.push(socket)
      return socket
    },
  })
  await arrived(arrives, had + times)
  // The honest ones go on as before: they hear each other, and not one line of the attack.
  line += 1
  lykke.say(`linje ${line}`)
  await ida.hears(`linje ${line}`)
  ida.whisperLykke(`ord ${line}`)
  await lykke.until(() => whispers().includes(`ord ${line}`), 10_000, `ord ${line}`)
  expect(ida.heard.slice(heard).map(({ text }) => text)).toEqual([`linje ${line}`])
  expect([ida.gone, lykke.gone, world.child.exitCode]).toEqual([false, false, null])
})

test('fifty at the door who say nothing keep nobody out', async () => {
  for (let n = 0; n < 50; n += 1) sockets.push(await knock(port))
  const sofus = await honest.join('Sofus', { chunks: false })
  await sofus.leave()
})

test('after all this the world on disk is the very same, and memory has not grown beyond measure', async () => {
  expect((await counts()).rss).toBeLessThan(600_000_000)
  expect(ida.position).toEqual({ x: 0.5, y: 64, z: 12.5 })
  await honest.goHome()
  world.child.disconnect()
  expect(await world.ended).toBe(0)
  expect(await worldOnDisk()).toBe(before)
  // Faults are named by kind, never with what somebody sent.
  expect(world.lines.filter((text) => !/^(connection|packet): \w+( in [\w.]+| \w+)*$/.test(text))).toEqual([])
})

import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { WorldSays } from '../src/channel.ts'
import type { Player } from '../src/client/index.ts'
import { openDisk } from '../src/embedded/ground/disk.ts'
import { blockOf } from '../src/embedded/ground/states.ts'
import { loadTemplate } from '../src/template.ts'
import type { WorldProcess } from './process.ts'
import { forkWorld } from './process.ts'
import { HOST, createClass, freshFolder, obey, startMessage, ups } from './start.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

const MAIN = new URL('../src/embedded/main.ts', import.meta.url)
const AREA = { id: 'felt', box: { min: { x: -5, y: 60, z: 5 }, max: { x: 5, y: 90, z: 15 } } }
type Ready = Extract<WorldSays, { type: 'ready' }>
type Failed = Extract<WorldSays, { type: 'failed' }>

let fresh: Awaited<ReturnType<typeof freshFolder>>
let port = 0
const worlds: WorldProcess[] = []
const klass = createClass(() => port)

beforeEach(async () => {
  fresh = await freshFolder()
})
afterEach(async () => {
  await klass.goHome()
  for (const world of worlds.splice(0)) await world.remove()
  await fresh.remove()
})

function fork(more = {}): WorldProcess {
  const world = forkWorld(MAIN, { ...startMessage(fresh.folder), ...more })
  worlds.push(world)
  return world
}

async function open(): Promise<WorldProcess> {
  const world = fork()
  port = (await world.next<Ready>('ready')).port
  return world
}

/** Ida builds a tower and everybody sees it. */
async function build(height: number): Promise<Player> {
  const lykke = await klass.lykke()
  await obey(lykke, { areas: [AREA], builders: { Ida: ['felt'] } })
  const ida = await klass.join('Ida')
  for (let y = 64; y < 64 + height; y += 1) ida.place({ x: 2, y, z: 11 }, 'red_wool')
  await ida.until(() => ida.blockAt({ x: 2, y: 63 + height, z: 11 }) === 'red_wool')
  return ida
}

/** What of the tower is in the folder, from the ground up. */
async function towerOnDisk(height: number): Promise<string[]> {
  const { ground } = await openDisk(fresh.folder, await loadTemplate('lykkeparken'))
  return Array.from({ length: height }, (_unused, level) => blockOf(ground.get(2, 64 + level, 11)).name)
}

const tower = async (height: number): Promise<void> => {
  const ida = await klass.join('Bo_')
  await ida.until(() => ida.blockAt({ x: 2, y: 64, z: 11 }) !== null)
  const found = Array.from({ length: height }, (_unused, level) => ida.blockAt({ x: 2, y: 64 + level, z: 11 }))
  expect(found).toEqual(found.map(() => 'red_wool'))
}

test.each([
  ['the launcher’s channel closes', (world: WorldProcess) => world.child.disconnect()],
  ['it is asked to end', (world: WorldProcess) => world.child.kill('SIGTERM')],
])('when %s the world says goodbye, saves and ends', async (_how, end) => {
  const world = await open()
  const ida = await build(4)
  end(world)
  expect(await world.ended).toBe(0)
  expect(ida.kicked).toBe('world.closing')
  expect(world.lines).toEqual([])
  expect(await towerOnDisk(5)).toEqual([...Array.from({ length: 4 }, () => 'red_wool'), 'air'])
})

test('a world that is killed has lost at most what was built in the last beats', async () => {
  const world = await open()
  await build(3)
  // A beat of saving and some: what is on disk by then must be whole.
  await new Promise((resolve) => setTimeout(resolve, 3500))
  world.child.kill('SIGKILL')
  expect(await world.ended).toBe('SIGKILL')
  await open()
  await tower(3)
})

test('what is damaged is named on the channel and in the log, and the class goes on', async () => {
  await (await open()).remove()
  await writeFile(`${fresh.folder}/region/r.0.0.mca`, 'no region')
  const world = await open()
  const lykke = await klass.lykke()
  await lykke.until(() => ups(lykke).some(({ type }) => type === 'damaged'))
  expect(ups(lykke)).toContainEqual({ type: 'damaged', file: expect.stringMatching(/^r\.0\.0\.mca\.\d+\.damaged$/) })
  expect(world.lines).toEqual([
    expect.stringMatching(/^ground: damaged, copied to region\/r\.0\.0\.mca\.\d+\.damaged$/),
  ])
})

test('a port that is taken is said, and the process ends', async () => {
  const squatter = createServer().listen(0, HOST)
  await new Promise((resolve) => squatter.once('listening', resolve))
  const world = fork({ port: (squatter.address() as { port: number }).port })
  expect(await world.next<Failed>('failed')).toMatchObject({ code: 'port-taken' })
  expect(await world.ended).toBe(1)
  await new Promise((resolve) => squatter.close(resolve))
})

test.each([
  ['a template that does not exist', { template: 'atlantis' }, 'template-missing'],
  ['a folder that cannot be made', { folder: '/dev/null/world' }, 'file-missing'],
])('%s is said, and the process ends', async (_what, more, code) => {
  const world = fork(more)
  expect(await world.next<Failed>('failed')).toMatchObject({ code })
  expect(await world.ended).toBe(1)
})

test('what children say is written nowhere', async () => {
  const world = await open()
  const ida = await klass.join('Ida', { chunks: false })
  ida.say('en hemmelighed')
  await ida.hears('en hemmelighed')
  ida.whisperLykke('en større hemmelighed')
  ida.say('/en kommando')
  await ida.hears('command.unknown')
  world.child.disconnect()
  await world.ended
  expect(world.lines).toEqual([])
})

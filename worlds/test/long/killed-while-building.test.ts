import { statSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { WorldSays } from '../../src/channel.ts'
import { openDisk } from '../../src/embedded/ground/disk.ts'
import type { Position } from '../../src/geometry/index.ts'
import { loadTemplate } from '../../src/template.ts'
import type { WorldProcess } from '../process.ts'
import { forkWorld } from '../process.ts'
import { createClass, echo, freshFolder, obey, startMessage } from '../start.ts'

const MAIN = new URL('../../src/embedded/main.ts', import.meta.url)
type Ready = Extract<WorldSays, { type: 'ready' }>

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

/** When each region file was written, from now until `stop`. */
function followSaves(folder: string) {
  const times = new Map(['r.-1.-1.mca', 'r.-1.0.mca', 'r.0.-1.mca', 'r.0.0.mca'].map((file) => [file, [] as number[]]))
  const look = setInterval(() => {
    for (const [file, known] of times) {
      const { mtimeMs } = statSync(`${folder}/${file}`)
      if (known.at(-1) !== mtimeMs) known.push(mtimeMs)
    }
  }, 20)
  return {
    stop: () => clearInterval(look),
    all: () => [...times.values()],
    lastButOne: ({ x, z }: Position) => times.get(`r.${x >> 9}.${z >> 9}.mca`)?.at(-2) ?? 0,
  }
}

test('a world that is killed while 24 build has everything that was there two saves ago', async () => {
  const world = forkWorld(MAIN, startMessage(fresh.folder))
  worlds.push(world)
  port = (await world.next<Ready>('ready')).port
  const lykke = await klass.lykke()
  const names = Array.from({ length: 24 }, (_unused, n) => `Elev_${n}`)
  const box = { min: { x: -128, y: 80, z: -128 }, max: { x: 127, y: 200, z: 127 } }
  await obey(lykke, {
    areas: [{ id: 'felt', box }],
    builders: Object.fromEntries(names.map((name) => [name, ['felt']])),
  })
  const built: { readonly at: Position; readonly seenAt: number }[] = []
  const saves = followSaves(`${fresh.folder}/region`)
  let isKilled = false

  async function buildUntilKilled(name: string, n: number): Promise<void> {
    const student = await klass.join(name, { chunks: false })
    const corner = { x: -100 + (n % 6) * 36, y: 100, z: -100 + Math.floor(n / 6) * 52 }
    lykke.say(`/tp ${name} ${corner.x} 100 ${corner.z}`)
    await student.until(() => student.position.x === corner.x)
    for (let block = 0; !isKilled; block += 1) {
      const at = { x: corner.x + 2 + (block % 3), y: 100 + Math.floor(block / 12), z: corner.z + (block % 4) }
      // In the air a block stands where one clicks.
      student.placeAgainst(at, 1, 'red_wool')
      await echo(student)
      built.push({ at, seenAt: Date.now() })
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
  }
  const building = Promise.all(names.map((name, n) => buildUntilKilled(name, n).catch(() => undefined)))
  while (!saves.all().every((times) => times.length > 3)) await new Promise((resolve) => setTimeout(resolve, 20))
  world.child.kill('SIGKILL')
  isKilled = true
  const killedAt = Date.now()
  await Promise.all([world.ended, building])
  saves.stop()

  const { ground } = await openDisk(fresh.folder, await loadTemplate('lykkeparken'))
  const missing = built.filter(({ at }) => ground.get(at.x, at.y, at.z) === 0)
  const oldest = Math.max(0, ...missing.map(({ seenAt }) => killedAt - seenAt))
  process.stdout.write(`killed: ${missing.length} of ${built.length} blocks lost, the oldest ${oldest} ms old\n`)
  expect(built.length).toBeGreaterThan(24 * 10)
  expect(missing.filter(({ at, seenAt }) => seenAt < saves.lastButOne(at))).toEqual([])
})

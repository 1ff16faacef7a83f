import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHANNEL } from '../src/channel.ts'
import type { Player } from '../src/client/index.ts'
import type { RunningWorld } from '../src/embedded/start-world.ts'
import { startWorld } from '../src/embedded/start-world.ts'
import { javaServerContract } from './java-server.contract.ts'
import { createClass, freshFolder, obey, startMessage } from './start.ts'

const faults: string[] = []
let fresh: Awaited<ReturnType<typeof freshFolder>>
let world: RunningWorld
let lykke: Player | null = null
const klass = createClass(() => world.port)

const open = async (): Promise<void> => {
  world = await startWorld(startMessage(fresh.folder), { fault: (line) => faults.push(line) })
}

beforeAll(async () => {
  fresh = await freshFolder()
  await open()
})

afterAll(async () => {
  await klass.goHome()
  await world.stop()
  await fresh.remove()
})

javaServerContract(() => ({
  free: { x: 1, y: 64, z: 10 },
  join: klass.join,
  async obey(rules) {
    lykke ??= await klass.lykke()
    await obey(lykke, rules)
  },
  async goHome() {
    lykke = null
    await klass.goHome()
  },
  async restart() {
    await world.stop()
    await open()
  },
}))

test('Lykke is greeted on the channel of the guards, and nobody else is', async () => {
  const ida = await klass.join('Ida')
  const robot = await klass.lykke()
  await robot.until(() => robot.payloads.some(({ channel }) => channel === CHANNEL))
  expect(JSON.parse(robot.payloads[0]?.text ?? '')).toMatchObject({
    type: 'hello',
    can: expect.arrayContaining(['fill']),
  })
  expect(ida.payloads).toEqual([])
  await klass.goHome()
})

test('who lost the connection stands where they stood when they come back', async () => {
  const ida = await klass.join('Ida')
  const bo = await klass.join('Bo_')
  const to = { ...ida.position, x: ida.position.x + 1 }
  await ida.walkTo(to)
  await bo.until(() => bo.seen.get(ida.uuid)?.x === to.x)
  ida.drop()
  await bo.until(() => !bo.players().includes('Ida'))
  expect((await klass.join('Ida')).position).toEqual(to)
})

test('nothing of all this was a fault', () => expect(faults).toEqual([]))

import { expect, test, vi } from 'vitest'
import { comeAndGo, remains } from './comings.ts'
import { useWorld } from './use-world.ts'

vi.setConfig({ testTimeout: 120_000 })

const world = useWorld()

test('fifty who came and went leave nothing behind', async () => {
  const lykke = world.lykke()
  const isAlone = (): boolean => lykke.players().length === 1 && lykke.seen.size === 0
  // The first ones bring what stays: modules, pools.
  await comeAndGo(5, (name) => world.join(name, { chunks: false }))
  await lykke.until(isAlone)
  await settled()
  const before = remains(world.serv())
  await comeAndGo(50, (name) => world.join(name, { chunks: false }))
  await lykke.until(isAlone)
  await settled()
  const after = remains(world.serv())
  expect({ ...after, timers: 0, sockets: 0 }).toEqual({ ...before, timers: 0, sockets: 0 })
  // A timer of the test's own may run while one counts; one for each who came may not.
  expect(after.timers - before.timers).toBeLessThan(10)
  expect(after.sockets - before.sockets).toBeLessThan(10)
})

test('nothing of all this was a fault', () => expect(world.faults).toEqual([]))

/** What closes at the end of a connection has a moment to do so. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500))

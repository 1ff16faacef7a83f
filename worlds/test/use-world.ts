import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import type { Serv } from 'flying-squid'
import type { Player } from '../src/client/index.ts'
import type { RunningWorld, WorldHooks } from '../src/embedded/start-world.ts'
import { startWorld } from '../src/embedded/start-world.ts'
import { createClass, freshFolder, startMessage } from './start.ts'

// Longer than any wait inside a test, so that the wait itself says what it waited for.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

/** A world for all tests of a file, in which everybody leaves after each test; Lykke joins first. */
export function useWorld(hooks: Pick<WorldHooks, 'latencyEveryMs' | 'mostPlayers'> = {}) {
  let fresh: Awaited<ReturnType<typeof freshFolder>>
  let world: RunningWorld
  let lykke: Player
  let serv: Serv
  const faults: string[] = []
  const klass = createClass(() => world.port)

  const open = async (): Promise<void> => {
    world = await startWorld(startMessage(fresh.folder), {
      ...hooks,
      fault: (line) => faults.push(line),
      opened: (opened) => (serv = opened),
    })
  }

  beforeAll(async () => {
    fresh = await freshFolder()
    await open()
  })
  beforeEach(async () => {
    lykke = await klass.lykke()
  })
  afterEach(() => klass.goHome())
  afterAll(async () => {
    await world.stop()
    await fresh.remove()
  })

  return {
    port: () => world.port,
    /** What runs inside. */
    serv: () => serv,
    lykke: () => lykke,
    join: klass.join,
    /** Lykke comes in anew, after it has left or beside a lost connection. */
    async restartLykke() {
      lykke = await klass.lykke()
    },
    /** Everybody leaves, the world stops and starts anew on its folder, and Lykke is there again. */
    async restart() {
      await klass.goHome()
      await world.stop()
      await open()
      lykke = await klass.lykke()
    },
    faults,
  }
}

import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import type { Player } from '../src/client/index.ts'
import type { RunningWorld } from '../src/embedded/start-world.ts'
import { startWorld } from '../src/embedded/start-world.ts'
import { createClass, freshFolder, startMessage } from './start.ts'

// Longer than any wait inside a test, so that the wait itself says what it waited for.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

/** A world for all tests of a file, in which everybody leaves after each test; Lykke joins first. */
export function useWorld() {
  let fresh: Awaited<ReturnType<typeof freshFolder>>
  let world: RunningWorld
  let lykke: Player
  const faults: string[] = []
  const klass = createClass(() => world.port)

  beforeAll(async () => {
    fresh = await freshFolder()
    world = await startWorld(startMessage(fresh.folder), { fault: (line) => faults.push(line) })
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
    lykke: () => lykke,
    join: klass.join,
    faults,
  }
}

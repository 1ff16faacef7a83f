import { WorldMoved, WorldStart } from '../channel.ts'
import type { WorldSays } from '../channel.ts'
import { startWorld } from './start-world.ts'
import type { RunningWorld } from './start-world.ts'
import { unusable } from './unusable.ts'

/**
 * The process of one embedded world. The launcher forks it and sends the start message; it answers `ready` or `failed`,
 * and ends, with the world saved, when the channel closes or on a signal.
 */
const say = (message: WorldSays): Promise<void> =>
  new Promise((resolve) => (process.send ? process.send(message, () => resolve()) : resolve()))

const fault = (line: string): void => void process.stderr.write(`${line}\n`)

/** What becomes of this process; asked to end while it starts, it ends as soon as it has started. */
let state: 'waiting' | 'starting' | 'ending' = 'waiting'
let world: RunningWorld | null = null

async function begin(message: unknown): Promise<void> {
  const start = WorldStart.safeParse(message)
  if (!start.success) return fail(new Error('the start message is not one'))
  state = 'starting'
  try {
    world = await startWorld(start.data, { fault })
    if (server !== undefined) world.serverMoved(server)
  } catch (error) {
    return fail(error)
  }
  if (isEnding()) await close(0)
  else await say({ type: 'ready', port: world.port })
}

/** Where the server answered last, if it moved while the world was starting. */
let server: WorldStart['server'] | undefined

function moved(message: unknown): void {
  const told = WorldMoved.safeParse(message)
  if (!told.success) return fault('message: none of the contract')
  server = told.data.server
  world?.serverMoved(server)
}

// Read through a function: the compiler does not see that a signal may change it during an await.
const isEnding = (): boolean => state === 'ending'

async function fail(error: unknown): Promise<void> {
  const { code, file, message: detail } = unusable(error)
  await say({ type: 'failed', code, file, detail })
  process.exit(1)
}

async function end(code: 0 | 1): Promise<void> {
  if (isEnding()) return
  const before = state
  state = 'ending'
  if (world || before === 'waiting') await close(code)
}

async function close(code: 0 | 1): Promise<void> {
  try {
    await world?.stop()
    process.exit(code)
  } catch (error) {
    fault(`stop: ${error instanceof Error ? error.name : 'unknown'}`)
    process.exit(1)
  }
}

process.once('message', (message) => {
  void begin(message)
  process.on('message', (later) => void moved(later))
})
process.once('disconnect', () => void end(0))
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end(0))
// A bug: what is in memory is saved before the launcher starts us anew.
process.on('uncaughtException', (error) => {
  fault(`uncaught: ${error.name} ${error.stack?.split('\n')[1]?.trim() ?? ''}`)
  void end(1)
})

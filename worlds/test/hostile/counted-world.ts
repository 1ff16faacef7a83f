import type { WorldStart } from '../../src/channel.ts'
import { startWorld } from '../../src/embedded/start-world.ts'
import type { RunningWorld } from '../../src/embedded/start-world.ts'

/** A world in a process of its own that says, when asked, what has arrived at it: by packet name, and as `bytes`. */
const counts: Record<string, number> = {}
let world: RunningWorld | null = null

async function begin(start: WorldStart): Promise<void> {
  world = await startWorld(start, {
    arrived: (packet) => (counts[packet] = (counts[packet] ?? 0) + 1),
    fault: (line) => void process.stderr.write(`${line}\n`),
  })
  process.send?.({ type: 'ready', port: world.port })
}

process.on('message', (message: WorldStart | { readonly type: 'count' }) => {
  if (message.type === 'start') void begin(message)
  else process.send?.({ type: 'counts', counts, rss: process.memoryUsage().rss })
})
process.once('disconnect', () => void world?.stop().then(() => process.exit(0)))

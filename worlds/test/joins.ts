// `node worlds/test/joins.ts 1000`: so many students come and go; then nothing may be left of them. For the long runs.
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Serv } from 'flying-squid'
import { startWorld } from '../src/embedded/start-world.ts'
import { comeAndGo, remains } from './comings.ts'
import { createClass, freshFolder, startMessage } from './start.ts'

const count = Number(process.argv[2] ?? 1000)
/** Dead connections are noticed after ten seconds. */
const SETTLE_MS = 15_000
const fresh = await freshFolder()
let serv: Serv | null = null
const world = await startWorld(startMessage(fresh.folder), {
  opened(opened) {
    serv = opened
  },
})
const left = (): ReturnType<typeof remains> | null => serv && remains(serv)
const klass = createClass(() => world.port)
await comeAndGo(10, (name) => klass.join(name, { chunks: false }))
await wait(SETTLE_MS)
const before = left()
const startedAt = Date.now()
await comeAndGo(count, (name) => klass.join(name, { chunks: false }))
await wait(SETTLE_MS)
const after = left()
const isSame = isDeepStrictEqual(before, after)
const seconds = ((Date.now() - startedAt) / 1000).toFixed(0)
process.stdout.write(
  `${count} joins and leaves in ${seconds} s: ${isSame ? 'nothing is left of them' : 'something has grown'}\n`,
)
if (!isSame) process.stdout.write(`${JSON.stringify({ before, after }, null, 2)}\n`)
await world.stop()
await fresh.remove()
process.exit(isSame ? 0 : 1)

// `npm start`: starts, watches and restarts the server, and for each class whose world is open a world and Lykke.
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPage } from '../../../scripts/build-page.ts'
import { GIVE_UP, ServerSays } from '../../contract/launcher.ts'
import type { LauncherSays } from '../../contract/launcher.ts'
import { langOf, speaker } from '../../contract/words/index.ts'
import { keepRunning } from './child.ts'
import { develop } from './develop.ts'
import { claim } from './instance.ts'
import { watchParent } from './parent.ts'
import { nearHost } from './ports.ts'
import { createRehearsals } from './rehearsals.ts'
import { createWorlds } from './worlds.ts'

const SERVER = fileURLToPath(new URL('../main.ts', import.meta.url))
/** Where Node keeps what it has compiled: who starts the second time starts in two thirds of the time. */
const COMPILED = fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url))
const FIRST_WORLD_PORT = 25_565
/** What has not been put away by then puts itself away: the others end when the line to this process does. */
const STOP_MS = 8_000

/** What only the server needs: the others listen to children, and are told what they need when they start. */
const SERVERS_OWN = /^(DATABASE_URL|TEACHER_PASSWORD|JAGTEN_TOKEN|PG.*)$/

const say = speaker(langOf(process.env.JAGTEN_LANG))
const dataDir = resolve(process.env.DATA_DIR || './data')
const host = process.env.HOST || undefined
const token = randomBytes(24).toString('base64url')
const isDev = process.argv.includes('--dev')

const claimed = await claim(dataDir)
if ('where' in claimed) {
  process.stdout.write(`${say('terminal.already', { where: claimed.where })}\n`)
  process.exit(1)
}
const { setWhere, release } = claimed

if (!isDev) {
  try {
    buildPage()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${say('terminal.page-broken', { why })}\n`)
    release()
    process.exit(1)
  }
}

let serverUrl: string | null = null
/** Where bots find the server: another way is for a network in between, as the long tests have one. */
const serverForBots = (): string | null => (serverUrl === null ? null : process.env.JAGTEN_LYKKE_VIA || serverUrl)

const env = { NODE_COMPILE_CACHE: COMPILED, ...process.env, DATA_DIR: dataDir, JAGTEN_TOKEN: token }
const envOfOthers = Object.fromEntries(Object.entries(env).filter(([name]) => !SERVERS_OWN.test(name)))
const tell = (message: LauncherSays): void => server.tell(message)
const worlds = createWorlds({
  dataDir,
  host,
  firstPort: Number(process.env.WORLD_PORT) || FIRST_WORLD_PORT,
  token,
  env: envOfOthers,
  server: serverForBots,
  tell,
})
const rehearsals = createRehearsals({ dataDir, env: envOfOthers, server: () => serverUrl, tell })

let stopping: Promise<void> | null = null
const server = keepRunning<LauncherSays, ServerSays>({
  script: SERVER,
  args: process.argv.slice(2),
  env,
  logFile: null,
  says: ServerSays,
  said(message) {
    // what were begun now, nobody would put away
    if (stopping) return
    switch (message.type) {
      case 'ready':
        serverUrl = `http://${nearHost(host)}:${message.port}`
        setWhere(`http://localhost:${message.port}/laerer`)
        return worlds.serverMoved()
      case 'open':
        return worlds.open(message.order)
      case 'close':
        return void worlds.close(message.class)
      case 'rehearse':
        return rehearsals.start(message.order)
      case 'cancel-rehearsal':
        return rehearsals.cancel(message.class)
      default:
        return message satisfies never
    }
  },
  ended(code) {
    if (code === GIVE_UP) void stop(1)
    return stopping === null
  },
})

const undoDev = isDev ? develop(() => server.interrupt()) : () => {}

/** Worlds before the server, so that the last blocks are saved while it still takes Lykke's words. */
function stop(code: 0 | 1): Promise<void> {
  const leave = (): never => {
    undoDev()
    undoParent()
    release()
    process.exit(code)
  }
  if (!stopping) setTimeout(leave, STOP_MS)
  stopping ??= rehearsals
    .stop()
    .then(() => worlds.stop())
    .then(() => server.stop())
    .finally(leave)
  return stopping
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
// started by hand, whoever started it may leave; npm stays as long as what it runs is wanted
const undoParent = process.env.npm_lifecycle_event === undefined ? () => {} : watchParent(() => void stop(0))
// a terminal that was closed takes no more words
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

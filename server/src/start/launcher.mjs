// `npm start`: starts, watches and restarts the server, and for each class whose world is open a world and Lykke.
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { langOf, speaker } from '../../contract/words/index.ts'
import { buildPage } from './build-page.mjs'
import { develop } from './develop.mjs'
import { keepRunning } from './child.mjs'
import { claim } from './instance.mjs'
import { createRehearsals } from './rehearsals.mjs'
import { createWorlds, nearHost } from './worlds.mjs'

const SERVER = fileURLToPath(new URL('../main.ts', import.meta.url))
/** The server's word for "somebody has to do something first". */
const GIVE_UP = 78

const say = speaker(langOf(process.env.JAGTEN_LANG))
const dataDir = resolve(process.env.DATA_DIR || './data')
const host = process.env.HOST || undefined
const token = randomBytes(24).toString('base64url')
const env = { ...process.env, DATA_DIR: dataDir, JAGTEN_TOKEN: token }

const claimed = await claim(dataDir)
if ('where' in claimed) {
  process.stdout.write(`${say('terminal.already', { where: claimed.where })}\n`)
  process.exit(1)
}

const isDev = process.argv.includes('--dev')
if (!isDev) {
  try {
    buildPage()
  } catch (error) {
    process.stderr.write(`${say('terminal.page-broken', { why: error.message })}\n`)
    claimed.release()
    process.exit(1)
  }
}

mkdirSync(dataDir, { recursive: true, mode: 0o700 })
const worlds = createWorlds({
  dataDir,
  host,
  firstPort: Number(process.env.WORLD_PORT) || 25_565,
  token,
  env,
  tell: (message) => server.send(message),
})

const rehearsals = createRehearsals({
  dataDir,
  // a simulated class needs nothing of what the server is told
  env: worlds.env,
  server: () => serverUrl,
  tell: (message) => server.send(message),
})

let serverUrl = null
let stopping = null
const server = keepRunning({
  script: SERVER,
  args: process.argv.slice(2),
  env,
  logFile: null,
  started() {},
  said(message) {
    if (message?.type === 'open') worlds.start(message.order)
    if (message?.type === 'rehearse') rehearsals.start(message.order)
    if (message?.type === 'cancel-rehearsal') rehearsals.cancel(message.class)
    if (message?.type === 'close') worlds.close(message.class).catch(() => {})
    if (message?.type === 'ready') {
      serverUrl = `http://${nearHost(host)}:${message.port}`
      claimed.setWhere(`http://localhost:${message.port}/laerer`)
      // another way to the server is for a network in between, as the long tests have one
      worlds.serverAt(process.env.JAGTEN_LYKKE_VIA || `http://${nearHost(host)}:${message.port}`)
    }
  },
  ended(code) {
    if (code === GIVE_UP) void stop(1)
    return stopping === null
  },
})

const undoDev = isDev ? develop(() => server.restart()) : () => {}

/** Worlds first, so that the last blocks are saved while the server still takes Lykke's words. */
function stop(code) {
  stopping ??= rehearsals
    .stop()
    .then(() => worlds.stop())
    .then(() => server.stop())
    .finally(() => {
      undoDev()
      claimed.release()
      process.exit(code)
    })
  return stopping
}
process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))
process.on('SIGHUP', () => void stop(0))

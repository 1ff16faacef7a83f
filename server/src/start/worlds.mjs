import { createServer } from 'node:net'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keepRunning } from './child.mjs'

const root = new URL('../../../', import.meta.url)
const WORLD = fileURLToPath(new URL('worlds/src/embedded/main.ts', root))
const BOT = fileURLToPath(new URL('bot/src/main.ts', root))
const BOT_NAME = 'Lykke'
const PORTS_TRIED = 200
const RETRY_PORT_MS = 500

/** What only the server needs: worlds and bots listen to children, and are told what they need when they start. */
const SERVERS_OWN = /^(DATABASE_URL|TEACHER_PASSWORD|JAGTEN_TOKEN|PG.*)$/

/**
 * The worlds of the classes: for each one world process (unless its world runs elsewhere) and Lykke in it.
 *
 * @param {{dataDir: string, host: string | undefined, firstPort: number, token: string, env: Record<string, string | undefined>, tell: (message: object) => void}} setup
 */
export function createWorlds({ dataDir, host, firstPort, token, env, tell }) {
  /** class id → what runs for it */
  const open = new Map()
  const withoutSecrets = Object.fromEntries(Object.entries(env).filter(([name]) => !SERVERS_OWN.test(name)))
  const lastPorts = new Map()
  let serverUrl = null

  function start(order) {
    const known = open.get(order.class)
    if (known?.isClosing) {
      // opened again while it is being put away: first that, then this
      known.reopenWith = order
      return
    }
    if (known) return tellStatus(known)
    mkdirSync(join(dataDir, 'logs'), { recursive: true })
    const one = {
      order,
      status: { state: 'starting' },
      world: null,
      bot: null,
      isClosing: false,
      reopenWith: null,
      trouble: null,
    }
    open.set(order.class, one)
    if (order.world.kind === 'java') up(one, order.world.host, order.world.port)
    else startWorld(one).catch(() => setStatus(one, { state: 'lost', trouble: 'no-port' }))
  }

  async function startWorld(one) {
    const { order } = one
    setStatus(one, { state: 'starting' })
    const port = await freePort(lastPorts.get(order.class) ?? firstPort, order.class)
    if (one.isClosing) return
    one.world = keepRunning({
      script: WORLD,
      env: withoutSecrets,
      logFile: join(dataDir, 'logs', `world-${order.class}.log`),
      started: ({ send }) =>
        send({
          type: 'start',
          folder: join(dataDir, 'worlds', order.class),
          template: order.template,
          host: host ?? '0.0.0.0',
          port,
          botName: BOT_NAME,
          token,
          sentences: order.sentences,
          swallow: order.swallow,
        }),
      said(message) {
        if (message?.type === 'ready') up(one, null, message.port)
        if (message?.type === 'failed') one.trouble = message.code
      },
      ended() {
        if (one.isClosing) return false
        const isPortTaken = one.trouble === 'port-taken'
        setStatus(one, { state: 'lost', trouble: one.trouble ?? null })
        one.trouble = null
        if (isPortTaken) {
          setTimeout(() => {
            if (!one.isClosing) startWorld(one).catch(() => setStatus(one, { state: 'lost', trouble: 'no-port' }))
          }, RETRY_PORT_MS)
        }
        return !isPortTaken
      },
    })
  }

  function up(one, outside, port) {
    setStatus(one, { state: 'up', host: outside, port })
    one.bot ??= keepRunning({
      script: BOT,
      env: withoutSecrets,
      logFile: join(dataDir, 'logs', `bot-${one.order.class}.log`),
      started: ({ send }) => {
        one.sendBot = send
        sendBotStart(one, outside, port)
      },
      said() {},
      ended: () => !one.isClosing,
    })
  }

  function sendBotStart(one, outside, port) {
    if (serverUrl === null) return
    one.sendBot?.({
      type: 'start',
      server: serverUrl,
      class: one.order.class,
      lang: one.order.lang,
      name: BOT_NAME,
      token,
      world: { host: outside ?? nearHost(host), port, isOurs: outside === null },
    })
  }

  function setStatus(one, status) {
    one.status = status
    tellStatus(one)
  }

  const tellStatus = ({ order, status }) => tell({ type: 'world', class: order.class, status })

  async function close(klass) {
    const one = open.get(klass)
    if (!one) return tell({ type: 'world', class: klass, status: { state: 'closed' } })
    one.reopenWith = null
    if (one.isClosing) return
    one.isClosing = true
    await one.bot?.stop()
    await one.world?.stop()
    open.delete(klass)
    setStatus(one, { state: 'closed' })
    if (one.reopenWith) start(one.reopenWith)
  }

  return {
    /** What processes beside the server may know of the environment. */
    env: withoutSecrets,
    start,
    close,
    /** Where the server answers; the bots wait for it. */
    serverAt(url) {
      serverUrl = url
      for (const one of open.values())
        if (one.status.state === 'up') sendBotStart(one, one.status.host, one.status.port)
    },
    stop: () => Promise.all([...open.keys()].map(close)),
  }

  /** A free port, promised to this class before anybody else asks: its world listens only a moment later. */
  async function freePort(from, klass) {
    for (let port = from; port < from + PORTS_TRIED; port += 1) {
      if ([...lastPorts].some(([other, taken]) => other !== klass && open.has(other) && taken === port)) continue
      lastPorts.set(klass, port)
      if (await isFree(port, host)) return port
    }
    lastPorts.delete(klass)
    throw new Error(`no free port from ${from}`)
  }
}

/** Where this machine itself reaches what is bound to `host`. */
export function nearHost(host) {
  return !host || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

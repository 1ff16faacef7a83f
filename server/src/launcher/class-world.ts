import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WorldSays } from '@jagten/worlds/channel'
import type { WorldMoved, WorldStart } from '@jagten/worlds/channel'
import { z } from 'zod'
import type { BotStart, WorldOrder, WorldStatus } from '../../contract/launcher.ts'
import { keepRunning } from './child.ts'
import type { Environment, Kept } from './child.ts'
import { nearHost } from './ports.ts'

const root = new URL('../../../', import.meta.url)
const WORLD = fileURLToPath(new URL('worlds/src/embedded/main.ts', root))
const BOT = fileURLToPath(new URL('bot/src/main.ts', root))
const BOT_NAME = 'Lykke'
const RETRY_PORT_MS = 500

export type ClassWorldSetup = {
  readonly dataDir: string
  /** What worlds listen on; every address of this machine where nothing is said. */
  readonly host: string | undefined
  readonly token: string
  readonly env: Environment
  /** Where the server answers; null before it does. */
  readonly server: () => string | null
  /** @throws Error when there is none. */
  readonly freePort: () => Promise<number>
  /** Called at every change. */
  readonly changed: (status: WorldStatus) => void
}

/** `host` is null where the world runs here. */
type Place = { readonly host: string | null; readonly port: number }

/** What runs for one class: its world (unless that runs elsewhere), and Lykke in it from when it is up the first time. */
export type ClassWorld = {
  status(): WorldStatus
  /** The server answers at another address: Lykke is told. */
  serverMoved(): void
  /** Lykke first, so that she hears the world's last word. Resolves when both are gone. */
  stop(): Promise<void>
}

export function openClassWorld(order: WorldOrder, setup: ClassWorldSetup): ClassWorld {
  const { dataDir, host, token, env, server, freePort, changed } = setup
  let status: WorldStatus = { state: 'starting' }
  let world: Kept<WorldStart | WorldMoved> | null = null
  let lykke: Kept<BotStart> | null = null
  /** Where the world was when it was up last. */
  let place: Place | null = null
  let retry: NodeJS.Timeout | undefined
  let isStopping = false
  const logs = join(dataDir, 'logs')
  mkdirSync(logs, { recursive: true })

  function become(next: WorldStatus): void {
    status = next
    changed(next)
  }

  function startWorld(): void {
    become({ state: 'starting' })
    freePort()
      .then(runWorld)
      .catch(() => become({ state: 'lost', trouble: 'no-port', file: null }))
  }

  function runWorld(port: number): void {
    if (isStopping) return
    let failed: Extract<WorldSays, { type: 'failed' }> | null = null
    world = keepRunning<WorldStart | WorldMoved, WorldSays>({
      script: WORLD,
      env,
      logFile: join(logs, `world-${order.class}.log`),
      says: WorldSays,
      said(message) {
        if (message.type === 'ready') up({ host: null, port: message.port })
        else failed = message
      },
      started: (tell) =>
        tell({
          type: 'start',
          folder: join(dataDir, 'worlds', order.class),
          template: order.template,
          host: host ?? '0.0.0.0',
          port,
          botName: BOT_NAME,
          token,
          sentences: order.sentences,
          swallow: order.swallow,
          server: line(),
        }),
      ended() {
        if (isStopping) return false
        const why = failed
        failed = null
        become({ state: 'lost', trouble: why?.code ?? null, file: why?.file ?? null })
        if (why?.code !== 'port-taken') return true
        // somebody else was faster: not the same port again
        retry = setTimeout(startWorld, RETRY_PORT_MS)
        return false
      },
    })
  }

  /** Where the world tells what is built. */
  function line(): WorldStart['server'] {
    const url = server()
    return url === null ? null : { url, class: order.class }
  }

  function up(now: Place): void {
    place = now
    become({ state: 'up', ...now })
    if (lykke) return tellLykke(lykke.tell)
    lykke = keepRunning<BotStart, never>({
      script: BOT,
      env,
      logFile: join(logs, `bot-${order.class}.log`),
      says: z.never(),
      said() {},
      started: tellLykke,
      ended: () => !isStopping,
    })
  }

  /** Where everything is. Told again, it changes nothing. */
  function tellLykke(tell: (message: BotStart) => void): void {
    const url = server()
    if (url === null || place === null) return
    tell({
      type: 'start',
      server: url,
      class: order.class,
      lang: order.lang,
      name: BOT_NAME,
      token,
      world: { host: place.host ?? nearHost(host), port: place.port, isOurs: place.host === null },
    })
  }

  if (order.world.kind === 'java') up({ host: order.world.host, port: order.world.port })
  else startWorld()

  return {
    status: () => status,
    serverMoved() {
      if (lykke) tellLykke(lykke.tell)
      world?.tell({ type: 'server', server: line() })
    },
    async stop() {
      isStopping = true
      clearTimeout(retry)
      await lykke?.stop()
      await world?.stop()
    },
  }
}

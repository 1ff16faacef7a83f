import { loadPlans } from '@jagten/lesson-plans/loader'
import { loadPrices } from '@jagten/worlds/price-file'
import { listTemplates } from '@jagten/worlds/template'
import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openRehearsals } from './classes/rehearsals.ts'
import type { Rehearser } from './classes/launcher-rehearsals.ts'
import { createDesk } from './classes/desk.ts'
import { openSchool } from './classes/school.ts'
import type { Worlds } from './classes/worlds-port.ts'
import { startClock } from './clock.ts'
import type { Config } from './config.ts'
import { createApp } from './http/app.ts'
import { PASSWORD_SETTING } from './http/door.ts'
import { createHosts } from './http/hosts.ts'
import { withoutWords } from './log.ts'
import type { Log } from './log.ts'
import { openShelf } from './plans/shelf.ts'
import { hashPassword, isPassword, newPassword } from './sessions/password.ts'
import { openSessions } from './sessions/sessions.ts'
import { attachSockets } from './sockets/sockets.ts'
import { attachWorldLine } from './sockets/world-line.ts'
import { openBallotKeys } from './store/ballot-keys.ts'
import { openEngine } from './store/open.ts'
import { createSqlStore } from './store/sql-store.ts'

const PAGE = fileURLToPath(new URL('../../classroom-ui/dist', import.meta.url))
/** A request is small: who has not said it by then never will. */
const REQUEST_MS = 15_000
const LOOK_MS = 3_000

export type Running = {
  /** The port it really listens on. */
  readonly port: number
  /** The teacher's password, when it was made now: shown once, kept as a hash. */
  readonly newPassword: string | null
  stop(): Promise<void>
}

/**
 * The whole server, wired.
 *
 * @param isNewPassword - Make another teacher's password; signs every teacher out.
 * @throws Error with code EADDRINUSE when the port is taken; DatabaseTrouble when the database cannot be used.
 */
export async function startServer(
  config: Config,
  log: Log,
  worlds: Worlds,
  isNewPassword = false,
  rehearser: Rehearser | null = null,
): Promise<Running> {
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 })
  const fault = (error: unknown, id = randomBytes(4).toString('hex')): void =>
    log.error({ id, err: withoutWords(error) }, 'fault')

  const store = createSqlStore(await openEngine(config))
  const clock = startClock(Math.max(0, ...(await store.classes()).map(({ usedAt }) => usedAt)))
  const { now } = clock
  const keys = await openBallotKeys(join(config.dataDir, 'keys'))
  const shipped = new Map((await loadPlans()).map(({ slug, ...plan }) => [slug, plan]))
  const shelf = await openShelf(shipped, store, now, (error) => fault(error))
  const templates = new Map((await listTemplates()).map((template) => [template.name, template]))
  const prices = await loadPrices()
  const sessions = await openSessions(store, now)

  const worldsFolder = join(config.dataDir, 'worlds')

  let port = config.port
  const school = await openSchool({
    store,
    keys,
    plans: shelf.plans,
    templates,
    prices,
    worlds,
    world: config.world,
    worldsAtOnce: config.worlds,
    page: { host: config.host, port: () => port },
    worldsFolder,
    logsFolder: join(config.dataDir, 'logs'),
    lang: config.lang,
    clock,
    signOut: (student) => sessions.endOf(student),
    fault: (error) => fault(error),
  })
  const rehearsals = await openRehearsals({
    school,
    sessions,
    store,
    rehearser,
    lang: config.lang,
    fault: (error) => fault(error),
  })
  const desk = createDesk(school, now, fault)

  let countSockets = (): number => 0
  const isOurHost = createHosts([...config.hosts, ...(config.host === undefined ? [] : [config.host]), hostname()])
  const http = createServer(
    { requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS, connectionsCheckingInterval: LOOK_MS },
    createApp(
      {
        school,
        desk,
        sessions,
        store,
        shelf,
        templates,
        prices,
        worldsFolder,
        rehearsals,
        sockets: () => countSockets(),
        isOurHost,
        now,
      },
      PAGE,
    ),
  )
  const sockets = attachSockets(http, {
    school,
    desk,
    sessions,
    isOurHost,
    botToken: config.token,
    now,
    fault: (error) => fault(error),
  })
  countSockets = sockets.count
  const worldLine = attachWorldLine(http, {
    endOf: (id) => {
      const klass = school.get(id)
      return klass ? { blocks: klass.built.blocks.world, figures: klass.figures } : null
    },
    token: config.token,
    fault: (error) => fault(error),
  })

  const made = await teachersPassword()

  async function teachersPassword(): Promise<string | null> {
    const stored = await store.setting(PASSWORD_SETTING)
    if (config.teacherPassword !== undefined) {
      if (stored && (await isPassword(config.teacherPassword, stored))) return null
      await store.setSetting(PASSWORD_SETTING, await hashPassword(config.teacherPassword))
      await sessions.endAll('teacher')
      return null
    }
    if (stored && !isNewPassword) return null
    const password = newPassword()
    await store.setSetting(PASSWORD_SETTING, await hashPassword(password))
    await sessions.endAll('teacher')
    return password
  }

  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(config.port, config.host, () => {
      http.off('error', reject)
      resolve()
    })
  })
  // listening on a port, so the address is not a pipe's name
  port = (http.address() as AddressInfo).port
  log.info({ port, classes: school.classes().length }, 'listening')

  return {
    port,
    newPassword: made,
    async stop() {
      worldLine.close()
      await sockets.close()
      http.closeAllConnections()
      rehearsals.stop()
      await school.stop()
      await store.close()
      clock.stop()
      log.info('stopped')
    },
  }
}

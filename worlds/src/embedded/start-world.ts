import { mkdir } from 'node:fs/promises'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { Connection, Serv } from 'flying-squid'
import type { WorldStart } from '../channel.ts'
import { loadTemplate } from '../template.ts'
import { createBlocksLine } from './blocks-line.ts'
import { openDisk } from './ground/disk.ts'
import { startSaver } from './ground/saver.ts'
import { createAbilities } from './guards/abilities.ts'
import { createArrivals } from './guards/arrivals.ts'
import { createBuilding } from './guards/building.ts'
import { createChat } from './guards/chat.ts'
import { createChunks } from './guards/chunks.ts'
import { createCompletion } from './guards/completion.ts'
import { createConnections } from './guards/connections.ts'
import { createDoorkeeper } from './guards/doorkeeper.ts'
import { createFigures } from './guards/figures.ts'
import { createGestures } from './guards/gestures.ts'
import { createHands } from './guards/hands.ts'
import { createLatency } from './guards/latency.ts'
import { createLykkeChannel } from './guards/lykke-channel.ts'
import { createMovement } from './guards/movement.ts'
import { createBossbars } from './guards/operations/bossbars.ts'
import { createClock } from './guards/operations/clock.ts'
import { createOperations } from './guards/operations/operations.ts'
import { createPointing } from './guards/pointing.ts'
import { createResidents } from './guards/residents.ts'
import { createRouter } from './guards/router.ts'
import { createSigns } from './guards/signs.ts'
import { createThings } from './guards/things.ts'
import { createListen } from './packets.ts'
import { createPermission } from './permission.ts'
import { closeServer, isPortFree, openServer } from './server.ts'
import { createSite } from './site.ts'
import { Unusable, unusable } from './unusable.ts'

/** With the time a save takes, what is older than two seconds is on disk whatever ends the process. */
const SAVE_EVERY_MS = 1000

export type RunningWorld = {
  /** The port it really listens on. */
  readonly port: number
  /** The class's server answers elsewhere now. */
  serverMoved(server: WorldStart['server']): void
  /** Says goodbye to everybody, saves, and lets go of port and timers. @throws Error if the last save fails. */
  stop(): Promise<void>
}

export type WorldHooks = {
  /** One line about a fault, without names and without what anybody said. */
  readonly fault?: (line: string) => void
  /** Called for every packet that arrived, by its name: for tests that must know that something did arrive. */
  readonly arrived?: (packet: string) => void
  /** Called with what runs inside, when it is open: for tests that count what it holds on to. */
  readonly opened?: (serv: Serv) => void
  /** How often everybody is told how quick the connections are, in milliseconds: for tests that wait for it. */
  readonly latencyEveryMs?: number
  /** For how many there is room besides Lykke: for tests that fill the world. */
  readonly mostPlayers?: number
}

/**
 * Starts an embedded world: flying-squid with six of its plugins (entities, players and the way in) and our guards in
 * the place of the others. What is not loaded cannot be reached by a player.
 *
 * @throws Unusable
 */
export async function startWorld(start: WorldStart, hooks: WorldHooks = {}): Promise<RunningWorld> {
  const fault = (where: string, error: unknown): void => hooks.fault?.(`${where}: ${nameOf(error)}`)
  const template = await loadTemplate(start.template).catch((error: unknown) => {
    throw templateTrouble(error)
  })
  if (!(await isPortFree(start.host, start.port))) throw new Unusable('port-taken', null, `${start.host}:${start.port}`)
  const disk = await mkdir(start.folder, { recursive: true })
    .then(() => openDisk(start.folder, template))
    .catch((error: unknown) => {
      throw unusable(error)
    })

  const listen = createListen((player, error) => {
    fault('packet', error)
    player._client.socket.destroy()
  })
  const site = createSite({ start, template, ground: disk.ground, listen, fault })
  const chunks = createChunks(site)
  const movement = createMovement(site, chunks)
  const hands = createHands(site)
  const permission = createPermission(site)
  const residents = createResidents(site, permission)
  const things = createThings(site, hands, residents)
  const signs = createSigns(site, chunks, permission)
  const gestures = createGestures(site)
  const connections = createConnections(site)
  const figures = createFigures(site)
  const clock = createClock(site)
  const bossbars = createBossbars(site)
  const abilities = createAbilities(site)
  const latency = createLatency(site, hooks.latencyEveryMs)
  const operations = createOperations(site, { movement, abilities, bossbars, clock })
  const router = createRouter(site, operations)
  const guards: readonly Plugin[] = [
    connections,
    createDoorkeeper(site, hooks.mostPlayers),
    chunks,
    movement,
    hands,
    createArrivals(site, { movement, hands, gestures, clock, abilities }),
    things,
    createBuilding(site, permission, {
      hands,
      things,
      signs,
      gestures,
      pointing: createPointing(site, permission, hands),
    }),
    createChat(site, router),
    signs,
    gestures,
    bossbars,
    abilities,
    latency,
    figures,
    residents,
    createCompletion(site),
    createLykkeChannel(site, signs),
    ...(hooks.arrived ? [counting(hooks.arrived)] : []),
  ]
  const line = createBlocksLine(disk.ground, template.extent, start.token, figures.show)
  const serv = await openServer(start, guards, fault)
  site.open(serv)
  hooks.opened?.(serv)
  for (const file of disk.damaged) {
    hooks.fault?.(`ground: damaged, copied to region/${file}`)
    site.up({ type: 'damaged', file })
  }
  line.connect(start.server)
  const saver = startSaver(disk.save, SAVE_EVERY_MS, (error) => fault('save', error))

  return {
    port: serv.listeningPort,
    serverMoved: (server) => line.connect(server),
    async stop() {
      for (const connection of Object.values(serv._server.clients)) connection.end(site.sentence('world.closing'))
      await closeServer(serv)
      chunks.stop()
      movement.stop()
      latency.stop()
      connections.stop()
      await line.stop()
      await saver.stop()
    },
  }
}

function counting(arrived: (packet: string) => void): Plugin {
  return {
    server(serv) {
      serv._server.on('connection', (connection: Connection) => {
        connection.on('packet', (_fields: unknown, { name }: { name: string }) => arrived(name))
        connection.socket.on('data', () => arrived('bytes'))
      })
    },
  }
}

/** What kind of fault, and where in a packet; the message itself may hold what somebody wrote. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const field = 'field' in error ? ` in ${String(error.field)}` : ''
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  return error.name + code + field
}

/** A template without its file is not there; one that cannot be read is damaged. */
function templateTrouble(error: unknown): Unusable {
  const { code, file, message } = unusable(error)
  if (code === 'file-missing') return new Unusable('template-missing', file, message)
  return new Unusable(code === 'folder-unusable' ? 'template-damaged' : code, file, message)
}

import { createServer } from 'node:net'
import behavior from 'flying-squid/src/lib/plugins/behavior.js'
import communication from 'flying-squid/src/lib/plugins/communication.js'
import plugins from 'flying-squid/src/lib/plugins/index.js'
import login from 'flying-squid/src/lib/plugins/login.js'
import players from 'flying-squid/src/lib/plugins/players.js'
import settings from 'flying-squid/src/lib/plugins/settings.js'
import spawn from 'flying-squid/src/lib/plugins/spawn.js'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import flyingSquid from 'flying-squid'
import type { Connection, Serv } from 'flying-squid'
import type { WorldStart } from '../channel.ts'
import { MINECRAFT } from './ground/states.ts'

/** A machine that is busy for a while keeps its players. */
const KEEP_ALIVE_MS = 90_000
const CLOSE_MS = 2000

/** Opens flying-squid with six of its plugins and our guards in the place of the others. */
export function openServer(
  start: WorldStart,
  guards: readonly Plugin[],
  fault: (where: string, error: unknown) => void,
): Promise<Serv> {
  return new Promise((resolve) => {
    // The list is ours: its own would also load a console on stdin, process-wide handlers and every command.
    plugins.initPlugins = () => {
      plugins.builtinPlugins = [behavior, communication, settings, players, spawn, login, ...guards]
    }
    const serv = flyingSquid.createMCServer({
      host: start.host,
      port: start.port,
      version: MINECRAFT,
      'online-mode': false,
      motd: 'Lykkeparken',
      'max-players': 60,
      'max-entities': 1000,
      gameMode: 1,
      difficulty: 0,
      'everybody-op': false,
      kickTimeout: KEEP_ALIVE_MS,
      hideErrors: true,
      errorHandler: (connection: Connection, error: unknown) => {
        if (!isLostWire(error)) fault('connection', error)
        connection.socket.destroy()
      },
    })
    serv.once('ready', () => resolve(serv))
  })
}

/** Waits until everybody got their goodbye, and cuts off who does not go. */
export function closeServer(serv: Serv): Promise<void> {
  return new Promise((resolve) => {
    const { socketServer, clients } = serv._server
    const cut = setTimeout(() => {
      for (const connection of Object.values(clients)) connection.socket.destroy()
    }, CLOSE_MS)
    socketServer.close(() => {
      clearTimeout(cut)
      resolve()
    })
  })
}

/** Tries the port before anything is made: the library would wait in vain for one that is taken. Port 0 is always free. */
export function isPortFree(host: string, port: number): Promise<boolean> {
  if (port === 0) return Promise.resolve(true)
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

/** A wire that was cut is no fault: children close their laptops. */
const isLostWire = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(EPIPE|ECONNRESET|ETIMEDOUT|ECONNABORTED)$/.test(String(error.code))

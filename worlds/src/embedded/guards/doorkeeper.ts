import { timingSafeEqual } from 'node:crypto'
import type { Connection, Serv } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import { tokenInHost } from '../../channel.ts'
import type { SentenceCode } from '../../channel.ts'
import { isKnown, isOut } from '../rules.ts'
import type { Site } from '../site.ts'
import { whoMakesRoom } from './room.ts'

/** Most students at once; Lykke always finds room, and who has shown a key as long as another has not. */
const MOST_PLAYERS = 60
/** More names than a class could ever need: whoever makes up more is not remembered. */
const MOST_NAMES = 2_000
/** How long a connection may take to log in. */
const LOGIN_MS = 10_000
/**
 * A connection that said nothing for so long is dead, though its end has not been heard: a living client answers the
 * keep-alive that goes out every four seconds.
 */
const SILENT_MS = 10_000

type Guest = { readonly connection: Connection; readonly address: string; heardAt: number }

/** Decides who comes in, before anybody in the world sees or hears of them. */
export function createDoorkeeper(site: Site, mostPlayers = MOST_PLAYERS): Plugin {
  const inside = new Map<string, Guest>()
  /** Where each name came from last; in memory alone, for as long as the world is open. */
  const cameFrom = new Map<string, string>()
  const botName = site.start.botName.toLowerCase()

  function refusal(name: unknown, { serverHost: host, socket }: Connection): SentenceCode | null {
    if (typeof name !== 'string' || !/^[A-Za-z0-9_]{3,16}$/.test(name)) return 'login.bad-name'
    const isBot = name.toLowerCase() === botName
    const address = socket.remoteAddress ?? ''
    if (isBot && (name !== site.start.botName || !sameSecret(tokenInHost(host ?? '') ?? '', site.start.token)))
      return 'login.not-lykke'
    if (!isBot && isOut(site.rules(), name)) return 'login.put-out'
    const taken = inside.get(name.toLowerCase())
    if (taken) {
      // Lykke, having proven who it is, takes over its own lost connection; a student only a silent one.
      if (!isBot && !isDead(taken.heardAt, performance.now())) return 'login.name-taken'
      taken.connection.socket.destroy()
      taken.connection.emit('end', 'taken over')
    }
    const students = inside.size - (inside.has(botName) ? 1 : 0)
    return isBot || students < mostPlayers || makeRoom(address) ? null : 'login.full'
  }

  /** Whether somebody who has shown no key has gone for who comes. */
  function makeRoom(address: string): boolean {
    const guests = [...inside].filter(([name]) => name !== botName)
    const goes = whoMakesRoom(
      guests.map(([name, guest]) => ({ name, address: guest.address, isKnown: isKnown(site.rules(), name) })),
      address,
    )
    if (goes === null) return false
    const guest = inside.get(goes)
    inside.delete(goes)
    guest?.connection.end(site.sentence('login.made-room'))
    return true
  }

  function enter(connection: Connection, name: string): void {
    const entry = { connection, address: connection.socket.remoteAddress ?? '', heardAt: performance.now() }
    inside.set(name.toLowerCase(), entry)
    tellIfElsewhere(connection, name)
    connection.on('packet', () => (entry.heardAt = performance.now()))
    connection.once('end', () => {
      if (inside.get(name.toLowerCase()) === entry) inside.delete(name.toLowerCase())
    })
  }

  /** Whoever the teacher sends out goes at once. */
  function putOut(): void {
    for (const player of site.players()) {
      if (!site.isLykke(player) && isOut(site.rules(), player.username))
        player._client.end(site.sentence('login.put-out'))
    }
  }

  /** An embedded world has no accounts: a classmate's name can be had by anybody, the classmate's machine cannot. */
  function tellIfElsewhere({ socket }: Connection, name: string): void {
    const before = cameFrom.get(name.toLowerCase())
    const address = socket.remoteAddress ?? ''
    if (name.toLowerCase() === botName || before === address) return
    if (before !== undefined) site.up({ type: 'elsewhere', player: name })
    if (cameFrom.size < MOST_NAMES) cameFrom.set(name.toLowerCase(), address)
  }

  return {
    server(serv: Serv) {
      site.onRules(putOut)
      serv._server.on('connection', (connection: Connection) => {
        const late = setTimeout(() => connection.socket.destroy(), LOGIN_MS)
        connection.once('end', () => clearTimeout(late))
        // The library's own listener is asked only about those we let in.
        const admit = connection.listeners('login_start')
        connection.removeAllListeners('login_start')
        connection.once('login_start', (packet: { readonly username: string }) => {
          clearTimeout(late)
          const why = refusal(packet.username, connection)
          if (why) return connection.end(site.sentence(why))
          enter(connection, packet.username)
          for (const listener of admit) listener.call(connection, packet)
        })
      })
    },
  }
}

/** Whether a connection that was last heard then is dead now; both in milliseconds of one clock. */
export const isDead = (heardAt: number, now: number): boolean => now - heardAt >= SILENT_MS

function sameSecret(shown: string, secret: string): boolean {
  const [one, other] = [Buffer.from(shown), Buffer.from(secret)]
  return one.length === other.length && timingSafeEqual(one, other)
}

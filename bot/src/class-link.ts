import type {
  Answer,
  BlockTold,
  BotView,
  CommandName,
  Envelope,
  LykkeToServer,
  PayloadIn,
  Pointed,
  ServerToPage,
  WorldDid,
  WorldReport,
  WorldTrouble,
} from '@jagten/server/contract'
import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'
import type { Position } from '@jagten/worlds/geometry'
import type { Positions } from './link.ts'

const ANSWER_MS = 3_000
/** How long a player's word is carried before the player is told that it did not get through. */
const GIVE_UP_MS = 30_000
const RETRY_MS = 300
/** Whoever digs where they may not tries many times a second. */
const KEPT_EVERY_MS = 1_000

export type ClassLinkOptions = {
  readonly server: string
  readonly class: string
  readonly lang: string
  readonly token: string
}

/** Lykke's side of the contract: what should be true in the world comes in, what players say goes out. */
export interface ClassLink {
  /** The last view, or null before the first. */
  view(): BotView | null
  /** Sends one command for a player, or for Lykke itself (null); again and again under the same id until it is answered. Null: no answer in thirty seconds. */
  send<C extends CommandName>(command: C, payload: PayloadIn<C>, player: string | null): Promise<Answer | null>
  /** Tells what the world can do; null: Lykke is not in it. Told again whenever the server comes back. */
  report(world: WorldReport | null): void
  /** Tells why Lykke is in no world; null: only a matter of time. Told again whenever the server comes back. */
  trouble(trouble: WorldTrouble | null): void
  players(names: readonly string[]): void
  /** Tells what has come true in the world; told again when the server comes back. */
  did(part: Partial<WorldDid>): void
  /** Where players are; all of it is told anew when the server comes back. */
  positions(moved: Positions): void
  /** Tells that a player was kept from building here; once a second for each is enough. */
  kept(player: string, at: Position): void
  /** What the teacher's player is told of a block; null when it is not the teacher's. @throws Error when no answer comes. */
  pointed(pointed: Pointed): Promise<BlockTold | null>
  /** Tells what a player said to everybody; what nobody is there to hear is lost, and shall be. */
  said(player: string, text: string): void
  onView(listener: (view: BotView) => void): () => void
  close(): void
}

export function openClassLink({ server, class: klass, lang, token }: ClassLinkOptions): ClassLink {
  const socket: Socket<ServerToPage, LykkeToServer> = io(server, {
    auth: { class: klass, face: 'bot', lang, token },
    transports: ['websocket'],
    reconnectionDelay: 200,
    reconnectionDelayMax: 2_000,
  })
  const listeners = new Set<(view: BotView) => void>()
  let view: BotView | null = null
  let world: WorldReport | null = null
  let trouble: WorldTrouble | null = null
  let names: readonly string[] = []
  let whereabouts: Positions = {}
  let done: Partial<WorldDid> = {}

  // refused while the server starts: socket.io does not try again by itself then
  const retry = (): void => {
    if (!socket.active) setTimeout(() => socket.connect(), 1_000)
  }
  socket.on('connect_error', retry)
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') retry()
  })
  socket.on('connect', () => {
    socket.emit('world', world)
    socket.emit('trouble', trouble)
    socket.emit('players', names)
    socket.emit('positions', whereabouts)
    socket.emit('did', done)
  })
  socket.on('view', (frame) => {
    // frames come from our own server: their shape is the contract's
    view = (frame.full ? frame.parts : { ...view, ...frame.parts }) as BotView
    for (const listener of listeners) listener(view)
  })

  const keptAt = new Map<string, number>()
  const queues = new Map<string, Promise<Answer | null>>()

  async function sendUntilAnswered(envelope: Envelope): Promise<Answer | null> {
    const until = Date.now() + GIVE_UP_MS
    while (Date.now() < until) {
      if (socket.connected) {
        const answer: Answer | null = await socket
          .timeout(ANSWER_MS)
          .emitWithAck('command', envelope)
          .catch(() => null)
        // a fault is an outage for a moment: the same letter again may well get through
        if (answer && (answer.ok || answer.error.code !== 'fault.internal')) return answer
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    }
    return null
  }

  return {
    view: () => view,
    send(command, payload, player) {
      // one after the other for each player: a key said after a vote must not overtake it
      // what Lykke says about a player goes before what that player says next
      const who = player ?? ('player' in payload ? payload.player : '')
      const before = queues.get(who) ?? Promise.resolve(null)
      const letter = { id: randomUUID(), command, payload, ...(player !== null && { player }) }
      const sent = before.then(() => sendUntilAnswered(letter))
      queues.set(who, sent)
      // forgotten when it is the last one: names come and go
      void sent.then(() => queues.get(who) === sent && queues.delete(who))
      return sent
    },
    report(next) {
      world = next
      if (socket.connected) socket.emit('world', world)
    },
    trouble(next) {
      trouble = next
      if (socket.connected) socket.emit('trouble', trouble)
    },
    players(next) {
      names = next
      whereabouts = Object.fromEntries(Object.entries(whereabouts).filter(([name]) => next.includes(name)))
      if (socket.connected) socket.emit('players', names)
    },
    did(part) {
      done = { ...done, ...part }
      if (socket.connected) socket.emit('did', part)
    },
    positions(moved) {
      whereabouts = { ...whereabouts, ...moved }
      if (socket.connected) socket.volatile.emit('positions', moved)
    },
    kept(player, at) {
      if (Date.now() - (keptAt.get(player) ?? 0) < KEPT_EVERY_MS) return
      keptAt.set(player, Date.now())
      if (socket.connected) socket.volatile.emit('kept', { player, at })
    },
    async pointed(pointed) {
      // from our own server: its shape is the contract's
      const told: BlockTold | null = await socket.timeout(ANSWER_MS).emitWithAck('pointed', pointed)
      return told
    },
    said(player, text) {
      if (socket.connected) socket.emit('said', { player, text })
    },
    onView(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      listeners.clear()
      socket.disconnect()
    },
  }
}

import { hostWithToken } from '../channel.ts'
import type { Position } from '../geometry/index.ts'
import { distance } from '../geometry/index.ts'
import { registry } from '../embedded/ground/states.ts'
import { keepChunks } from './chunk-store.ts'
import { follow } from './follow.ts'
import type { Heard } from './heard.ts'
import { connect } from './protocol-client.ts'

/** A step takes a twentieth of a second; walking covers 4.3 blocks a second. */
const STEP_MS = 50
const STEP = 4.3 / 20
const JOIN_MS = 15_000
/** The belt's first slot in the window's count. */
const BELT = 36

export type JoinOptions = {
  readonly host: string
  readonly port: number
  readonly name: string
  /** Lykke's token, shown in the handshake. */
  readonly token?: string
  /** Who `whisperLykke` speaks to. */
  readonly lykke?: string
  /** The address of this machine to come from, as 127.0.0.2. */
  readonly from?: string
  /** False keeps no world in memory, for many players in one process; `blockAt` then knows nothing. */
  readonly chunks?: boolean
  /** Called with everything that arrives once the play has begun: name, fields, and the bytes they were read from. */
  readonly received?: (packet: string, fields: Readonly<Record<string, unknown>>, bytes: Buffer) => void
}

/** A player without a screen: the real protocol, nothing drawn. */
export type Player = Awaited<ReturnType<typeof join>>

/**
 * Joins a world and waits until it stands in it.
 *
 * @throws Error with the server's reason if it is not let in, or if fifteen seconds pass.
 */
export async function join(options: JoinOptions) {
  const { host, port, name, token, from, lykke = 'Lykke' } = options
  const client = connect({
    host,
    port,
    name,
    ...(from !== undefined && { from }),
    ...(token !== undefined && { fakeHost: hostWithToken(host, token) }),
  })
  client.on('packet', (fields, { name: packet, state: phase }, bytes) => {
    if (phase === 'play') options.received?.(packet, fields, bytes)
  })
  const world = options.chunks === false ? null : keepChunks(client)
  const state = follow(client)
  let sequence = Promise.resolve()

  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => refuse(new Error(`${name} was not let in within ${JOIN_MS} ms`)), JOIN_MS)
    const refuse = (error: Error): void => {
      clearTimeout(late)
      client.socket?.destroy()
      reject(error)
    }
    client.once('position', () => {
      clearTimeout(late)
      // Servers send the rest of the world only when the client has moved or looked.
      client.write('look', { yaw: state.yaw, pitch: 0, onGround: true })
      resolve()
    })
    client.once('end', () => refuse(new Error(state.kicked ?? 'the connection ended')))
    client.once('error', refuse)
  })
  client.write('settings', {
    locale: 'da_dk',
    viewDistance: 8,
    chatFlags: 0,
    chatColors: true,
    skinParts: 127,
    mainHand: 1,
    enableTextFiltering: false,
    enableServerListing: true,
  })

  const say = (message: string): void => client.write('chat', { message })

  function put(location: Position, direction: number, block: string): void {
    const item = registry.itemsByName[block]
    if (!item) throw new Error(`there is no item ${block}`)
    client.write('set_creative_slot', { slot: BELT, item: { present: true, itemId: item.id, itemCount: 1 } })
    client.write('held_item_slot', { slotId: 0 })
    const cursor = { cursorX: 0.5, cursorY: direction === 1 ? 1 : 0.5, cursorZ: 0.5 }
    client.write('block_place', { hand: 0, location, direction, ...cursor, insideBlock: false })
  }

  /** Waits until something is true of this player. @throws Error after `ms`, with `what` in it. */
  async function until(predicate: () => boolean, ms = 10_000, what = 'it'): Promise<void> {
    if (predicate()) return
    // Made here, so that it shows who waited.
    const tooLate = new Error(`${name} waited ${ms} ms for ${what}`)
    await new Promise<void>((resolve, reject) => {
      const done = (error?: Error): void => {
        clearTimeout(late)
        clearInterval(look)
        if (error) reject(error)
        else resolve()
      }
      const late = setTimeout(() => done(tooLate), ms)
      const look = setInterval(() => predicate() && done(), 10)
    })
  }

  async function stepTo(to: Position): Promise<void> {
    // So many steps the way takes; who is held back on it does not arrive.
    for (let left = Math.ceil(distance(state.position, to) / STEP); left > 0 && !client.ended; left -= 1) {
      const from = state.position
      const share = Math.min(1, STEP / Math.max(distance(from, to), STEP))
      state.position = {
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
        z: from.z + (to.z - from.z) * share,
      }
      client.write('position', { ...state.position, onGround: true })
      if (left > 1) await new Promise((resolve) => setTimeout(resolve, STEP_MS))
    }
  }

  return {
    name,
    get uuid() {
      return client.uuid
    },
    /** Where the server last put us or we walked to. */
    get position() {
      return state.position
    },
    /** Why the server ended the connection; null as long as it did not. */
    get kicked() {
      return state.kicked
    },
    get gone() {
      return client.ended
    },
    heard: state.heard,
    titles: state.titles,
    actionbars: state.actionbars,
    /** Entities of other players that we see, by uuid. */
    seen: state.seen,
    /** Armour stands that we see, by entity. */
    stands: state.stands,
    /** Messages on plugin channels. */
    payloads: state.payloads,
    /** Names in the tab list, our own too. */
    players: () => [...state.tabList.values()],
    blockAt: (at: Position) => world?.blockAt(at) ?? null,
    lightAt: (at: Position) => world?.lightAt(at) ?? null,
    stateAt: (at: Position) => world?.stateAt(at) ?? null,
    signAt: (at: Position) => world?.signAt(at) ?? null,
    /** Where the editor of a sign was opened for us. */
    editors: state.editors,
    chunks: () => world?.count() ?? 0,
    until,
    /** Waits for a line with these words in it. */
    async hears(words: string, ms = 10_000): Promise<Heard> {
      const found = (): Heard | undefined => state.heard.find(({ text }) => text.includes(words))
      await until(() => found() !== undefined, ms, `"${words}"`)
      return found() as Heard
    },
    say,
    whisperLykke: (text: string) => say(`/msg ${lykke} ${text}`),
    /** Walks in a straight line, as fast as a child does; resolves when it is there or was held back. One after the other. */
    walkTo(to: Position): Promise<void> {
      sequence = sequence.then(() => stepTo(to))
      return sequence
    },
    /** One position packet, wherever that is. */
    moveTo(to: Position): void {
      state.position = to
      client.write('position', { ...to, onGround: true })
    },
    /** Takes a block into the hand and puts it here, on top of what lies below. */
    place: (at: Position, block = 'stone') => put({ ...at, y: at.y - 1 }, 1, block),
    /** Takes a block into the hand and puts it against a side (0 down, 1 up, 2 north, 3 south, 4 west, 5 east). */
    placeAgainst: put,
    /** Writes on a sign, as its editor does when it is closed. */
    writeSign(location: Position, [text1 = '', text2 = '', text3 = '', text4 = '']: readonly string[]): void {
      client.write('update_sign', { location, text1, text2, text3, text4 })
    },
    dig(at: Position): void {
      client.write('block_dig', { status: 0, location: at, face: 1 })
    },
    /** Any packet, as wrong as one likes. */
    write: (packet: string, fields: object) => client.write(packet, fields),
    /** Any bytes, past all framing. */
    sendBytes: (bytes: Uint8Array) => client.socket.write(bytes),
    sendPayload: (channel: string, message: unknown) =>
      client.write('custom_payload', { channel, data: Buffer.from(JSON.stringify(message)) }),
    /** Leaves and waits until the connection is closed. */
    async leave(): Promise<void> {
      client.end()
      await until(() => client.ended, 5000, 'the end').catch(() => client.socket.destroy())
    },
    /** Says nothing more, as a laptop whose lid was shut: the wire stays up, and nobody answers. */
    fallSilent: () => client.removeAllListeners('keep_alive'),
    /** Cuts the wire without a word. */
    drop(): void {
      client.socket.destroy()
    },
  }
}

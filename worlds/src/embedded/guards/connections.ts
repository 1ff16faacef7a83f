import { unzipSync } from 'node:zlib'
import type { Connection, Player, Serv } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import { createPace } from '../pace.ts'
import type { Site } from '../site.ts'

/** Most bytes a packet of a client may have, packed or unpacked; vanilla's largest, a book, has less. */
const LARGEST_PACKET = 256 * 1024
/** A client that does not read gets this much waiting for it and is then let go. */
const MOST_UNREAD = 16 * 1024 * 1024
const LOOK_EVERY_MS = 5000
/** A child that walks, looks about and builds sends about forty packets a second. */
const PACE = { burst: 2500, perSecond: 500 }

const MOST_LISTENERS = 40

/** Keeps one broken or hostile connection from costing anybody else anything. */
export function createConnections(site: Site): Plugin & { stop(): void } {
  const look = setInterval(() => {
    for (const player of site.players())
      if (player._client.socket.writableLength > MOST_UNREAD) player._client.socket.destroy()
  }, LOOK_EVERY_MS)

  return {
    stop: () => clearInterval(look),
    server(serv: Serv) {
      // An error event that nobody hears would end the process.
      serv.on('error', (error: unknown) => site.fault('server', error))
      serv.on('clientError', () => undefined)
      serv._server.on('connection', boundFrames)
    },
    player(player, serv) {
      // Every guard hears the end once: more than the ten after which Node warns of a leak.
      player._client.setMaxListeners(MOST_LISTENERS)
      boundUnpacking(player)
      keepOrder(player, serv)
      const inPace = createPace(PACE.burst, PACE.perSecond)
      player._client.on('packet', () => {
        if (!inPace() && !site.isLykke(player)) player._client.socket.destroy()
      })
    },
  }
}

/**
 * Cuts the stream into packets in the place of the library's own cutter, which waits without a limit for a packet that
 * says it is huge, and loops for ever over one whose length is minus its own head.
 */
function boundFrames({ splitter, socket }: Connection): void {
  let waiting: Buffer = Buffer.alloc(0)
  splitter._transform = (chunk, _encoding, done) => {
    waiting = waiting.length > 0 ? Buffer.concat([waiting, chunk]) : chunk
    for (;;) {
      const head = readVarint(waiting)
      if (head === 'incomplete') break
      if (head.value < 1 || head.value > LARGEST_PACKET) {
        socket.destroy()
        break
      }
      const end = head.length + head.value
      if (waiting.length < end) break
      splitter.push(waiting.subarray(head.length, end))
      waiting = waiting.subarray(end)
    }
    done()
  }
}

/**
 * Packets serialised once for many go around the library's stream of packets to be serialised, which waits when much has
 * been written: a client could get the ground before the view it lies in. So that all arrive in the order in which they
 * were written, all go around it. One that cannot be serialised throws where it was written.
 */
function keepOrder({ _client: connection }: Player, { _server: { serializer } }: Serv): void {
  connection.write = (name, params) => connection.writeRaw(serializer.createPacketBuffer({ name, params }))
}

/** The library unpacks without a limit: a few kilobytes could ask for gigabytes. */
function boundUnpacking({ _client: connection }: Player): void {
  const { decompressor } = connection
  if (!decompressor) return
  decompressor._transform = (chunk, _encoding, done) => {
    const head = readVarint(chunk)
    try {
      if (head === 'incomplete') throw new RangeError('a packet without its head')
      const body = chunk.subarray(head.length)
      decompressor.push(head.value === 0 ? body : unzipSync(body, { maxOutputLength: LARGEST_PACKET }))
    } catch {
      connection.socket.destroy()
    }
    done()
  }
}

/** A number of the protocol, of three bytes at most as all lengths are; below zero for one that goes on longer. */
function readVarint(bytes: Buffer): { value: number; length: number } | 'incomplete' {
  let value = 0
  for (let length = 0; length < 3; length += 1) {
    const next = bytes[length]
    if (next === undefined) return 'incomplete'
    value |= (next & 0x7f) << (length * 7)
    if (next < 0x80) return { value, length: length + 1 }
  }
  return { value: -1, length: 3 }
}

import { unzipSync } from 'node:zlib'
import type { Player, Serv } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { Site } from '../site.ts'

/** Most bytes a packet of a client may unpack to; vanilla's largest, a book, has less. */
const LARGEST_PACKET = 256 * 1024
/** A client that does not read gets this much waiting for it and is then let go. */
const MOST_UNREAD = 16 * 1024 * 1024
const LOOK_EVERY_MS = 5000

/** Keeps one broken or hostile connection from costing anybody else anything. */
export function createConnections(site: Site): Plugin & { stop(): void } {
  const look = setInterval(() => {
    for (const player of site.players())
      if (player._client.socket.writableLength > MOST_UNREAD) player._client.socket.destroy()
  }, LOOK_EVERY_MS)

  return {
    stop: () => clearInterval(look),
    player: boundUnpacking,
    server(serv: Serv) {
      // An error event that nobody hears would end the process.
      serv.on('error', (error: unknown) => site.fault('server', error))
      serv.on('clientError', () => undefined)
    },
  }
}

/** The library unpacks without a limit: a few kilobytes could ask for gigabytes. */
function boundUnpacking({ _client: connection }: Player): void {
  const { decompressor } = connection
  if (!decompressor) return
  decompressor._transform = (chunk, _encoding, done) => {
    try {
      const { value, length } = readVarint(chunk)
      const body = chunk.subarray(length)
      decompressor.push(value === 0 ? body : unzipSync(body, { maxOutputLength: LARGEST_PACKET }))
      done()
    } catch (error) {
      connection.socket.destroy()
      done(error instanceof RangeError ? undefined : new Error('a packet that cannot be unpacked'))
    }
  }
}

function readVarint(bytes: Buffer): { value: number; length: number } {
  let value = 0
  for (let length = 0; length < 5; length += 1) {
    const next = bytes[length] ?? 0
    value |= (next & 0x7f) << (length * 7)
    if (next < 0x80) return { value, length: length + 1 }
  }
  return { value, length: 5 }
}

import { createConnection } from 'node:net'
import { z } from 'zod'

/** A list entry is a few kilobytes; with a picture in it, about a hundred. */
const LONGEST_ANSWER = 256 * 1024

const Status = z.object({ version: z.object({ protocol: z.number() }) })

/**
 * Asks a server what it says of itself in the list of servers.
 *
 * @returns The number of its protocol (758 is 1.18.2), or null when it is no Minecraft server or does not say within `ms`.
 * @see https://minecraft.wiki/w/Java_Edition_protocol/Server_List_Ping
 */
export function protocolOf(host: string, port: number, ms: number): Promise<number | null> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port })
    let answer: Buffer = Buffer.alloc(0)
    const done = (protocol: number | null): void => {
      clearTimeout(late)
      socket.destroy()
      resolve(protocol)
    }
    const late = setTimeout(() => done(null), ms)
    socket.on('error', () => done(null))
    socket.on('close', () => done(null))
    socket.on('connect', () => {
      const name = Buffer.from(host)
      const handshake = [
        varint(0),
        varint(758),
        varint(name.length),
        name,
        Buffer.from([port >> 8, port & 0xff]),
        varint(1),
      ]
      socket.write(Buffer.concat([framed(Buffer.concat(handshake)), framed(varint(0))]))
    })
    socket.on('data', (chunk: Buffer) => {
      answer = Buffer.concat([answer, chunk])
      const status = statusIn(answer)
      if (status !== 'incomplete') done(status)
      else if (answer.length > LONGEST_ANSWER) done(null)
    })
  })
}

/** The protocol named by the first packet of an answer; null where it is none. */
function statusIn(bytes: Buffer): number | null | 'incomplete' {
  let at = 0
  const next = (): number | null => {
    let value = 0
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at]
      if (byte === undefined) return null
      at += 1
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
    return -1
  }
  const length = next()
  if (length === null) return 'incomplete'
  if (length < 3 || length > LONGEST_ANSWER) return null
  if (bytes.length < at + length) return 'incomplete'
  if (next() !== 0) return null
  const size = next() ?? 0
  try {
    const status = Status.safeParse(JSON.parse(bytes.toString('utf8', at, at + size)))
    return status.success ? status.data.version.protocol : null
  } catch {
    return null
  }
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  for (let left = value; ; left >>>= 7) {
    if (left < 0x80) return Buffer.from([...bytes, left])
    bytes.push((left & 0x7f) | 0x80)
  }
}

const framed = (packet: Buffer): Buffer => Buffer.concat([varint(packet.length), packet])

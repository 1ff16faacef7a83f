import { createConnection, isIP } from 'node:net'
import type { LookupFunction } from 'node:net'
import { z } from 'zod'
import type { Address } from './address.ts'

/** A list entry is a few kilobytes; with a picture in it, about a hundred. */
const LONGEST_ANSWER = 256 * 1024
/** 1.18.2: who can speak several versions answers with this one when it can. */
const PROTOCOL = 758

const Status = z.object({ version: z.object({ protocol: z.number(), name: z.string().catch('') }) })

/**
 * What stands at an address.
 *
 * - `minecraft`: `protocol` is the number it says (758 is 1.18.2), `name` how it calls that.
 * - `no-such-name`: that name cannot be looked up. `refused`: a machine is there, but nothing listens at that port.
 *   `no-answer`: no sign of a machine. `no-minecraft`: it answers, and not as a Minecraft server does.
 *   `mute`: it lets one connect, and says nothing.
 */
export type Status =
  | { readonly is: 'minecraft'; readonly protocol: number; readonly name: string }
  | { readonly is: 'no-such-name' | 'refused' | 'no-answer' | 'no-minecraft' | 'mute' }

/** What an error of a connection that never stood says of the way there. */
function wayThere(code: string | undefined): Status {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EAI_NODATA') return { is: 'no-such-name' }
  return { is: code === 'ECONNREFUSED' ? 'refused' : 'no-answer' }
}

/**
 * Asks a server what it says of itself in the list of servers.
 *
 * @param lookup - How the address of a name is found; as the system does it where nothing is said.
 * @see https://minecraft.wiki/w/Java_Edition_protocol/Server_List_Ping
 */
export function statusOf({ host, port }: Address, ms: number, lookup?: LookupFunction): Promise<Status> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port, lookup })
    let isFound = isIP(host) !== 0
    let isConnected = false
    let answer: Buffer = Buffer.alloc(0)
    const done = (status: Status): void => {
      clearTimeout(late)
      socket.destroy()
      resolve(status)
    }
    const cutShort = (): Status => ({ is: answer.length > 0 ? 'no-minecraft' : 'mute' })
    const late = setTimeout(() => done(isConnected ? cutShort() : { is: isFound ? 'no-answer' : 'no-such-name' }), ms)
    socket.on('error', (error: NodeJS.ErrnoException) => done(isConnected ? cutShort() : wayThere(error.code)))
    socket.on('lookup', (error: Error | null) => {
      isFound ||= error === null
    })
    socket.on('close', () => done(cutShort()))
    socket.on('connect', () => {
      isConnected = true
      const name = Buffer.from(host)
      const handshake = [
        varint(0),
        varint(PROTOCOL),
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
      else if (answer.length > LONGEST_ANSWER) done({ is: 'no-minecraft' })
    })
  })
}

/** What the first packet of an answer says. */
function statusIn(bytes: Buffer): Status | 'incomplete' {
  const other: Status = { is: 'no-minecraft' }
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
  if (length < 3 || length > LONGEST_ANSWER) return other
  if (bytes.length < at + length) return 'incomplete'
  if (next() !== 0) return other
  const size = next() ?? 0
  try {
    const status = Status.safeParse(JSON.parse(bytes.toString('utf8', at, at + size)))
    return status.success ? { is: 'minecraft', ...status.data.version } : other
  } catch {
    return other
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

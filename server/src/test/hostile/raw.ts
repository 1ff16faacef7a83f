import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import type { Socket } from 'node:net'

const WAIT_MS = 10_000

/** A bare connection that keeps what it hears. */
export type Line = {
  readonly socket: Socket
  heard(): string
  until(heard: RegExp): Promise<string>
  closed(): boolean
}

/** @param from - The address it comes from: another one of loopback is another machine to the server. */
export async function lineTo(port: number, from = '127.0.0.1'): Promise<Line> {
  const socket = connect({ port, host: '127.0.0.1', localAddress: from })
  let text = ''
  socket.on('error', () => undefined)
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1')
  })
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  return {
    socket,
    heard: () => text,
    closed: () => socket.closed,
    async until(heard) {
      for (const late = Date.now() + WAIT_MS; Date.now() < late && !heard.test(text) && !socket.closed;)
        await new Promise((resolve) => setTimeout(resolve, 5))
      return text
    },
  }
}

/** Says all of it and gives back the status lines that come, until the line is closed or so many have come. */
export async function statuses(port: number, said: string | Buffer, many = 1): Promise<string[]> {
  const line = await lineTo(port)
  line.socket.write(said)
  const found = (): string[] => [...line.heard().matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status ?? '')
  for (const late = Date.now() + WAIT_MS; found().length < many && !line.closed() && Date.now() < late;)
    await new Promise((resolve) => setTimeout(resolve, 5))
  line.socket.destroy()
  return found().length > 0 ? found() : ['closed']
}

/** One frame of a WebSocket as a browser sends it. `opcode`: 1 text, 2 binary, 9 ping. */
export function frame(payload: string | Buffer, opcode = 1, { isMasked = true, first = 0x80 | opcode } = {}): Buffer {
  const body = Buffer.from(payload)
  const size = body.length < 126 ? Buffer.of(body.length) : Buffer.alloc(body.length < 65_536 ? 3 : 9)
  if (size.length === 3) size.writeUInt16BE(body.length, 1)
  if (size.length === 9) size.writeBigUInt64BE(BigInt(body.length), 1)
  if (size.length > 1) size[0] = size.length === 3 ? 126 : 127
  size[0] = (size[0] ?? 0) | (isMasked ? 0x80 : 0)
  const mask = isMasked ? randomBytes(4) : Buffer.alloc(0)
  return Buffer.concat([
    Buffer.of(first),
    size,
    mask,
    isMasked ? body.map((byte, at) => byte ^ (mask[at % 4] ?? 0)) : body,
  ])
}

/** A bare connection that was made a WebSocket of Socket.IO, nothing said on it yet; `path`: of pages, or of worlds. */
export async function webSocketTo(
  port: number,
  headers: Readonly<Record<string, string>> = {},
  path = '/socket.io/',
): Promise<Line> {
  const line = await lineTo(port)
  const more = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  line.socket.write(
    `GET ${path}?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\n` +
      `Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n` +
      `${more.join('')}\r\n`,
  )
  await line.until(/\r\n\r\n/)
  // the server takes its leave, and waits for ours
  line.socket.on('data', (chunk: Buffer) => {
    if (chunk.includes(Buffer.of(0x88, 0x00)) || chunk.includes(Buffer.of(0x88, 0x02))) line.socket.destroy()
  })
  return line
}

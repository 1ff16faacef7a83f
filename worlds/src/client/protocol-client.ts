import type { EventEmitter } from 'node:events'
import { createConnection } from 'node:net'
import type { Socket } from 'node:net'
import protocol from 'minecraft-protocol'

/** The part of a minecraft-protocol client that we use. */
export interface ProtocolClient extends EventEmitter {
  readonly socket: Socket
  readonly uuid: string
  readonly ended: boolean
  write(packet: string, fields: object): void
  end(reason?: string): void
}

export type Address = {
  readonly host: string
  readonly port: number
  readonly name: string
  readonly fakeHost?: string
  /** The address of this machine to come from, as 127.0.0.2; any when left out. */
  readonly from?: string
}

export function connect({ host, port, name, fakeHost, from }: Address): ProtocolClient {
  const options = {
    host,
    port,
    username: name,
    version: '1.18.2',
    auth: 'offline' as const,
    hideErrors: true,
    keepAlive: true,
    checkTimeoutInterval: 90_000,
    ...(fakeHost !== undefined && { fakeHost }),
    ...(from !== undefined && {
      connect: (client: { setSocket(socket: Socket): void; emit(event: string): void }) => {
        const socket = createConnection({ host, port, localAddress: from })
        client.setSocket(socket)
        socket.once('connect', () => client.emit('connect'))
      },
    }),
  }
  // The library's own types describe listeners by a type it does not declare.
  return protocol.createClient(options) as unknown as ProtocolClient
}

import type { EventEmitter } from 'node:events'
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
}

export function connect({ host, port, name, fakeHost }: Address): ProtocolClient {
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
  }
  // The library's own types describe listeners by a type it does not declare.
  return protocol.createClient(options) as unknown as ProtocolClient
}

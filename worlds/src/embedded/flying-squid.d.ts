/** The parts of flying-squid 1.12.0 that we run. It ships no types; only what we use is declared. */

declare module 'flying-squid' {
  import type { EventEmitter } from 'node:events'
  import type { Server, Socket } from 'node:net'

  /** One Minecraft connection, as minecraft-protocol gives it to a server. */
  export interface Connection extends EventEmitter {
    readonly socket: Socket
    readonly state: string
    readonly ended: boolean
    readonly serverHost?: string
    /** Milliseconds there and back, once it has been measured. */
    readonly latency?: number
    readonly username: string
    readonly uuid: string
    readonly splitter: Step
    readonly decompressor: Step | null
    write: (packet: string, fields: object) => void
    writeRaw(buffer: Buffer): void
    end(reason: string): void
  }

  /** One step of the way from the wire to a packet. */
  type Step = { _transform: (chunk: Buffer, encoding: string, done: Done) => void; push(chunk: Buffer): void }
  type Done = (error?: Error) => void

  export interface ProtocolServer extends EventEmitter {
    readonly clients: Record<number, Connection>
    readonly serializer: { createPacketBuffer(packet: { name: string; params: object }): Buffer }
    readonly socketServer: Server
  }

  /** A player as flying-squid makes one for a connection that has logged in. */
  export interface Player extends EventEmitter {
    readonly id: number
    readonly _client: Connection
    username: string
    uuid: string
    gameMode: number
    position: { x: number; y: number; z: number }
    yaw: number
    pitch: number
    /** Called once every plugin had the player; ours puts them into the world. */
    login: () => Promise<void>
  }

  export interface Serv extends EventEmitter {
    readonly _server: ProtocolServer
    readonly entities: Record<number, unknown>
    readonly listeningPort: number
    /** Everybody in the world. */
    readonly players: Player[]
    readonly uuidToPlayer: Record<string, Player>
    overworld: unknown
  }

  const flyingSquid: { createMCServer(options: Readonly<Record<string, unknown>>): Serv }
  export default flyingSquid
}

declare module 'flying-squid/src/lib/plugins/index.js' {
  import type { Player, Serv } from 'flying-squid'

  export type Plugin = {
    server?(serv: Serv, options: Readonly<Record<string, unknown>>): void
    player?(player: Player, serv: Serv, options: Readonly<Record<string, unknown>>): void
    entity?(entity: unknown, serv: Serv): void
  }

  const plugins: { builtinPlugins: readonly Plugin[] | null; initPlugins: () => void }
  export default plugins
}

declare module 'flying-squid/src/lib/plugins/*' {
  import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'

  const plugin: Plugin
  export default plugin
}

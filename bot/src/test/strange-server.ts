import { createRequire } from 'node:module'
import minecraft from 'minecraft-protocol'
import type { Client } from 'minecraft-protocol'

// The library's own tables: its types do not know the packet a player is let in with.
const fromTheLibrary = createRequire(createRequire(import.meta.url).resolve('minecraft-protocol'))
const minecraftData = fromTheLibrary('minecraft-data') as (version: string) => { readonly loginPacket: object }

const VERSION = '1.18.2'
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** A Java server without guards of ours that knows no command. */
export type StrangeServer = {
  readonly port: number
  /** Everything that was typed, in the order it came. */
  readonly typed: string[]
  /** Sends everybody a chat packet as it is. */
  chat(...chat: Chat): void
  /** The uuid of somebody in the list who is not really there. */
  appear(name: string): string
  stop(): void
}

/** A chat packet as it is. */
export type Chat = readonly [message: object, position: number, sender: string]

/** What it does that a world should not. */
export type Strange = {
  readonly version?: string
  /** It lets in, and never says that one is there. */
  readonly isSilent?: boolean
  /** How it shows everybody what one of them typed; it shows nothing without. */
  readonly shows?: (name: string, line: string, uuid: string) => Chat
  /** It throws out whoever has come in, with this text component. */
  readonly kick?: object
}

/** @param answer - What it says to a line that starts with a slash; nothing if it says nothing. */
export async function startStrangeServer(
  answer?: (line: string) => string,
  { version = VERSION, isSilent = false, kick, shows }: Strange = {},
): Promise<StrangeServer> {
  const server = minecraft.createServer({
    host: '127.0.0.1',
    port: 0,
    version,
    'online-mode': false,
    hideErrors: true,
  } as Parameters<typeof minecraft.createServer>[0])
  await new Promise((resolve) => server.once('listening', () => resolve(null)))
  const typed: string[] = []
  const clients = (): Client[] => Object.values(server.clients) as unknown as Client[]
  const chat: StrangeServer['chat'] = (message, position, sender) => {
    for (const client of clients()) client.write('chat', { message: JSON.stringify(message), position, sender })
  }

  server.on(
    'login' as never,
    ((client: Client) => {
      client.write('login', { ...minecraftData(version).loginPacket, entityId: 1, gameMode: 1 })
      if (kick) return client.write('kick_disconnect', { reason: JSON.stringify(kick) })
      if (isSilent) return
      client.write('position', { x: 0, y: 64, z: 0, yaw: 0, pitch: 0, flags: 0, teleportId: 1 })
      client.write('update_health', { health: 20, food: 20, foodSaturation: 5 })
      client.on(
        'chat' as never,
        (({ message }: { message: string }) => {
          typed.push(message)
          if (shows && !message.startsWith('/')) chat(...shows(client.username, message, client.uuid))
          if (answer && message.startsWith('/')) chat({ text: answer(message) }, 1, NOBODY)
        }) as never,
      )
    }) as never,
  )

  return {
    port: (server as unknown as { socketServer: { address(): { port: number } } }).socketServer.address().port,
    typed,
    chat,
    appear(name) {
      const uuid = `00000000-0000-4000-8000-${String(name.length).padStart(12, '0')}`
      const data = [{ uuid, name, properties: [], gamemode: 1, ping: 1 }]
      for (const client of clients()) client.write('player_info', { action: 'add_player', data })
      return uuid
    },
    stop: () => server.close(),
  }
}

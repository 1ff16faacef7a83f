import minecraftData from 'minecraft-data'
import minecraft from 'minecraft-protocol'
import type { Client } from 'minecraft-protocol'
import { dialectOf } from './dialect.ts'
import type { Dialect } from './dialect.ts'

/** A Java server that nobody of us guards. What it does is put together from `behaviours.ts`. */
export type StrangeServer = {
  readonly port: number
  readonly dialect: Dialect
  /** Everything that was typed, in the order it came. */
  readonly typed: string[]
  /** Everybody who is in. */
  guests(): readonly Client[]
  /** The uuid of somebody in the list who is not really there. */
  appear(name: string): string
  stop(): void
}

/** Somebody has come in: what this server does about it. A list of these is a server. */
export type Behaviour = (guest: Client, server: StrangeServer) => void

/** Calls for every line and command of a guest, with its slash. */
export function onTyped(guest: Client, listen: (line: string) => void): void {
  const heard = ({ message }: { readonly message: string }): void => listen(message)
  guest.on('chat' as never, heard as never)
  guest.on('chat_message' as never, heard as never)
  guest.on('chat_command' as never, (({ command }: { readonly command: string }) => listen(`/${command}`)) as never)
}

export type Setup = {
  /** A free one where nothing is said. */
  readonly port?: number
  readonly version?: string
  /** What it says of its version in the list of servers. */
  readonly called?: { readonly name: string; readonly protocol: number }
  /** It asks for an account. */
  readonly isOnline?: boolean
  /** Before anybody is in: it throws out with this, or does nothing more. */
  readonly door?: { readonly throwOut: object } | 'hangs'
  /** A proxy stands before it, which speaks every version: it says this to who speaks another than the world. */
  readonly proxySays?: string
}

export async function startServer(
  behaviours: readonly Behaviour[],
  { version = '1.18.2', called, port = 0, isOnline = false, door, proxySays }: Setup = {},
): Promise<StrangeServer> {
  const dialect = dialectOf(version)
  const listed = (answer: object): object => ({ ...answer, ...(called && { version: called }) })
  const server = minecraft.createServer({
    host: '127.0.0.1',
    port,
    version: proxySays === undefined ? version : false,
    'online-mode': isOnline,
    hideErrors: true,
    beforePing: (answer: object) => listed(answer),
    // whoever may not come in is told so, or left standing, before it begins
    beforeLogin(client: Client) {
      const isOther = proxySays !== undefined && client.protocolVersion !== minecraftData(version).version.version
      const keptOut = isOther ? { throwOut: { text: proxySays } } : door
      if (keptOut === undefined) return
      if (keptOut !== 'hangs') client.write('disconnect', { reason: JSON.stringify(keptOut.throwOut) })
      client.write = () => undefined
    },
  } as Parameters<typeof minecraft.createServer>[0])
  await new Promise((resolve) => server.once('listening', () => resolve(null)))

  const here = new Set<Client>()
  const strange: StrangeServer = {
    port: (server as unknown as { socketServer: { address(): { port: number } } }).socketServer.address().port,
    dialect,
    typed: [],
    guests: () => [...here],
    appear(name) {
      const uuid = `00000000-0000-4000-8000-${String(name.length).padStart(12, '0')}`
      for (const guest of here) dialect.appear(guest, name, uuid)
      return uuid
    },
    stop: () => server.close(),
  }
  server.on(
    'playerJoin' as never,
    ((guest: Client) => {
      here.add(guest)
      guest.on('end' as never, (() => here.delete(guest)) as never)
      onTyped(guest, (line) => strange.typed.push(line))
      dialect.letIn(guest)
      for (const behave of behaviours) behave(guest, strange)
    }) as never,
  )
  return strange
}

import { Frame, GroundPart, Hello, LINE_PATH } from '@jagten/worlds/blocks/line'
import type { Done, Order, ServerToWorld, WorldToServer } from '@jagten/worlds/blocks/line'
import type { Server as HttpServer } from 'node:http'
import type { Socket as NetSocket } from 'node:net'
import { Server } from 'socket.io'
import type { Socket as AnySocket } from 'socket.io'
import { z } from 'zod'
import { GROUP_COLOURS, NO_GROUP_COLOUR } from '../../contract/group-colours.ts'
import type { Unparsed } from '../../contract/sockets.ts'
import type { WorldEnd } from '../blocks/class-blocks.ts'
import type { Figures, FiguresListener } from '../classes/figures.ts'
import { isLoopback } from '../classes/addresses.ts'
import { isSameToken } from '../sessions/tokens.ts'

/** A part of the ground where every block is another one; pages never send as much. */
const LARGEST_MESSAGE = 1024 * 1024
const ANSWER_MS = 10_000

const Handshake = z.object({ class: z.uuid(), token: z.string().max(200) })
const Frames = z.array(Frame).max(100)
const Answered = z.strictObject({
  n: z.int().min(0),
  left: z.array(z.strictObject({ x: z.int(), y: z.int(), z: z.int() })),
})

type FromOutside = Unparsed<WorldToServer>
type Seat = { readonly end: NonNullable<ReturnType<WorldLinePorts['endOf']>> }
type Socket = AnySocket<FromOutside, ServerToWorld, Record<string, never>, Seat>

export type WorldLinePorts = {
  /** The end of the line to a class's world, and who walks on its pages; null for a class there is not. */
  readonly endOf: (klass: string) => { readonly blocks: WorldEnd; readonly figures: Pick<Figures, 'subscribe'> } | null
  /** What worlds show; none is let in when it is undefined. */
  readonly token: string | undefined
  readonly fault: (error: unknown) => void
}

/** The lines to the worlds that run here: from this machine alone, and with the token alone. */
export function attachWorldLine(http: HttpServer, ports: WorldLinePorts): { close(): void } {
  const io = new Server<FromOutside, ServerToWorld, Record<string, never>, Seat>(http, {
    path: LINE_PATH,
    serveClient: false,
    transports: ['websocket'],
    maxHttpBufferSize: LARGEST_MESSAGE,
    pingInterval: 10_000,
    pingTimeout: 20_000,
    // a browser names where its page is from; a world has none
    allowRequest: (request, answer) => answer(null, isFromHere(request.socket) && request.headers.origin === undefined),
  })

  io.use((socket, next) => {
    const handshake = Handshake.safeParse(socket.handshake.auth)
    const isOurs = handshake.success && ports.token !== undefined && isSameToken(handshake.data.token, ports.token)
    const end = isOurs ? ports.endOf(handshake.data.class) : null
    if (!end) return next(new Error('session.missing'))
    socket.data = { end }
    next()
  })

  io.on('connection', (socket) => {
    const { blocks, figures } = socket.data.end
    const undo = [blocks.connected((order) => ask(socket, order)), figures.subscribe(showIn(socket))]
    answering(socket, 'hello', Hello, (hello) => blocks.hello(hello))
    answering(socket, 'ground', GroundPart, (part) => blocks.ground(part))
    answering(socket, 'frames', Frames, (frames) => blocks.frames(frames))
    socket.on('disconnect', () => {
      for (const one of undo) one()
    })
  })

  /** Answers when it is done. What is not understood, or cannot be kept now, ends the line: the world begins anew and tells it again. */
  function answering<T, A>(
    socket: Socket,
    event: keyof WorldToServer,
    shape: z.ZodType<T>,
    deal: (message: T) => Promise<A>,
  ): void {
    socket.on(event, (raw: unknown, reply: unknown) => {
      const message = shape.safeParse(raw)
      if (!message.success || typeof reply !== 'function') {
        ports.fault(new Error(`a world said "${event}" as the line does not know it`))
        socket.disconnect(true)
        return
      }
      deal(message.data).then(
        (answer) => reply(answer),
        (error: unknown) => {
          ports.fault(error)
          socket.disconnect(true)
        },
      )
    })
  }

  return {
    close() {
      // the server they came through is closed by whoever opened it
      io.disconnectSockets(true)
      io.engine.close()
    },
  }
}

/** From this machine: by its loopback, or by the address it was bound to. */
function isFromHere({ remoteAddress = '', localAddress }: NetSocket): boolean {
  return isLoopback(remoteAddress.replace(/^::ffff:/, '')) || remoteAddress === localAddress
}

/** Who walks on a page is shown in the world too, where players see each other already. */
function showIn(socket: Socket): FiguresListener {
  let sent: Parameters<FiguresListener>[0] | null = null
  return (everybody) => {
    if (everybody === sent) return
    sent = everybody
    const walkers = everybody.filter(({ from }) => from === 'page')
    socket.emit(
      'figures',
      walkers.map(({ number, name, group, at, yaw }) => ({
        id: number,
        name,
        colour: Number.parseInt((group ? GROUP_COLOURS[group] : NO_GROUP_COLOUR).slice(1), 16),
        at: [...at],
        yaw: yaw ?? 0,
      })),
    )
  }
}

async function ask(socket: Socket, order: Order): Promise<Done> {
  const raw: unknown = await socket.timeout(ANSWER_MS).emitWithAck('order', order)
  return Answered.parse(raw)
}

import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import type { Socket as AnySocket } from 'socket.io'
import type { Viewer } from '../views/index.ts'
import type { Lang, ViewFrame } from '../../contract/views.ts'
import type { StudentId } from '../../domain/base/ids.ts'
import { langOf } from '../../contract/words/index.ts'
import { Did, Kept, Moved, Players, Pointed, Said, Trouble, WorldReport } from '../../contract/lykke.ts'
import { Handshake, Stands } from '../../contract/sockets.ts'
import type { LykkeToServer, PageToServer, ServerToPage, Unparsed } from '../../contract/sockets.ts'
import type { FiguresListener } from '../classes/figures.ts'
import type { Caller, Desk } from '../classes/desk.ts'
import type { Klass, School } from '../classes/school.ts'
import { toldOfBlock } from '../classes/told-of-block.ts'
import { helperOf } from '../sessions/helpers.ts'
import { cookieOf, isOurOrigin } from '../sessions/cookies.ts'
import { createLimiter } from '../sessions/limiter.ts'
import type { Limiter } from '../sessions/limiter.ts'
import type { Sessions } from '../sessions/sessions.ts'
import { watchGround } from '../blocks/shown.ts'
import { isSameToken } from '../sessions/tokens.ts'
import { figuresFor } from '../views/figures.ts'

const MAX_MESSAGE_BYTES = 64 * 1024
/** More pages than one browser has open on a class. */
const SOCKETS_A_SESSION = 20
/** Packets that wait for somebody who does not read; a page that falls asleep is sent two a minute. */
const MOST_WAITING = 500
/** A page tells five times a second where it stands; all pages of a session together may so often, and in a burst. */
const [STANDS_A_SECOND, STANDS_AT_ONCE] = [15, 30]

/** Every line is the same at this end: which events a socket may send is asked of who it is. */
type FromOutside = Unparsed<LykkeToServer & PageToServer>
type Socket = AnySocket<FromOutside, ServerToPage, Record<string, never>, Seat>

export type SocketPorts = {
  readonly school: School
  readonly desk: Desk
  readonly sessions: Sessions
  /** What Lykke shows; no bot is let in when it is undefined. */
  readonly botToken: string | undefined
  readonly isOurHost: (host: string | undefined) => boolean
  readonly now: () => number
  readonly fault: (error: unknown) => void
}

type Seat = { readonly klass: Klass; readonly viewer: Viewer; readonly caller: Caller }

/** Puts the socket side on the server: commands in, views out. */
export function attachSockets(http: HttpServer, ports: SocketPorts): { count(): number; close(): Promise<void> } {
  const io = new Server<FromOutside, ServerToPage, Record<string, never>, Seat>(http, {
    serveClient: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    pingInterval: 10_000,
    pingTimeout: 20_000,
    allowRequest: (request, answer) =>
      answer(null, isOurOrigin(request.headers) && ports.isOurHost(request.headers.host)),
  })

  io.use((socket, next) => {
    const seat = seatOf(socket, ports)
    if (seat) {
      socket.data = seat
      return next()
    }
    const handshake = Handshake.safeParse(socket.handshake.auth)
    const lang = langOf(handshake.success ? handshake.data.lang : undefined)
    const { error } = ports.desk.refused({ refusal: 'session.missing' }, lang)
    next(Object.assign(new Error(error.code), { data: error }))
  })

  const standing = createLimiter(STANDS_AT_ONCE, STANDS_A_SECOND, ports.now)
  const bySession = new Map<string, Set<Socket>>()
  const keyOf = ({ klass, caller }: Seat): string => `${klass.id}/${caller.session}`

  /** One more socket of a session in a class; the oldest makes room when they are too many. */
  function addSocket(socket: Socket, seat: Seat): () => void {
    const key = keyOf(seat)
    const all = bySession.get(key) ?? new Set()
    bySession.set(key, all.add(socket))
    const [oldest] = all
    if (all.size > SOCKETS_A_SESSION) oldest?.disconnect(true)
    return () => {
      all.delete(socket)
      if (all.size === 0) bySession.delete(key)
    }
  }

  io.on('connection', (socket) => {
    const seat = socket.data
    const undo = [
      addSocket(socket, seat),
      sendViews(socket, seat, ports.now),
      seat.klass.onGone(() => socket.disconnect(true)),
    ]
    if (seat.viewer.face !== 'bot') undo.push(sendBlocks(socket, seat), sendFigures(socket, seat))
    undo.push(
      ports.sessions.onEnd((hash) => {
        if (hash === seat.caller.session) socket.disconnect(true)
      }),
    )
    if (seat.viewer.face === 'student') {
      undo.push(listenToWalker(socket, seat, seat.viewer.student, standing))
      undo.push(seat.klass.presence.addPage(seat.viewer.student))
      // who sits beside is here too, and not idle
      if (seat.viewer.partner) undo.push(seat.klass.presence.addPage(seat.viewer.partner))
    }
    if (seat.viewer.face === 'bot') {
      // one that fell silent may end long after the next one came
      undo.push(listenToBot(socket, seat.klass, () => !bySession.has(keyOf(seat)), ports.fault))
    }
    onCommand(socket, seat, ports)
    socket.on('disconnect', () => {
      for (const one of undo) one()
    })
  })

  return { count: () => io.sockets.sockets.size, close: () => io.close() }
}

/** Whose socket this is, by its cookie (or Lykke's token) and never by what it says of itself. */
function seatOf(socket: Socket, { school, sessions, botToken }: SocketPorts): Seat | null {
  const handshake = Handshake.safeParse(socket.handshake.auth)
  if (!handshake.success) return null
  const { face, lang: wish, token } = handshake.data
  const klass = school.get(handshake.data.class)
  if (!klass) return null
  const lang = langOf(wish ?? socket.handshake.headers['accept-language'])
  if (face === 'bot') {
    if (!botToken || !token || !isSameToken(token, botToken)) return null
    return { klass, viewer: { face }, caller: { actor: { kind: 'bot' }, session: `bot/${klass.id}`, lang } }
  }
  const session = sessions.find(face, cookieOf(socket.handshake.headers, face))
  if (!session && face === 'teacher') return helpersSeat(socket, klass, sessions, lang)
  if (!session || (face !== 'teacher' && session.class !== klass.id)) return null
  const caller = { session: session.hash, lang }
  if (face === 'teacher') return { klass, viewer: { face }, caller: { ...caller, actor: { kind: 'teacher' } } }
  if (face === 'projector') return { klass, viewer: { face }, caller: { ...caller, actor: { kind: 'projector' } } }
  const { student, partner } = session
  const isInClass = klass.room.state().roster.students.some((one) => one.id === student)
  if (student === null || !isInClass) return null
  return { klass, viewer: { face, student, partner }, caller: { ...caller, actor: { kind: 'student', student } } }
}

function helpersSeat(socket: Socket, klass: Klass, sessions: Sessions, lang: Lang): Seat | null {
  const session = sessions.find('helper', cookieOf(socket.handshake.headers, 'helper'))
  const found = helperOf(session, klass)
  if (!session || !found) return null
  const helper = { id: found.id, kind: found.kind }
  const actor = { kind: 'teacher', helper } as const
  return { klass, viewer: { face: 'teacher', helper }, caller: { actor, session: session.hash, lang } }
}

/** The only place where a message from a browser is parsed; everything behind it trusts its types. */
function onCommand(socket: Socket, { klass, caller }: Seat, { desk, fault }: SocketPorts): void {
  socket.on('command', (raw: unknown, reply: unknown) => {
    // sent without asking for an answer: not one of our pages; calling undefined would end the process
    if (typeof reply !== 'function' || isDeaf(socket)) return
    desk.handle(klass, raw, caller).then((answer) => reply(answer), fault)
  })
}

/** Ends who does not read what it is sent: everything waits in our memory. A page that was only asleep connects again. */
function isDeaf(socket: Socket): boolean {
  if (waitingFor(socket) < MOST_WAITING) return false
  socket.disconnect(true)
  return true
}

/** How many packets wait until somebody has read what was sent before. */
function waitingFor(socket: Socket): number {
  // private in Engine.IO's types, and told by nothing else
  const { writeBuffer } = socket.conn as unknown as { readonly writeBuffer: readonly unknown[] }
  return writeBuffer.length
}

/** The whole view at once, then whatever part of it changes; many changes of one tick go out together. */
function sendViews(socket: Socket, { klass, viewer }: Seat, now: () => number): () => void {
  let sent = new Map<string, string>()
  let version = 0
  let isDue = false

  function send(full: boolean): void {
    const view = klass.view(viewer)
    if (!view) {
      socket.disconnect(true)
      return
    }
    const parts = Object.entries(view)
    const written = new Map(parts.map(([name, part]) => [name, JSON.stringify(part)]))
    const changed = parts.filter(([name]) => full || written.get(name) !== sent.get(name))
    if (changed.length > 0) {
      const frame: ViewFrame = {
        full,
        from: version,
        version: view.version,
        now: now(),
        parts: Object.fromEntries(changed),
      }
      socket.emit('view', frame)
    }
    sent = written
    version = view.version
  }

  send(true)
  const undo = klass.onChange(() => {
    if (isDue) return
    isDue = true
    setImmediate(() => {
      isDue = false
      if (socket.connected && !isDeaf(socket)) send(false)
    })
  })
  return undo
}

/** Who is where, from when the page asks for it: always the newest, and only when the line has taken what was sent before. */
function sendFigures(socket: Socket, { klass, viewer }: Seat): () => void {
  let undo: (() => void) | null = null
  let sent: Parameters<FiguresListener>[0] | null = null
  const stop = (): void => {
    undo?.()
    undo = null
  }
  const tell: FiguresListener = (everybody) => {
    if (everybody === sent || waitingFor(socket) > 0) return
    sent = everybody
    socket.emit('figures', figuresFor(viewer, everybody))
  }
  socket.on('watchFigures', (raw: unknown) => {
    stop()
    sent = null
    if (raw === true) undo = klass.figures.subscribe(tell)
  })
  return stop
}

/** A student's page tells where it stands in the picture; who that is, the session says. */
function listenToWalker(
  socket: Socket,
  { klass, caller }: Seat,
  student: StudentId,
  standing: Pick<Limiter, 'take'>,
): () => void {
  const tell = (where: Stands | null): void => klass.figures.tellPage(socket, student, where)
  socket.on('stands', (raw: unknown) => {
    const where = Stands.nullable().safeParse(raw)
    if (where.success && (where.data === null || standing.take(caller.session) === 0)) tell(where.data)
  })
  return () => tell(null)
}

/** Every block that changes, from when the page asks for it: a map that nobody looks at costs nothing. */
function sendBlocks(socket: Socket, { klass, viewer }: Seat): () => void {
  let undo: (() => void) | null = null
  const stop = (): void => {
    undo?.()
    undo = null
  }
  socket.on('watch', (raw: unknown, heard: unknown) => {
    stop()
    if (raw === true)
      undo = watchGround(
        viewer,
        { ...klass.built.shown, onChange: klass.onChange },
        (frame) => void (isDeaf(socket) || socket.emit('blocks', frame)),
      )
    if (typeof heard === 'function') heard()
  })
  return stop
}

/** Lykke tells what the world can do and who is in it; when its socket goes, nobody is there. */
function listenToBot(socket: Socket, klass: Klass, isLast: () => boolean, fault: SocketPorts['fault']): () => void {
  socket.on('world', (raw: unknown) => {
    const report = WorldReport.nullable().safeParse(raw)
    if (report.success) klass.presence.setReport(report.data)
  })
  socket.on('trouble', (raw: unknown) => {
    const trouble = Trouble.nullable().safeParse(raw)
    if (trouble.success) klass.presence.setTrouble(trouble.data)
  })
  socket.on('players', (raw: unknown) => {
    const players = Players.safeParse(raw)
    if (players.success) klass.presence.setPlayers(players.data)
  })
  socket.on('did', (raw: unknown) => {
    const did = Did.safeParse(raw)
    if (did.success) klass.presence.setDid(did.data)
  })
  socket.on('kept', (raw: unknown) => {
    const kept = Kept.safeParse(raw)
    if (kept.success) klass.keptFromBuilding(kept.data.player, kept.data.at)
  })
  socket.on('pointed', (raw: unknown, reply: unknown) => {
    const pointed = Pointed.safeParse(raw)
    if (typeof reply !== 'function') return
    if (pointed.success) toldOfBlock(klass, pointed.data).then((told) => reply(told), fault)
    else reply(null)
  })
  socket.on('said', (raw: unknown) => {
    const said = Said.safeParse(raw)
    if (said.success) klass.heardAloud(said.data)
  })
  socket.on('positions', (raw: unknown) => {
    const moved = Moved.safeParse(raw)
    if (moved.success) klass.figures.tellPlayers(moved.data)
  })
  return () => {
    if (!isLast()) return
    klass.presence.setReport(null)
    klass.figures.forgetPlayers()
  }
}

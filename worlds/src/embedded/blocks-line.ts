import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { setImmediate as breathe } from 'node:timers/promises'
import { deflateRaw } from 'node:zlib'
import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'
import { FRAME_MS, FiguresOnLine, LINE_PATH, Order, Welcome } from '../blocks/line.ts'
import type { Done, FigureOnLine, Frame, GroundPart, HeldOnLine, ServerToWorld, WorldToServer } from '../blocks/line.ts'
import type { Box, Position } from '../geometry/index.ts'
import { size } from '../geometry/index.ts'
import type { WorldStart } from '../channel.ts'
import type { Ground } from './ground/ground.ts'
import { stateFromText, stateText } from './ground/states.ts'
import { gatherWrites, heldOf, unpacked } from './written.ts'

const deflated = promisify(deflateRaw)
const ANSWER_MS = 15_000
/** A frame is about this heavy at most, and the server takes so many at once. */
const FRAMES_AT_ONCE = 20
/** So many frames wait for a server that is away; beyond it the ground is told anew, and who built is not known. */
const MOST_WAITING = 4000
/** How deep one part of the ground is, in blocks. */
const SLAB = 8

export type BlocksLine = {
  /** The server answers here now; null: it does not. */
  connect(server: WorldStart['server']): void
  /** Tells what is left, and lets go. */
  stop(): Promise<void>
}

/**
 * The world's end of the line to the server: tells every change of a block, and does what is ordered.
 *
 * @param showFigures - Told who walks on pages; nobody while the line is down.
 */
export function createBlocksLine(
  ground: Ground,
  extent: Box,
  token: string,
  showFigures: (figures: readonly FigureOnLine[]) => void,
): BlocksLine {
  const run = randomUUID()
  const writes = gatherWrites(ground, extent)
  let newest = 0
  /** Not yet kept by the server, in order. */
  let waiting: Frame[] = []
  /** Frames above this are under way to the server. */
  let sentUpTo = 0
  let line: Socket<ServerToWorld, WorldToServer> | null = null
  /** The server knows the ground: frames may go. */
  let isWelcome = false
  let url: string | null = null

  function gather(): void {
    for (const { hand, changed } of writes.take()) waiting.push({ n: (newest += 1), at: Date.now(), hand, changed })
    if (waiting.length > MOST_WAITING) waiting = waiting.slice(-MOST_WAITING)
  }

  function beat(): void {
    gather()
    if (isWelcome) send()
  }

  function send(): void {
    const to = line
    if (!to?.connected) return
    for (;;) {
      const next = waiting.filter(({ n }) => n > sentUpTo).slice(0, FRAMES_AT_ONCE)
      const last = next.at(-1)
      if (!last) return
      sentUpTo = last.n
      to.timeout(ANSWER_MS).emit('frames', next, (error: Error | null, kept?: number) => {
        if (line !== to) return
        // no answer: the line is made anew, and what is not kept is told again
        if (error) return void to.disconnect().connect()
        waiting = waiting.filter(({ n }) => n > (kept ?? 0))
      })
    }
  }

  async function introduce(to: Socket<ServerToWorld, WorldToServer>): Promise<void> {
    gather()
    const oldest = waiting[0]?.n ?? newest + 1
    const raw: unknown = await to.timeout(ANSWER_MS).emitWithAck('hello', { run, extent, newest, oldest })
    const { holds } = Welcome.parse(raw)
    const isWhole = holds !== null && oldest <= holds + 1
    if (isWhole) waiting = waiting.filter(({ n }) => n > holds)
    // what is still waiting goes first: whose it was is known of it
    sentUpTo = 0
    send()
    if (!isWhole) for await (const part of groundParts()) await to.timeout(ANSWER_MS).emitWithAck('ground', part)
    isWelcome = true
    send()
  }

  async function* groundParts(): AsyncGenerator<GroundPart> {
    const boxes = slabs(extent)
    for (const [part, box] of boxes.entries()) {
      gather()
      // what is in this part already goes before it: whose it was is known of it
      send()
      const after = newest
      const { palette, cells, extras } = copy(box)
      yield { after, part, of: boxes.length, box, palette, cells: await deflated(cells), extras }
      await breathe()
    }
  }

  function copy(box: Box): { palette: string[]; cells: Buffer; extras: [number, string][] } {
    const { x: width, y: height, z: depth } = size(box)
    const cells = Buffer.allocUnsafe(width * height * depth * 2)
    const indexes = new Map<number, number>()
    const extras: [number, string][] = []
    let cell = 0
    for (let y = box.min.y; y <= box.max.y; y += 1)
      for (let z = box.min.z; z <= box.max.z; z += 1)
        for (let x = box.min.x; x <= box.max.x; x += 1) {
          const stands = ground.stands({ x, y, z })
          let index = indexes.get(stands.stateId)
          if (index === undefined) indexes.set(stands.stateId, (index = indexes.size))
          cells.writeUInt16LE(index, cell * 2)
          const extra = stands.extra && heldOf(stands)[1]
          if (extra) extras.push([cell, extra])
          cell += 1
        }
    return { palette: [...indexes.keys()].map(stateText), cells, extras }
  }

  function obey({ id, changes }: Order): Done {
    const left: Position[] = []
    ground.by({ kind: 'order', id }, () => {
      for (const [x, y, z, from, to] of changes.cells) {
        const [before, after] = [changes.held[from], changes.held[to]]
        if (!before || !after || !put({ x, y, z }, before, after)) left.push({ x, y, z })
      }
    })
    gather()
    return { n: newest, left }
  }

  /** False where something else stands. */
  function put(at: Position, before: HeldOnLine, [state, extra]: HeldOnLine): boolean {
    const stands = heldOf(ground.stands(at))
    if (isSame(stands, [state, extra])) return true
    const stateId = stateFromText(state)
    if (!isSame(stands, before) || stateId === undefined || !ground.reaches(at.x, at.y, at.z)) return false
    ground.set(at.x, at.y, at.z, stateId)
    const wanted = unpacked(extra)
    if (wanted || ground.extra(at)) ground.setExtra(at, wanted)
    return true
  }

  function open(server: NonNullable<WorldStart['server']>): void {
    const socket: Socket<ServerToWorld, WorldToServer> = io(server.url, {
      path: LINE_PATH,
      auth: { class: server.class, token },
      transports: ['websocket'],
      reconnectionDelay: 200,
      reconnectionDelayMax: 2_000,
    })
    line = socket
    const retry = (): void => {
      if (!socket.active && line === socket) setTimeout(() => line === socket && socket.connect(), 1_000)
    }
    socket.on('connect_error', retry)
    socket.on('disconnect', (reason) => {
      isWelcome = false
      showFigures([])
      if (reason === 'io server disconnect') retry()
    })
    socket.on('connect', () => {
      introduce(socket).catch(() => {
        if (line === socket) socket.disconnect().connect()
      })
    })
    socket.on('order', (raw, answer) => {
      const order = Order.safeParse(raw)
      if (order.success && typeof answer === 'function') answer(obey(order.data))
    })
    socket.on('figures', (raw) => {
      const figures = FiguresOnLine.safeParse(raw)
      if (figures.success && line === socket) showFigures(figures.data)
    })
  }

  const beats = setInterval(beat, FRAME_MS)

  return {
    connect(server) {
      const next = server && `${server.url} ${server.class}`
      if (next === url) return
      url = next
      line?.disconnect()
      isWelcome = false
      line = null
      if (server) open(server)
    },
    async stop() {
      clearInterval(beats)
      beat()
      writes.stop()
      const until = performance.now() + 1500
      while (isWelcome && waiting.length > 0 && performance.now() < until) await new Promise((r) => setTimeout(r, 20))
      const last = line
      line = null
      last?.disconnect()
    },
  }
}

const isSame = (one: HeldOnLine, other: HeldOnLine): boolean => one[0] === other[0] && one[1] === other[1]

function slabs({ min, max }: Box): Box[] {
  const found: Box[] = []
  for (let z = min.z; z <= max.z; z += SLAB)
    found.push({ min: { ...min, z }, max: { ...max, z: Math.min(max.z, z + SLAB - 1) } })
  return found
}

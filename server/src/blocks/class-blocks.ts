import type { Author, CellChange, Held, Stroke } from '@jagten/worlds/blocks'
import { REST_MS, isSameHeld } from '@jagten/worlds/blocks'
import { packCells } from '@jagten/worlds/blocks/line'
import type { Cells, Done, Frame, GroundPart, Hello, Order, Welcome } from '@jagten/worlds/blocks/line'
import type { Box, Position } from '@jagten/worlds/geometry'
import { size } from '@jagten/worlds/geometry'
import type { Voxels } from '@jagten/worlds/voxels'
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import type { ClassId } from '../../domain/base/ids.ts'
import type { BlockStore } from '../store/block-store.ts'
import { openHistory } from './history.ts'
import type { History } from './history.ts'
import { Mirror } from './mirror.ts'
import { packVoxels, unpackVoxels } from './packed-voxels.ts'
import { authorOfOrder, orderId } from './work.ts'
import type { Work } from './work.ts'

const inflated = promisify(inflateRaw)

/** What is built is kept at least so often. */
const KEEP_MS = 500
/** Pages are told of what changed so often at most; after a while of rest at once. */
const BEAT_MS = 50
/** The whole ground is kept so often, where something was built: what came after it is read at the next start. */
const GROUND_MS = 5 * 60_000
/** A world may be away for so long before whoever ordered something is told. */
const AWAY_MS = 20_000
const RETRY_MS = 200
/** Cells of one order: the world is busy with it for about a tick. */
const ORDER_CELLS = 256

export type BlocksPorts = {
  readonly klass: ClassId
  readonly store: BlockStore
  /** What stands in the class's world where nobody has built; null when its template is gone. */
  readonly ground: () => Promise<{ readonly extent: Box; readonly voxels: Voxels } | null>
  /** Id of the area a block lies in, `common` elsewhere. */
  readonly areaOf: (at: Position) => string
  readonly authorOf: (player: string) => Author
  /** The author of a student's work on a page. */
  readonly groupOf: (student: string) => string | null
  readonly now: () => number
  readonly fault: (error: unknown) => void
  /** So many blocks stood otherwise than history said, and were taken as they are. */
  readonly mended: (blocks: number) => void
}

/** What changed within one beat, as pages are told of it: the newest state of each cell. */
export type PageFrame = {
  readonly n: number
  readonly cells: readonly { readonly at: Position; readonly state: string }[]
}

/** The server's end of the line to a class's world. */
export interface WorldEnd {
  hello(hello: Hello): Promise<Welcome>
  ground(part: GroundPart): Promise<void>
  /** Resolves with the newest frame that is kept, when it is. */
  frames(frames: readonly Frame[]): Promise<number>
  /** The line is there until the returned function is called; `send` rejects when no answer comes. */
  connected(send: (order: Order) => Promise<Done>): () => void
}

/** The world is away, or does not answer. */
export class WorldAway extends Error {
  override name = 'WorldAway'
}

/** What a class builds: what stands now, its history, and the way to change it. */
export interface ClassBlocks {
  readonly world: WorldEnd
  /** Names this run of the program: frames are counted in it. */
  readonly run: string
  /** The newest frame; all that the mirror holds is in it and those before it. */
  newest(): number
  /** What stands now; read from the store when it is asked for first. Null when the world's template is gone. */
  mirror(): Promise<Mirror | null>
  /** Returns the undo. */
  onFrame(listener: (frame: PageFrame) => void): () => void
  isConnected(): boolean
  /**
   * Changes cells of the world, and resolves when they stand there and in the history. Cells at which something else than
   * `before` stands are left, and named.
   *
   * @throws WorldAway
   */
  change(
    work: Work,
    cells: readonly CellChange[],
    progress?: (done: number) => void,
  ): Promise<{ left: readonly Position[] }>
  /** All strokes of an area in their order, those that are still open too; of everywhere when no area is named. */
  strokes(area?: string): Promise<readonly Stroke[]>
  /** Keeps what is not kept yet. */
  keep(): Promise<void>
  /** Forgets what blocks held in the past, as the words on signs; what stands now keeps it. */
  forgetHeld(): Promise<void>
  /** Forgets whose strokes they are. */
  forget(whose: Parameters<BlockStore['forgetBuilders']>[1]): Promise<void>
  stop(): Promise<void>
}

export function createClassBlocks(ports: BlocksPorts): ClassBlocks {
  const { klass, store, now } = ports
  const run = randomUUID()
  const listeners = new Set<(frame: PageFrame) => void>()
  let opening: Promise<{ mirror: Mirror; history: History } | null> | null = null
  let opened: { mirror: Mirror; history: History } | null = null
  let pageFrames = 0
  /** Of the world's run that is connected, or was last: the newest frame that is in the mirror, and that is kept. */
  let worldRun: string | null = null
  let held = 0
  let kept = 0
  let send: ((order: Order) => Promise<Done>) | null = null
  const untold = new Map<string, PageFrame['cells'][number]>()
  let beatTimer: NodeJS.Timeout | undefined
  let beatAt = -Infinity
  let keepTimer: NodeJS.Timeout | undefined
  let keeping: Promise<void> = Promise.resolve()
  let groundKeptAt = now()
  let isGroundDirty = false
  let isStopped = false
  /** A world has told its ground before: what is otherwise now was lost. */
  let wasKnown = false
  /** What comes over the line is dealt with one after the other. */
  let turn: Promise<unknown> = Promise.resolve()

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work)
    turn = done.catch(() => {})
    return done
  }

  function open(): Promise<{ mirror: Mirror; history: History } | null> {
    opening ??= read().catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }

  async function read(): Promise<{ mirror: Mirror; history: History } | null> {
    const first = await ports.ground()
    if (!first) return null
    const stored = await store.ground(klass)
    const mirror = new Mirror(first.extent, stored ? await fitting(stored.data, first.voxels) : first.voxels)
    const history = await openHistory(klass, store, ports.areaOf)
    for (const { cells } of await history.strokes({ after: stored?.stroke ?? 0 }))
      for (const { at, after } of cells) mirror.set(at, after)
    const upTo = await store.builtUpTo(klass)
    wasKnown = upTo !== null
    if (upTo) {
      worldRun = upTo.run
      held = kept = upTo.frame
    }
    opened = { mirror, history }
    return opened
  }

  /** Tells pages, and puts it into the mirror and (where it was built) the history. */
  function took(
    cells: readonly CellChange[],
    by: Author,
    work: Pick<Work, 'cause' | 'id' | 'undoes'>,
    at: number,
    isUse: boolean,
  ): void {
    if (!opened || cells.length === 0) return
    for (const { at: where, after } of cells) opened.mirror.set(where, after)
    if (!isUse) {
      const { cause, id, undoes } = work
      opened.history.add({ by, cause, work: id, ...(undoes && { undoes }), at, cells: cells.flatMap(built) })
    }
    isGroundDirty = true
    tellPages(cells)
    keepSoon()
  }

  function tellPages(cells: readonly CellChange[]): void {
    for (const { at, after } of cells) untold.set(`${at.x},${at.y},${at.z}`, { at, state: after.state })
    beatTimer ??= setTimeout(beat, Math.max(0, beatAt + BEAT_MS - performance.now()))
  }

  function beat(): void {
    clearTimeout(beatTimer)
    beatTimer = undefined
    if (untold.size === 0) return
    beatAt = performance.now()
    const cells = [...untold.values()]
    untold.clear()
    pageFrames += 1
    for (const listener of listeners) listener({ n: pageFrames, cells })
  }

  function keepSoon(ms = KEEP_MS): void {
    keepTimer ??= setTimeout(() => {
      keepTimer = undefined
      keep().catch((error: unknown) => {
        ports.fault(error)
        // what could not be kept waits in the history, and is tried again
        if (!isStopped) keepSoon()
      })
    }, ms)
  }

  /** One after the other: while strokes are read none is on its way from memory to the store. */
  function alone<T>(work: () => Promise<T>): Promise<T> {
    const done = keeping.then(work)
    keeping = done.then(
      () => {},
      () => {},
    )
    return done
  }

  /** What is added meanwhile is kept by the next. */
  const keep = (): Promise<void> => alone(keepNow)

  async function keepNow(): Promise<void> {
    if (!opened) return
    const upTo = worldRun === null ? null : { run: worldRun, frame: held }
    await opened.history.keep(upTo, now())
    if (upTo && upTo.run === worldRun) kept = upTo.frame
    // a stroke is over when nothing was added for a while
    if (opened.history.isOpen() && !isStopped) keepSoon(REST_MS)
    if (isGroundDirty && now() - groundKeptAt > GROUND_MS) await keepGround()
  }

  async function keepGround(): Promise<void> {
    if (!opened || !isGroundDirty) return
    groundKeptAt = now()
    isGroundDirty = false
    // closed first: what grows after this has a later number
    const stroke = opened.history.close()
    await opened.history.keep(worldRun === null ? null : { run: worldRun, frame: held }, now())
    await store.keepGround(klass, { stroke, data: await packVoxels(opened.mirror.voxels()) })
  }

  async function order(work: Work, cells: readonly CellChange[]): Promise<readonly Position[]> {
    const changes: Cells = packCells(
      cells.map(({ at, before, after }) => ({
        at,
        before: [before.state, before.extra] as [string, string | null],
        after: [after.state, after.extra] as [string, string | null],
      })),
    )
    const until = performance.now() + AWAY_MS
    for (;;) {
      const answer = await send?.({ id: orderId(work), changes }).catch(() => null)
      if (answer) {
        await reached(answer.n)
        return answer.left
      }
      if (performance.now() > until || isStopped) throw new WorldAway('no answer from the world')
      await wait(RETRY_MS)
    }
  }

  /** Until that frame is kept. */
  async function reached(frame: number): Promise<void> {
    const until = performance.now() + AWAY_MS
    while (kept < frame) {
      if (performance.now() > until || isStopped) throw new WorldAway('the frame did not come')
      if (held >= frame) await keep()
      else await wait(10)
    }
  }

  const world: WorldEnd = {
    hello: (hello) =>
      inTurn(async () => {
        if (!(await open())) return { holds: hello.newest }
        const isSameRun = hello.run === worldRun
        if (!isSameRun) {
          worldRun = hello.run
          // frames before the oldest it can tell are in its ground
          held = kept = hello.oldest - 1
        }
        // a mirror that was read from the store has not seen the ground of this run
        const holds = isSameRun && seenRun === hello.run && hello.oldest <= held + 1 ? held : null
        if (holds === null) held = Math.max(held, hello.oldest - 1)
        return { holds }
      }),

    ground: (part) =>
      inTurn(async () => {
        if (!opened) return
        const cells = new Uint16Array(new Uint8Array(await inflated(part.cells)).buffer)
        const differences = compare(opened.mirror, part, cells)
        if (differences.length > 0) {
          took(differences, { kind: 'unknown' }, { cause: 'mended', id: null, undoes: null }, now(), false)
          // a class of before there was a history has only now told what stands; and a door somebody went through is no loss
          const lost = differences.filter(isBuilding).length
          if (wasKnown && lost > 0) ports.mended(lost)
        }
        if (part.part < part.of - 1) return
        seenRun = worldRun
        wasKnown = true
      }),

    async frames(frames) {
      await inTurn(async () => {
        if (!(await open())) return
        for (const { n, at, hand, changed } of frames) {
          if (n <= held) continue
          // the line is made anew, and the ground told with it
          if (n > held + 1) throw new Error(`frame ${n} came after ${held}`)
          const { by, work } = whose(hand)
          took(changesOf(changed), by, work, at, hand.kind === 'use')
          held = n
        }
      })
      await keep()
      return kept
    },

    connected(next) {
      send = next
      return () => {
        if (send === next) send = null
      }
    },
  }

  /** Run of the world whose whole ground the mirror has seen. */
  let seenRun: string | null = null

  function whose(hand: Frame['hand']): { by: Author; work: Pick<Work, 'cause' | 'id' | 'undoes'> } {
    const byHand = { cause: 'hand', id: null, undoes: null } as const
    switch (hand.kind) {
      case 'player':
        return { by: ports.authorOf(hand.name), work: byHand }
      case 'lykke':
        return { by: { kind: 'lykke' }, work: byHand }
      case 'order':
        return authorOfOrder(hand.id, ports.groupOf)
      case 'use':
      case 'unknown':
        return { by: { kind: 'unknown' }, work: byHand }
      default:
        return hand satisfies never
    }
  }

  return {
    world,
    run,
    newest() {
      // what the mirror holds has been told
      beat()
      return pageFrames
    },
    mirror: async () => (await open())?.mirror ?? null,
    onFrame(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isConnected: () => send !== null,
    async change(work, cells, progress) {
      if (!send || isStopped) throw new WorldAway('no world')
      const left: Position[] = []
      for (let from = 0; from < cells.length; from += ORDER_CELLS) {
        left.push(...(await order(work, cells.slice(from, from + ORDER_CELLS))))
        progress?.(Math.min(cells.length, from + ORDER_CELLS))
      }
      return { left }
    },
    async strokes(area) {
      const there = await open()
      return there ? alone(() => there.history.strokes({ area })) : []
    },
    keep,
    async forgetHeld() {
      const there = await open()
      if (!there) return
      await keep()
      await alone(() => there.history.forgetHeld())
      isGroundDirty = true
      await alone(keepGround)
    },
    async forget(whose) {
      await open()
      await alone(async () => {
        opened?.history.forget(whose)
        await store.forgetBuilders(klass, whose)
      })
    },
    async stop() {
      // first, so that nobody goes on waiting for a world
      isStopped = true
      clearTimeout(keepTimer)
      clearTimeout(beatTimer)
      await turn
      if (opened) {
        await keep().catch(ports.fault)
        await alone(keepGround).catch(ports.fault)
      }
    },
  }
}

/** The stored ground, unless the template has another size now. */
async function fitting(data: Uint8Array, first: Voxels): Promise<Voxels> {
  const voxels = await unpackVoxels(data)
  return voxels.cells.length === first.cells.length ? voxels : first
}

const changesOf = ({ held, cells }: Cells): CellChange[] =>
  cells.flatMap(([x, y, z, from, to]) => {
    const [before, after] = [held[from], held[to]]
    return before && after ? [{ at: { x, y, z }, before: standing(before), after: standing(after) }] : []
  })

const standing = ([state, extra]: readonly [string, string | null]): Held => ({ state, extra })

/** A door that stands open is built as one that is shut: who goes through it builds nothing. None where only that changed. */
function built({ at, before, after }: CellChange): CellChange[] {
  const change = { at, before: shut(before), after: shut(after) }
  return isSameHeld(change.before, change.after) ? [] : [change]
}

/** Whether another block stands there, and not only an opened one or one that says something else. */
const isBuilding = ({ before, after }: CellChange): boolean => shut(before).state !== shut(after).state

/** What stands there, with every door shut. */
export const shut = ({ state, extra }: Held): Held => ({ state: state.replace('open=true', 'open=false'), extra })

/** Where a part of the ground is another one than the mirror says. */
function compare(mirror: Mirror, { box, palette, extras }: GroundPart, cells: Uint16Array): CellChange[] {
  const { x: width, y: height, z: depth } = size(box)
  if (cells.length !== width * height * depth) throw new RangeError('a part of the ground does not fit its box')
  const held = new Map(extras)
  const found: CellChange[] = []
  let cell = 0
  for (let y = box.min.y; y <= box.max.y; y += 1)
    for (let z = box.min.z; z <= box.max.z; z += 1)
      for (let x = box.min.x; x <= box.max.x; x += 1) {
        const at = { x, y, z }
        const after = { state: palette[cells[cell] ?? 0] ?? 'minecraft:air', extra: held.get(cell) ?? null }
        const before = mirror.get(at)
        if (!isSameHeld(before, after)) found.push({ at, before, after })
        cell += 1
      }
  return found
}

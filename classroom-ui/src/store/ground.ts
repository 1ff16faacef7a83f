import type { BlocksFrame, GroundHead } from '@jagten/server/contract'
import type { Voxels } from '@jagten/worlds/voxels'
import { cellIndex, createPaletteOf } from '@jagten/worlds/voxels'
import { backoffMs } from './outbox.ts'

/** What the ground needs of a page's line to its class. */
export type GroundLine = {
  /** Whether the page is to be told of blocks; resolves when it is told of all from now on. Rejects when the line is down. */
  watch(isWatching: boolean): Promise<void>
  /** Both return the undo. */
  onFrame(listener: (frame: BlocksFrame) => void): () => void
  onConnect(listener: () => void): () => void
  /** What `GET /api/classes/:id/ground` answers; null where the class has no ground. Rejects when nobody answers. */
  fetch(): Promise<ArrayBuffer | null>
  /** Resolves after so many milliseconds, or when `sooner` is called. */
  wait(ms: number): { readonly over: Promise<void>; readonly sooner: () => void }
}

/** `none`: there is no ground to be had. `failed`: it could not be fetched, and is tried again and again. */
export type GroundState = 'waiting' | 'there' | 'none' | 'failed'

/** What stands in the class's world now, while somebody looks. */
export interface Ground {
  state(): GroundState
  /** Cells of the extent that the server named; they change in place, and the palette grows. */
  voxels(): Voxels | null
  /** Which blocks of the world they are. */
  extent(): GroundHead['extent'] | null
  /** Told when the state is another, and when all cells are. Returns the undo, as the others do. */
  subscribe(listener: () => void): () => void
  /** Told which columns have changed: `z × width + x` in the voxels. */
  onColumns(listener: (columns: readonly number[]) => void): () => void
  /** Told which cells have changed, as indexes into the cells of the voxels, before `onColumns` is. */
  onCells(listener: (cells: readonly number[]) => void): () => void
  /** Follows the world until the returned function is called, as often as it was called. */
  look(): () => void
  /** Tries at once, without waiting its turn. */
  again(): void
}

type Held = { readonly head: GroundHead; n: number; readonly voxels: Voxels; readonly palette: Palette }
type Palette = ReturnType<typeof createPaletteOf>

export function createGround(line: GroundLine): Ground {
  let state: GroundState = 'waiting'
  let held: Held | null = null
  let lookers = 0
  /** Frames that came while the ground is on its way. */
  let early: BlocksFrame[] | null = null
  let isAsked = false
  let pause: ReturnType<GroundLine['wait']> | null = null
  let undo: (() => void)[] = []
  const listeners = createGroundListeners()

  function tell(now: GroundState): void {
    state = now
    listeners.tell()
  }

  /** Fetches all, one after the other however often it is asked for. */
  function fetchAnew(): void {
    isAsked = true
    pause?.sooner()
    if (early === null) void fetchUntilThere()
  }

  async function fetchUntilThere(): Promise<void> {
    for (let misses = 0; lookers > 0 && isAsked;) {
      isAsked = false
      early = []
      try {
        await line.watch(true)
        const bytes = await line.fetch()
        if (bytes) install(readGround(bytes), early)
        misses = 0
        tell(bytes ? 'there' : 'none')
      } catch {
        // no answer, or half of one
        isAsked = true
        // the old picture stays
        if (held === null) tell('failed')
        pause = line.wait(backoffMs(misses))
        misses += 1
        await pause.over
        pause = null
      }
    }
    early = null
  }

  function install(fetched: Held, came: readonly BlocksFrame[]): void {
    held = fetched
    for (const frame of came) if (frame.n > fetched.head.n && !isAsked) follow(fetched, frame)
    // another edition by now, also when nobody has built
    const last = came.at(-1)
    if (last && last.edition !== fetched.head.edition) isAsked = true
  }

  function receive(frame: BlocksFrame): void {
    if (early) return void early.push(frame)
    if (!held) return
    const cells = follow(held, frame)
    if (isAsked) return fetchAnew()
    if (cells.length === 0) return
    listeners.tellCells(cells, held.voxels)
  }

  /** Writes a frame into the voxels; one that does not follow asks for all. @returns The cells that changed. */
  function follow(into: Held, frame: BlocksFrame): readonly number[] {
    const isOurs = frame.edition === into.head.edition
    // one that came late: what it tells is there already
    if (isOurs && frame.n <= into.n) return []
    isAsked = !isOurs || frame.n !== into.n + 1
    if (isAsked) return []
    into.n = frame.n
    return write(into, frame)
  }

  function stop(): void {
    for (const one of undo) one()
    undo = []
    pause?.sooner()
    line.watch(false).catch(() => {
      // the line is down: nobody is told anyway
    })
  }

  return {
    state: () => state,
    voxels: () => held?.voxels ?? null,
    extent: () => held?.head.extent ?? null,
    subscribe: listeners.subscribe,
    onColumns: listeners.onColumns,
    onCells: listeners.onCells,
    look() {
      lookers += 1
      if (lookers === 1) {
        undo = [line.onFrame(receive), line.onConnect(fetchAnew)]
        fetchAnew()
      }
      let isLooking = true
      return () => {
        if (!isLooking) return
        isLooking = false
        lookers -= 1
        if (lookers === 0) stop()
      }
    },
    again: fetchAnew,
  }
}

/** @throws Error when the bytes are not whole. */
function readGround(bytes: ArrayBuffer): Held {
  const length = new DataView(bytes).getUint32(0, true)
  // it comes from our own server, as the contract says
  const head = JSON.parse(new TextDecoder().decode(bytes.slice(4, 4 + length))) as GroundHead
  const { min, max } = head.extent
  const size = { x: max.x - min.x + 1, y: max.y - min.y + 1, z: max.z - min.z + 1 }
  const cells = new Uint16Array(bytes.slice(4 + length))
  if (cells.length !== size.x * size.y * size.z) throw new Error('the ground is not whole')
  const palette = createPaletteOf(head.palette)
  return { head, n: head.n, palette, voxels: { size, palette: palette.states, cells } }
}

function write({ head, voxels, palette }: Held, { states, cells }: BlocksFrame): readonly number[] {
  const { size } = voxels
  const { min } = head.extent
  const numbers = palette.numbersOf(states)
  const changed = new Set<number>()
  for (let at = 0; at + 3 < cells.length; at += 4) {
    const [worldX = 0, worldY = 0, worldZ = 0, state = 0] = cells.slice(at, at + 4)
    const [x, y, z] = [worldX - min.x, worldY - min.y, worldZ - min.z]
    const isInside = x >= 0 && y >= 0 && z >= 0 && x < size.x && y < size.y && z < size.z
    if (!isInside) continue
    const cell = cellIndex(size, x, y, z)
    voxels.cells[cell] = numbers[state] ?? 0
    changed.add(cell)
  }
  return [...changed]
}

/** Whoever follows a ground: `tell` that it is another, `tellCells` which of its cells are. */
export function createGroundListeners(): Pick<Ground, 'subscribe' | 'onColumns' | 'onCells'> & {
  tell(): void
  tellCells(cells: readonly number[], voxels: Pick<Voxels, 'size'>): void
} {
  const all = new Set<() => void>()
  const ofColumns = new Set<(columns: readonly number[]) => void>()
  const ofCells = new Set<(cells: readonly number[]) => void>()
  const on =
    <Listener>(to: Set<Listener>) =>
    (listener: Listener) => {
      to.add(listener)
      return () => void to.delete(listener)
    }
  return {
    subscribe: on(all),
    onColumns: on(ofColumns),
    onCells: on(ofCells),
    tell() {
      for (const listener of all) listener()
    },
    tellCells(cells, voxels) {
      for (const listener of ofCells) listener(cells)
      const columns = columnsOf(cells, voxels)
      for (const listener of ofColumns) listener(columns)
    },
  }
}

/** Which columns cells stand in, each once: `z × width + x`. */
function columnsOf(cells: readonly number[], { size }: Pick<Voxels, 'size'>): readonly number[] {
  return [...new Set(cells.map((cell) => cell % (size.x * size.z)))]
}

import type { Position } from '@jagten/worlds/geometry'
import { cellIndex, createPaletteOf } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'
import type { Ground } from '../store/ground.ts'
import { createGroundListeners } from '../store/ground.ts'

/** A block in its cell, in block coordinates; its whole state. */
export type DrawnCell = { readonly at: Position; readonly state: string }

/** The ground with what this page builds drawn on it at once, before the server has said that it stands. */
export interface DrawnGround extends Ground {
  /** What is drawn in a cell of the world; empty outside the ground, and where it is not there or not shown. */
  stateAt(at: Position): string
  /** Draws the cells of one work over all that is drawn. Works are answered in the order in which they are put. */
  put(work: string, cells: readonly DrawnCell[]): void
  /** The server says that the whole work stands: it is drawn until the server's own news of these cells has come. */
  stands(work: string): void
  /** The work is not drawn any more: it was refused, or came to something else. What lies below is seen again. */
  takeOff(work: string): void
  /** Whether what is drawn in a cell of the world is not yet answered. */
  isWaiting(at: Position): boolean
  /** Lets go of the ground below. */
  stop(): void
}

type Work = {
  readonly cells: readonly DrawnCell[]
  /** States that are drawn, by index into the cells of the voxels. */
  over: Map<number, string>
  /** Cells of which the server has told while the work was on its way. */
  readonly told: Set<number>
  isAnswered: boolean
}

type Copy = { readonly of: Voxels; readonly voxels: Voxels; readonly palette: ReturnType<typeof createPaletteOf> }

/** A layer over a ground, with cells of its own. */
export function createDrawnGround(ground: Ground): DrawnGround {
  /** In the order in which they were put. */
  const works = new Map<string, Work>()
  let copy: Copy | null = null
  const listeners = createGroundListeners()

  function indexOf({ x, y, z }: Position): number | null {
    const extent = ground.extent()
    if (!copy || !extent) return null
    const { min, max } = extent
    const isInside = x >= min.x && x <= max.x && y >= min.y && y <= max.y && z >= min.z && z <= max.z
    return isInside ? cellIndex(copy.voxels.size, x - min.x, y - min.y, z - min.z) : null
  }

  /** What the server's ground holds there. */
  const below = (cell: number, { of }: Copy): string => of.palette[of.cells[cell] ?? 0] ?? ''

  /** What is to be drawn: of the work that was put last, else what lies below. */
  function topOf(cell: number, on: Copy): string {
    let top: string | undefined
    for (const { over } of works.values()) top = over.get(cell) ?? top
    return top ?? below(cell, on)
  }

  /** Draws cells anew, and tells of those that look otherwise. */
  function draw(cells: Iterable<number>): void {
    const on = copy
    if (!on) return
    const changed: number[] = []
    for (const cell of new Set(cells)) {
      const state = on.palette.indexOf(topOf(cell, on))
      if (on.voxels.cells[cell] === state) continue
      on.voxels.cells[cell] = state
      changed.push(cell)
    }
    if (changed.length === 0) return
    listeners.tellCells(changed, on.voxels)
  }

  function overOf(cells: readonly DrawnCell[]): Map<number, string> {
    const over = new Map<number, string>()
    for (const { at, state } of cells) {
      const cell = indexOf(at)
      if (cell !== null) over.set(cell, state)
    }
    return over
  }

  /** All cells are others: they are copied, and what is on its way is drawn on them. */
  function install(of: Voxels): void {
    const palette = createPaletteOf(of.palette)
    copy = { of, palette, voxels: { size: of.size, palette: palette.states, cells: of.cells.slice() } }
    for (const [id, work] of works) {
      // the answer came first: it is in these cells, or in a frame that is still to come
      if (work.isAnswered) works.delete(id)
      else {
        work.over = overOf(work.cells)
        // the cells may hold it already, and then no frame tells of it
        for (const cell of work.over.keys()) work.told.add(cell)
      }
    }
    for (const { over } of works.values())
      for (const [cell, state] of over) copy.voxels.cells[cell] = palette.indexOf(state)
  }

  function follow(cells: readonly number[]): void {
    const others = new Set(cells)
    const settled = new Set<number>()
    for (const [id, { isAnswered, over }] of works) {
      if (!isAnswered) continue
      // what stands when it is answered is in the next frame at the latest
      for (const cell of over.keys()) settled.add(cell)
      works.delete(id)
    }
    // works are carried out one after the other: what is told now can be of no later one
    const [first] = works.values()
    if (first) for (const cell of cells) if (first.over.has(cell) && !settled.has(cell)) first.told.add(cell)
    for (const cell of settled) others.add(cell)
    draw(others)
  }

  function remove(id: string): void {
    const work = works.get(id)
    if (!work) return
    works.delete(id)
    draw(work.over.keys())
  }

  const undo = [
    ground.subscribe(() => {
      const now = ground.voxels()
      if (now && now !== copy?.of) install(now)
      listeners.tell()
    }),
    ground.onCells(follow),
  ]
  const there = ground.voxels()
  if (there) install(there)

  return {
    state: ground.state,
    voxels: () => copy?.voxels ?? null,
    extent: ground.extent,
    subscribe: listeners.subscribe,
    onColumns: listeners.onColumns,
    onCells: listeners.onCells,
    look: ground.look,
    again: ground.again,
    stateAt(at) {
      const cell = indexOf(at)
      return cell === null || !copy ? '' : (copy.voxels.palette[copy.voxels.cells[cell] ?? 0] ?? '')
    },
    put(id, cells) {
      const over = overOf(cells)
      works.set(id, { cells, over, told: new Set(), isAnswered: false })
      draw(over.keys())
    },
    stands(id) {
      const work = works.get(id)
      if (!work) return
      work.isAnswered = true
      for (const cell of work.told) work.over.delete(cell)
      if (work.over.size === 0) works.delete(id)
      draw(work.told)
    },
    takeOff: remove,
    isWaiting(at) {
      const cell = works.size === 0 ? null : indexOf(at)
      return cell !== null && [...works.values()].some(({ over, isAnswered }) => !isAnswered && over.has(cell))
    },
    stop() {
      for (const one of undo) one()
    },
  }
}

import type { Position } from '../geometry/index.ts'
import { cellKey, isSameHeld } from './stroke.ts'
import type { Author, CellChange, CellKey, Held, Stroke } from './stroke.ts'

/** What an undo does: cells to put back, and cells that stay because somebody else built there later. */
export type Undoing = {
  readonly cells: readonly CellChange[]
  readonly kept: readonly { readonly at: Position; readonly by: Author }[]
}

/**
 * One thing that happened to a cell, and what happened before it. A stroke of null is what no stroke tells of: what stood
 * there at first, and what was found where the history has a hole. For an undo `like` is the moment it went back to, so
 * that what it took back is passed by; null for everything else.
 */
type Moment = {
  readonly stroke: Stroke | null
  readonly after: Held
  readonly earlier: Moment | null
  readonly like: Moment | null
}

type Cell = { readonly at: Position; last: Moment }

/**
 * Takes chosen strokes back and touches nobody's later work.
 *
 * A cell is put back only if whoever wrote it last is chosen: then to what stood there before the chosen strokes that
 * follow each other. A cell whose last writer is not chosen, but which a chosen stroke wrote earlier, is kept. So is one
 * that is not as the history says (it has a hole): who wrote it last is unknown. What an earlier undo took back counts
 * for neither, so the same undo a second time finds nothing; a chosen undo is itself taken back.
 *
 * The preview is this function without writing. The stroke that is made of it has cause `undo` and names the chosen
 * strokes in `undoes`; without, it counts as going back to the last moment when the same stood there.
 *
 * @param strokes - All of the area, by number; what lies before the first chosen one may be left out.
 * @param now - What stands in a cell of the world.
 */
export function undo(
  strokes: readonly Stroke[],
  chosen: (stroke: Stroke) => boolean,
  now: (at: Position) => Held,
): Undoing {
  const taken = new Set(strokes.filter(chosen))
  const cells: CellChange[] = []
  const kept: { at: Position; by: Author }[] = []
  for (const { at, last } of momentsOf(strokes, taken).values()) {
    const top = standing(last, taken)
    if (!isOver(top, taken)) continue
    const stands = now(at)
    const isAsTold = isSameHeld(stands, last.after)
    if (!isAsTold || !isBy(taken, top)) {
      kept.push({ at, by: (isAsTold && top.stroke?.by) || UNKNOWN })
      continue
    }
    const target = outside(top, taken)
    if (!isSameHeld(stands, target)) cells.push({ at, before: stands, after: target })
  }
  return { cells, kept }
}

/**
 * A student's last stroke of which a block still stands as the last word in its cell, so that one `undo` after the other
 * walks back; undos, and strokes taken back already or built over wholly, are passed by. Null when there is none.
 *
 * @param now - When given, a cell that is not as the history says does not count.
 */
export function lastOf(
  strokes: readonly Stroke[],
  student: string,
  now: ((at: Position) => Held) | null = null,
): Stroke | null {
  const own = new Set(
    strokes.filter(({ by, cause }) => by.kind === 'student' && by.student === student && cause !== 'undo'),
  )
  let latest: Stroke | null = null
  for (const { at, last } of momentsOf(strokes, own).values()) {
    const { stroke } = standing(last, NONE)
    if (stroke === null || !own.has(stroke) || (latest !== null && stroke.number <= latest.number)) continue
    if (now === null || isSameHeld(now(at), last.after)) latest = stroke
  }
  return latest
}

const AXES = ['x', 'y', 'z'] as const
const UNKNOWN: Author = { kind: 'unknown' }
const NONE: ReadonlySet<Stroke> = new Set()

/** What happened to every cell that one of the chosen strokes wrote. */
function momentsOf(strokes: readonly Stroke[], chosen: ReadonlySet<Stroke>): Map<CellKey, Cell> {
  const touched = new Set<CellKey>()
  const [min, max] = [
    { x: Infinity, y: Infinity, z: Infinity },
    { x: -Infinity, y: -Infinity, z: -Infinity },
  ]
  for (const stroke of chosen)
    for (const { at } of stroke.cells) {
      touched.add(cellKey(at))
      for (const axis of AXES) {
        min[axis] = Math.min(min[axis], at[axis])
        max[axis] = Math.max(max[axis], at[axis])
      }
    }
  const found = new Map<CellKey, Cell>()
  if (touched.size === 0) return found
  const byNumber = new Map(strokes.map((stroke) => [stroke.number, stroke]))
  for (const stroke of strokes) {
    const undone = stroke.undoes ? new Set(stroke.undoes) : null
    for (const { at, before, after } of stroke.cells) {
      // most of a class builds elsewhere: a box is asked in a tenth of the time of a set
      if (at.x < min.x || at.x > max.x || at.z < min.z || at.z > max.z || at.y < min.y || at.y > max.y) continue
      const key = cellKey(at)
      if (!touched.has(key)) continue
      const cell = found.get(key)
      const isAsLeft = cell !== undefined && isSameHeld(cell.last.after, before)
      const earlier = isAsLeft ? cell.last : { stroke: null, after: before, earlier: cell?.last ?? null, like: null }
      const like = stroke.cause === 'undo' ? momentLike(earlier, after, undone) : null
      const last: Moment = { stroke, after, earlier, like }
      if (cell) cell.last = last
      else found.set(key, { at, last })
    }
    for (const number of undone ?? [])
      for (const { at } of byNumber.get(number)?.cells ?? []) passBy(stroke, found.get(cellKey(at)), undone)
  }
  return found
}

/**
 * Takes the undone strokes back in a cell where nothing had to change for it, as where somebody placed a block and took it
 * away again: they must not come back to life there.
 */
function passBy(stroke: Stroke, cell: Cell | undefined, undone: ReadonlySet<number> | null): void {
  if (!cell || cell.last.stroke === stroke) return
  const { last } = cell
  const like = momentLike(last, last.after, undone)
  if (like !== null && like !== last) cell.last = { stroke, after: last.after, earlier: last, like }
}

/** The moment an undo went back to; null when nothing known stood there then, so that the undo counts as a writer. */
function momentLike(earlier: Moment, after: Held, undone: ReadonlySet<number> | null): Moment | null {
  const isTakenBack = ({ stroke, after: stood }: Moment): boolean =>
    undone ? stroke !== null && undone.has(stroke.number) : !isSameHeld(stood, after)
  let moment: Moment | null = earlier
  while (moment !== null && (isTakenBack(moment) || moment.like !== null))
    moment = isTakenBack(moment) ? moment.earlier : moment.like
  return moment !== null && isSameHeld(moment.after, after) ? moment : null
}

/** The moment whose block stands: past undos that are not chosen themselves. */
function standing(moment: Moment, chosen: ReadonlySet<Stroke>): Moment {
  let found = moment
  while (found.like !== null && !isBy(chosen, found)) found = found.like
  return found
}

function isBy(chosen: ReadonlySet<Stroke>, { stroke }: Moment): boolean {
  return stroke !== null && chosen.has(stroke)
}

/** What stood in the cell before the chosen strokes that follow each other up to `top`. */
function outside(top: Moment, chosen: ReadonlySet<Stroke>): Held {
  let moment = top
  // before every stroke lies a moment: the first one of a cell has none
  while (isBy(chosen, moment) && moment.earlier !== null) moment = standing(moment.earlier, chosen)
  return moment.after
}

/** Whether this moment is a chosen stroke's, or one that was not taken back since lies under it. */
function isOver(top: Moment, chosen: ReadonlySet<Stroke>): boolean {
  for (let moment: Moment | null = top; moment !== null; moment = moment.earlier && standing(moment.earlier, chosen))
    if (isBy(chosen, moment)) return true
  return false
}

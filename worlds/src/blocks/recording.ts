import type { Position } from '../geometry/index.ts'
import { authorKey, cellKey, isSameHeld } from './stroke.ts'
import type { CellChange, CellKey, Stroke } from './stroke.ts'

/** A stroke is over when nothing was added for so long; milliseconds. */
export const REST_MS = 3_000
/** A stroke with so many cells is over. */
export const MOST_CELLS = 256

/** A stroke that is over and has no number yet: the class gives them in the order in which strokes end. */
export type Ended = Omit<Stroke, 'number'>

/** Something that changed at one moment; `at` is Unix milliseconds. The cells are in the order in which they changed. */
export type Change = Pick<Stroke, 'by' | 'cause' | 'work' | 'undoes' | 'cells'> & { readonly at: number }

/** Strokes somebody is in the middle of, by author, cause, work and area. No cell is in two of them. */
export type OpenStrokes = ReadonlyMap<string, OpenStroke>
type OpenStroke = Omit<Ended, 'cells'> & { readonly cells: ReadonlyMap<CellKey, CellChange> }

/** What is open after a change, and what ended by it, in the order of ending. */
export type Recorded = { readonly open: OpenStrokes; readonly closed: readonly Ended[] }

/**
 * Adds a change to the strokes it belongs to. A cell changed twice in a stroke is one cell: as it was first, as it is last;
 * one that is again what it was falls out, and a stroke without cells is none.
 *
 * A stroke ends after a rest, when it is full, and when somebody else changes a cell of it or changes it for another
 * reason: so of two strokes over one cell the one that ended first was there first. It also ends when a cell is found
 * other than it left it, so that a change nobody told of stays to be seen.
 *
 * @param areaOf - Names the area a cell lies in; a stroke does not reach over two.
 */
export function record(open: OpenStrokes, change: Change, areaOf: (at: Position) => string): Recorded {
  const rested = settle(open, change.at)
  const strokes = new Map(rested.open)
  const closed = [...rested.closed]
  /** Strokes of this change: what is open is not changed but copied, once for each. */
  const drafts = new Map<string, Draft>()
  const end = (key: string): void => {
    closed.push(...ended(strokes.get(key)))
    strokes.delete(key)
    drafts.delete(key)
  }

  const kind = kindOf(change)
  for (const cell of change.cells) {
    if (isSameHeld(cell.before, cell.after)) continue
    const at = cellKey(cell.at)
    const key = `${kind}${areaOf(cell.at)}`
    for (const [other, { cells }] of strokes) if (other !== key && cells.has(at)) end(other)
    const last = strokes.get(key)?.cells.get(at)
    if (last && !isSameHeld(last.after, cell.before)) end(key)
    const draft = drafts.get(key) ?? draftOf(change, strokes.get(key))
    drafts.set(key, draft)
    strokes.set(key, draft)
    put(draft.cells, at, cell)
    if (draft.cells.size >= MOST_CELLS) end(key)
  }
  return { open: strokes, closed }
}

/** Ends what has rested by a time (Unix milliseconds), longest first. To be asked now and then while nobody builds. */
export function settle(open: OpenStrokes, at: number): Recorded {
  const isResting = ({ until }: OpenStroke): boolean => at - until >= REST_MS
  const resting = [...open.values()].filter(isResting).toSorted((one, other) => one.until - other.until)
  if (resting.length === 0) return { open, closed: [] }
  return { open: new Map([...open].filter(([, stroke]) => !isResting(stroke))), closed: resting.flatMap(ended) }
}

/** Ends all, as before a version is kept or the world closes. */
export function endAll(open: OpenStrokes): readonly Ended[] {
  return [...open.values()].flatMap(ended)
}

type Draft = Omit<OpenStroke, 'cells'> & { readonly cells: Map<CellKey, CellChange> }

/** Begins the key of a stroke, before its area; of no two kinds one is how the other begins. */
function kindOf({ by, cause, work, undoes }: Change): string {
  return JSON.stringify([authorKey(by), cause, work, undoes])
}

function draftOf({ by, cause, work, undoes, at }: Change, open: OpenStroke | undefined): Draft {
  return {
    by,
    cause,
    work,
    ...(undoes && { undoes }),
    from: open?.from ?? at,
    // a clock may be set back
    until: Math.max(at, open?.until ?? at),
    cells: new Map(open?.cells),
  }
}

function put(cells: Map<CellKey, CellChange>, key: CellKey, cell: CellChange): void {
  const before = cells.get(key)?.before ?? cell.before
  if (isSameHeld(before, cell.after)) cells.delete(key)
  else cells.set(key, { ...cell, before })
}

function ended(stroke: OpenStroke | undefined): Ended[] {
  return stroke && stroke.cells.size > 0 ? [{ ...stroke, cells: [...stroke.cells.values()] }] : []
}

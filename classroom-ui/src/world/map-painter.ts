import { columnsReached, createPaints, fromAboveInSteps, lookAgain, paintColumn } from '@jagten/worlds/voxels'
import type { Above, Hour, Paints, Voxels } from '@jagten/worlds/voxels'
import type { Ground } from '../store/ground.ts'

/** A frame has sixteen; the rest is the page's. */
const WORK_MS = 6
/** So many columns are painted in one go. */
const STEP_COLUMNS = 1_024

/** What a painter paints on: a canvas of one pixel a column. */
export type Sheet = {
  /** Makes it as large as that, if it is not. */
  fit(width: number, height: number): void
  /** Shows so many rows of the picture from row `top` on. */
  show(pixels: Uint8ClampedArray<ArrayBuffer>, top: number, rows: number): void
}

export type Frames = {
  /** Before the next picture of the screen, never while the tab is in the background; returns the undo. */
  next(work: () => void): () => void
  now(): number
}

type Picture = {
  readonly voxels: Voxels
  readonly above: Above
  readonly paints: Paints
  readonly pixels: Uint8ClampedArray<ArrayBuffer>
}

/** Paints the ground from above and follows it, a few milliseconds a frame, until the returned function is called. */
export function followOnMap(ground: Ground, sheet: Sheet, hour: Hour, frames: Frames): () => void {
  let picture: Picture | null = null
  let work: Generator<void, void> | null = null
  const changed = new Set<number>()
  let cancel: (() => void) | null = null

  function* whole(voxels: Voxels): Generator<void, void> {
    picture = null
    changed.clear()
    const above = yield* fromAboveInSteps(voxels)
    const pixels = new Uint8ClampedArray(above.states.length * 4)
    const next = { voxels, above, pixels, paints: createPaints(voxels.palette, hour) }
    yield* paint(next, above.states.keys(), () => {})
    sheet.fit(above.size.x, above.size.z)
    // all at once: half day and half evening would be seen
    sheet.show(pixels, 0, above.size.z)
    picture = next
  }

  function* again(of: Picture): Generator<void, void> {
    const columns = [...changed]
    changed.clear()
    for (const column of columns)
      lookAgain(of.above, of.voxels, column % of.above.size.x, Math.floor(column / of.above.size.x))
    yield* paint(of, columnsReached(of.above, of.paints, columns), (top, rows) => sheet.show(of.pixels, top, rows))
  }

  function go(): void {
    cancel = null
    const late = frames.now() + WORK_MS
    do {
      if (!work && picture && changed.size > 0) work = again(picture)
      if (!work) return
      if (work.next().done) work = null
    } while (frames.now() < late)
    cancel = frames.next(go)
  }

  function wake(): void {
    cancel ??= frames.next(go)
  }

  let shown: Voxels | null = null
  function begin(): void {
    const voxels = ground.voxels()
    if (!voxels || voxels === shown) return
    shown = voxels
    work = whole(voxels)
    wake()
  }

  const undo = [
    ground.subscribe(begin),
    ground.onColumns((columns) => {
      for (const column of columns) changed.add(column)
      wake()
    }),
  ]
  begin()
  return () => {
    for (const one of undo) one()
    cancel?.()
  }
}

/**
 * @param columns - In order.
 * @param done - Told which rows are painted.
 */
function* paint(
  { above, paints, pixels }: Picture,
  columns: Iterable<number>,
  done: (top: number, rows: number) => void,
): Generator<void, void> {
  let [first, last, painted] = [-1, -1, 0]
  for (const column of columns) {
    const row = Math.floor(column / above.size.x)
    if (painted >= STEP_COLUMNS && row !== last) {
      done(first, last - first + 1)
      first = -1
      painted = 0
      yield
    }
    paintColumn(pixels, above, paints, column)
    if (first < 0) first = row
    last = row
    painted += 1
  }
  if (first >= 0) done(first, last - first + 1)
}

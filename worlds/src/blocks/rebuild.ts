import type { Box, Position } from '../geometry/index.ts'
import { contains } from '../geometry/boxes.ts'
import { cellIndex, createPaletteOf, cut, withExtras } from '../voxels/index.ts'
import type { Voxels } from '../voxels/index.ts'
import type { Held, Stroke } from './stroke.ts'

/** Voxels at their place in the world: `origin` is the block of their first cell. */
export type Placed = { readonly voxels: Voxels; readonly origin: Position }

/**
 * What a box looked like at a time, walked back to from how it is now or was in a later version. A stroke that was not over
 * by then has not happened yet.
 *
 * @param later - How it was after `strokes`; holds the box.
 * @param strokes - All of the box since that time at least, by number; what is older or lies elsewhere is passed by.
 * @param at - Unix milliseconds.
 * @throws RangeError if the box reaches out of the voxels.
 */
export function walkBack(later: Placed, box: Box, strokes: readonly Stroke[], at: number): Voxels {
  const undone = strokes.filter(({ until }) => until > at).toReversed()
  return repaint(later, box, undone, 'before')
}

/**
 * What a box looked like at a time, walked on to from an earlier version; see `walkBack`.
 *
 * @param earlier - How it was before `strokes`; holds the box.
 * @param strokes - All of the box since that version, by number, and none before it.
 */
export function walkOn(earlier: Placed, box: Box, strokes: readonly Stroke[], at: number): Voxels {
  return repaint(
    earlier,
    box,
    strokes.filter(({ until }) => until <= at),
    'after',
  )
}

/** Where strokes meet in a cell, the last of them counts. */
function repaint({ voxels, origin }: Placed, box: Box, strokes: readonly Stroke[], side: 'before' | 'after'): Voxels {
  const { size, palette: known, cells, extras: held } = cut(voxels, origin, box)
  const palette = createPaletteOf(known)
  const extras = new Map(held)
  const put = ({ x, y, z }: Position, { state, extra }: Held): void => {
    const index = cellIndex(size, x - box.min.x, y - box.min.y, z - box.min.z)
    cells[index] = palette.indexOf(state)
    if (extra === null) extras.delete(index)
    else extras.set(index, extra)
  }
  for (const stroke of strokes) for (const cell of stroke.cells) if (contains(box, cell.at)) put(cell.at, cell[side])
  return withExtras({ size, palette: palette.states, cells }, extras)
}

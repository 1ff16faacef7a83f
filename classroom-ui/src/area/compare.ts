import { cellPosition, difference, isAir } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'

/** What a block, or a column seen from above, has done: come, gone, or become another. */
export const MARKS = ['added', 'removed', 'changed'] as const
export type Mark = (typeof MARKS)[number]

export type Comparison = Readonly<Record<Mark, number>> & {
  /** The columns in which something differs, in cells from the north-west corner. */
  readonly columns: readonly { readonly x: number; readonly z: number; readonly mark: Mark }[]
}

/**
 * How an area came from one state to a later one: how many blocks came, went and became others, and where one sees that from
 * above. A column in which it is not the same for all is one that changed.
 *
 * @throws RangeError if the two are not of one size.
 */
export function compare(before: Voxels, after: Voxels): Comparison {
  const { added, removed, changed, patch } = difference(before, after)
  const air = patch.palette.map(isAir)
  const columns = new Map<number, Mark>()
  for (const [index, cell] of patch.cells.entries()) {
    const [was, is] = [air[patch.before[index] ?? 0], air[patch.after[index] ?? 0]]
    if (was && is) continue
    const mark = was ? 'added' : is ? 'removed' : 'changed'
    const { x, z } = cellPosition(patch.size, cell)
    const column = z * patch.size.x + x
    const known = columns.get(column)
    columns.set(column, known === undefined || known === mark ? mark : 'changed')
  }
  const { x: width } = patch.size
  return {
    added,
    removed,
    changed,
    columns: [...columns].map(([column, mark]) => ({ x: column % width, z: Math.floor(column / width), mark })),
  }
}

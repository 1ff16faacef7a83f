import { difference } from './difference.ts'
import { cellPosition, isAir } from './voxels.ts'
import type { Voxels } from './voxels.ts'

/** What a block, or a column seen from above, has done: come, gone, or become another. */
export const MARKS = ['added', 'removed', 'changed'] as const
export type Mark = (typeof MARKS)[number]

/** How many blocks came, went and became others, and where one sees that from above. */
export type Comparison = Readonly<Record<Mark, number>> & {
  /** The columns in which something differs, in cells from the north-west corner. */
  readonly columns: readonly { readonly x: number; readonly z: number; readonly mark: Mark }[]
}

/** A block that became another: in which column, counted from the north-west corner, and the states. */
type Change = { readonly x: number; readonly z: number; readonly before: string; readonly after: string }

/** A column in which it is not the same for all is one that changed. One kind of air that became another is no change. */
export function comparisonOf(changes: Iterable<Change>): Comparison {
  const counts = { added: 0, removed: 0, changed: 0 }
  const columns = new Map<string, { x: number; z: number; mark: Mark }>()
  for (const { x, z, before, after } of changes) {
    const [was, is] = [isAir(before), isAir(after)]
    if (was && is) continue
    const mark = was ? 'added' : is ? 'removed' : 'changed'
    counts[mark] += 1
    const key = `${x},${z}`
    const known = columns.get(key)
    if (known === undefined) columns.set(key, { x, z, mark })
    else if (known.mark !== mark) known.mark = 'changed'
  }
  return { ...counts, columns: [...columns.values()] }
}

/**
 * How an area came from one state to a later one.
 *
 * @throws RangeError if the two are not of one size.
 */
export function compare(before: Voxels, after: Voxels): Comparison {
  const { patch } = difference(before, after)
  return comparisonOf(
    Array.from(patch.cells, (cell, index) => {
      const { x, z } = cellPosition(patch.size, cell)
      const state = (side: Uint16Array): string => patch.palette[side[index] ?? 0] ?? ''
      return { x, z, before: state(patch.before), after: state(patch.after) }
    }),
  )
}

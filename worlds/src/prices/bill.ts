import type { Voxels } from '../voxels/index.ts'
import { blocksIn, readState } from './block-state.ts'
import { rentPerHomeMonth } from './loan.ts'
import type { PriceList } from './price-list.ts'
import { standingThings } from './standing.ts'

/** One line of a bill: `kind` is the id of a thing or of a kind of blocks; `price` for one, `sum` for all, in whole kroner. */
export type BillLine = {
  readonly kind: string
  readonly count: number
  readonly price: number
  readonly sum: number
}

/** What was built, in whole kroner of play money. `total` is the sum of the lines; dearest lines first. */
export type Bill = {
  readonly lines: readonly BillLine[]
  readonly total: number
  /** What each home would pay a month for the loan; 0 only when the total is. */
  readonly perHomeMonth: number
  readonly homes: number
  /** Blocks that nobody can buy (lava, command blocks …), by name without `minecraft:`: they are in no line. */
  readonly notForSale: readonly { readonly block: string; readonly count: number }[]
}

/**
 * What a class built or changed. A thing that stands whole is billed once, as the thing; every other block by its kind.
 *
 * What was taken away is not paid back: what stood there is paid for already, and digging is free. A block that was only turned,
 * opened or joined to a fence is not new.
 *
 * @param now - The blocks of an area today.
 * @param before - The same box as the template has it.
 * @param homes - How many homes share the rent.
 * @throws RangeError when the two boxes are not equally large.
 */
export function bill(now: Voxels, before: Voxels, list: PriceList, homes: number): Bill {
  const added = newBlocks(now, before)
  const counts = new Map<string, number>()
  const strange = new Map<string, number>()
  const add = (to: Map<string, number>, what: string, count: number): unknown =>
    to.set(what, (to.get(what) ?? 0) + count)

  const inThings = new Set<number>()
  for (const { thing, cells } of standingThings(list.things, now, added)) {
    add(counts, thing.id, 1)
    for (const cell of cells) inThings.add(cell)
  }
  for (const [cell, { name, count }] of added) {
    if (inThings.has(cell) || count === 0) continue
    const kind = Object.hasOwn(list.blocks, name) ? list.blocks[name] : undefined
    if (kind === undefined || kind === 'not-for-sale') add(strange, name, count)
    else if (kind !== 'free') add(counts, kind, count)
  }

  const lines = [...list.things, ...list.kinds]
    .map(({ id, price }) => ({ kind: id, count: counts.get(id) ?? 0, price, sum: (counts.get(id) ?? 0) * price }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.sum - one.sum)
  const total = lines.reduce((all, { sum }) => all + sum, 0)
  return {
    lines,
    total,
    perHomeMonth: rentPerHomeMonth(total, list.loan, homes),
    homes,
    notForSale: [...strange].map(([block, count]) => ({ block, count })),
  }
}

/** The cells in which another block stands than before, or one slab more of the same; in their order. */
function newBlocks(now: Voxels, before: Voxels): Map<number, Named> {
  const isSameSize = (['x', 'y', 'z'] as const).every((axis) => now.size[axis] === before.size[axis])
  if (!isSameSize) throw new RangeError('two boxes that are not equally large')
  const [states, earlier] = [namesIn(now), namesIn(before)]
  const added = new Map<number, Named>()
  // most of a park is as it was: what two entries come to is asked once for a run of the same two
  let [lastEntry, lastOld] = [-1, -1]
  let found: Named | null = null
  for (let cell = 0; cell < now.cells.length; cell += 1) {
    const entry = now.cells[cell] as number
    const oldEntry = before.cells[cell] as number
    if (entry !== lastEntry || oldEntry !== lastOld) {
      lastEntry = entry
      lastOld = oldEntry
      found = newBlock(states[entry], earlier[oldEntry])
    }
    if (found !== null) added.set(cell, found)
  }
  return added
}

type Named = { readonly name: string; readonly count: number }

const namesIn = ({ palette }: Voxels): Named[] =>
  palette.map((text) => {
    const state = readState(text)
    return { name: state.name, count: blocksIn(state) }
  })

/** What somebody put there; null where it is what stood there before. */
function newBlock(state: Named | undefined, old: Named | undefined): Named | null {
  if (!state) return null
  if (state.name !== old?.name) return state
  return state.count > old.count ? { name: state.name, count: state.count - old.count } : null
}

import type { Cells, Frame, Hand, HeldOnLine } from '../blocks/line.ts'
import { MOST_CELLS, packCells } from '../blocks/line.ts'
import type { Box, Position } from '../geometry/index.ts'
import { contains } from '../geometry/index.ts'
import { nbt } from '../voxels/index.ts'
import type { Ground, Stands } from './ground/ground.ts'
import { stateText } from './ground/states.ts'

/** Longest block entity that is told, in bytes of NBT: a sign has a few hundred. */
export const LONGEST_EXTRA = 4096
/** What one frame may weigh, about its letters of JSON: the server takes no larger message. */
const HEAVIEST = 30_000

type Cell = { readonly at: Position; readonly before: HeldOnLine; after: HeldOnLine }
type Gathered = { readonly hand: Hand; readonly cells: Map<string, Cell>; weight: number }

export const heldOf = ({ stateId, extra }: Stands): HeldOnLine => [stateText(stateId), packed(extra)]

/** NBT of a block entity as base64; null for one that is too large to keep. */
function packed(extra: nbt.Compound | null): string | null {
  if (!extra) return null
  const bytes = nbt.writeNbt('', extra)
  return bytes.length <= LONGEST_EXTRA ? Buffer.from(bytes).toString('base64') : null
}

/** A block entity from base64 of its NBT; null where it cannot be read. */
export function unpacked(extra: string | null): nbt.Compound | null {
  if (extra === null) return null
  try {
    return nbt.readNbt(Buffer.from(extra, 'base64'))
  } catch {
    return null
  }
}

/**
 * Gathers what is written within the extent into frames: a cell written twice by one hand in a row is one cell, and one
 * that became what it was is none.
 */
export function gatherWrites(ground: Ground, extent: Box) {
  let gathered: Gathered[] = []
  const undo = ground.onWrite((hand, at, before, after) => {
    if (!contains(extent, at)) return
    const last = gathered.at(-1)
    const key = `${at.x},${at.y},${at.z}`
    const same = last && isSameHand(last.hand, hand) ? last : null
    const known = same?.cells.get(key)
    if (known) {
      known.after = heldOf(after)
      return
    }
    const cell = { at, before: heldOf(before), after: heldOf(after) }
    const weight = 40 + cell.after[0].length + (cell.before[1]?.length ?? 0) + (cell.after[1]?.length ?? 0)
    if (same && same.cells.size < MOST_CELLS && same.weight + weight <= HEAVIEST) {
      same.cells.set(key, cell)
      same.weight += weight
    } else gathered.push({ hand, cells: new Map([[key, cell]]), weight })
  })

  return {
    /** What was written since the last call, in order. */
    take(): Pick<Frame, 'hand' | 'changed'>[] {
      const taken = gathered
      gathered = []
      return taken.flatMap(({ hand, cells }) => {
        const changed: Cells = packCells([...cells.values()].filter(isOther))
        return changed.cells.length > 0 ? [{ hand, changed }] : []
      })
    },
    stop: undo,
  }
}

const isOther = ({ before, after }: Cell): boolean => before[0] !== after[0] || before[1] !== after[1]

const isSameHand = (one: Hand, other: Hand): boolean =>
  one.kind === other.kind &&
  ('name' in one && 'name' in other ? one.name === other.name : true) &&
  ('id' in one && 'id' in other ? one.id === other.id : true)

import type { Position } from '../geometry/index.ts'
import { readState, poseOf } from './block-state.ts'
import { looseUnder } from './placing.ts'
import { piece } from './piece.ts'
import type { PlacedCell } from './piece.ts'
import type { PriceList, Thing } from './price-list.ts'
import type { Facing } from './turn.ts'

/** A thing of the list where somebody plans to put it up: `thing` is its id, the rest as for a piece of it. */
export type Placed = { readonly thing: string; readonly at: Position; readonly facing: Facing }

/**
 * What has become of a planned thing.
 *
 * - `stands`: all of its blocks are there. `free`: none are, and there is room for them. `begun`: some are, and there is room
 *   for the others.
 * - `in-the-way`: something else stands where it would come. `no-ground`: the ground under it is gone.
 */
export type PlannedState = 'stands' | 'free' | 'begun' | 'in-the-way' | 'no-ground'

/** `missing`: the blocks still to be put, from the bottom up; none where they cannot be. `differs`: what shows where to look. */
export type PlannedLook = {
  readonly state: PlannedState
  readonly missing: readonly PlacedCell[]
  readonly differs: readonly Position[]
}

/**
 * Compares a planned thing with the place as it is now. What stands there is never to be overwritten: air and weeds make way, as
 * under a hand, and a block that already is the planned one counts as built, whoever put it.
 *
 * @param stands - The state of a block of the world.
 */
export function lookAtPlaced(
  list: PriceList,
  thing: Thing,
  { at, facing }: Pick<Placed, 'at' | 'facing'>,
  stands: (at: Position) => string,
): PlannedLook {
  const cells = piece(thing, at, facing)
  const others = cells.filter((cell) => poseOf(stands(cell.at)) !== poseOf(cell.state))
  if (others.length === 0) return { state: 'stands', missing: [], differs: [] }
  const taken = others.filter((cell) => list.blocks[readState(stands(cell.at)).name] !== 'free').map((cell) => cell.at)
  if (taken.length > 0) return { state: 'in-the-way', missing: [], differs: taken }
  const loose = looseUnder(list, thing, at, facing, stands)
  if (loose.length > 0) return { state: 'no-ground', missing: [], differs: loose }
  const missing = others.toSorted((one, other) => one.at.y - other.at.y)
  return { state: others.length === cells.length ? 'free' : 'begun', missing, differs: [] }
}

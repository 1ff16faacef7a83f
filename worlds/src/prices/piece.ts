import type { Position } from '../geometry/index.ts'
import type { Cell } from './price-list.ts'
import { FACINGS, stateTurned } from './turn.ts'
import type { Facing } from './turn.ts'

/** A block of a thing where it stands in the world. */
export type PlacedCell = { readonly at: Position; readonly state: string }

/** A thing of the list, or anything else that is drawn around the middle of its lowest layer. */
type Drawn = { readonly cells: readonly Cell[] }

/**
 * The blocks of a thing in the world.
 *
 * @param at - Block coordinates of the middle of its lowest layer, which is the first layer above the ground.
 * @param facing - Where its front looks: towards whoever puts it up.
 */
export function piece(thing: Drawn, at: Position, facing: Facing): PlacedCell[] {
  const quarters = FACINGS.indexOf(facing)
  return thing.cells.map((cell) => {
    let { x, z } = cell
    for (let done = 0; done < quarters; done += 1) [x, z] = [-z, x]
    // adding 0 makes -0 into 0
    return { at: { x: at.x + x + 0, y: at.y + cell.y, z: at.z + z + 0 }, state: stateTurned(cell.state, quarters) }
  })
}

/** The blocks of ground a thing stands on: those right below its lowest layer. */
export function footprint(thing: Drawn, at: Position, facing: Facing): Position[] {
  return piece(thing, at, facing)
    .filter((cell) => cell.at.y === at.y)
    .map((cell) => ({ ...cell.at, y: at.y - 1 }))
}

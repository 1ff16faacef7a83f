import type { Position } from '../geometry/index.ts'
import { stateFromText, stateText } from './ground/states.ts'
import { joinNeighbours } from './joining.ts'

/**
 * The states that blocks take on, beside these and these themselves, once these stand as they do: fences that join up,
 * corners of stairs. The same for what is built on a page as for what hands build.
 *
 * @param stateAt - What stands then, as text; what is no state is air.
 */
export function joinedStates(
  changed: readonly Position[],
  stateAt: (at: Position) => string,
): readonly { readonly at: Position; readonly state: string }[] {
  return joinNeighbours(changed, (at) => stateFromText(stateAt(at)) ?? 0).map(({ at, stateId }) => ({
    at,
    state: stateText(stateId),
  }))
}

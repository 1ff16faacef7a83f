import type { ResidentView } from '@jagten/server/contract'
import type { Position } from '@jagten/worlds/geometry'

/** As in Minecraft: whoever comes so near (blocks) is told, and goes on hearing it until they are so far away. */
const NEAR = 4
const GONE = 7

/** Who tells somebody who stands there; null: nobody. `before`: who told the last time. */
export function nearest(
  residents: readonly ResidentView[],
  stands: Position | null,
  before: ResidentView | null,
): ResidentView | null {
  if (!stands) return null
  const far = ({ at }: ResidentView): number => Math.hypot(at.x - stands.x, at.y - stands.y, at.z - stands.z)
  const [next] = residents.filter((one) => far(one) <= NEAR).toSorted((one, other) => far(one) - far(other))
  if (next) return next
  return before && far(before) < GONE ? before : null
}

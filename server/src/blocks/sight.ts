import type { Held } from '@jagten/worlds/blocks'
import type { Position } from '@jagten/worlds/geometry'
import { blockAt } from '@jagten/worlds/geometry'
import type { Facing } from '../../domain/base/building.ts'

const EYES = 1.62
/** As far as one sees where a thing shall stand, in blocks. */
const FAR = 12
const STEP = 0.1
const DEGREE = Math.PI / 180

/** What can be asked what stands in a cell, and whether one looks through that. */
type Stands = { readonly get: (at: Position) => Held; readonly isClear: (state: string) => boolean }

/**
 * The cell on top of what somebody looks at, and the way a thing must face there to look back at them.
 *
 * @param where - Where the feet are; yaw 0 = south, 90 = west; pitch 90 = straight down.
 * @returns Null when nothing is near enough.
 */
export function spotSeen(
  stands: Stands,
  {
    from,
    look: { yaw, pitch },
  }: { readonly from: Position; readonly look: { readonly yaw: number; readonly pitch: number } },
): { readonly at: Position; readonly facing: Facing } | null {
  const flat = Math.cos(pitch * DEGREE)
  const way = { x: -Math.sin(yaw * DEGREE) * flat, y: -Math.sin(pitch * DEGREE), z: Math.cos(yaw * DEGREE) * flat }
  let before = blockAt({ ...from, y: from.y + EYES })
  for (let far = 0; far <= FAR; far += STEP) {
    const here = blockAt({ x: from.x + way.x * far, y: from.y + EYES + way.y * far, z: from.z + way.z * far })
    if (!stands.isClear(stands.get(here).state)) return { at: onGround(stands, here, before), facing: backTo(yaw) }
    before = here
  }
  return null
}

/** On the block itself where one can stand on it; before a wall, in front of it. */
function onGround(stands: Stands, seen: Position, before: Position): Position {
  const above = { ...seen, y: seen.y + 1 }
  return stands.isClear(stands.get(above).state) ? above : before
}

/** Somebody who looks south (0) sees a front that looks north. */
function backTo(yaw: number): Facing {
  const quarter = ((Math.round(yaw / 90) % 4) + 4) % 4
  return (['north', 'east', 'south', 'west'] as const)[quarter] ?? 'north'
}

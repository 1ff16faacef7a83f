import type { Area, Position } from '@jagten/worlds/geometry'
import { settledAreas } from '../areas/areas.ts'
import { areaAt } from '../base/land.ts'
import type { GroupId, StudentId } from '../base/ids.ts'
import { groupOf } from '../roster/roster.ts'
import { mayNow } from './may.ts'
import type { ClassState } from './state.ts'

/** Two groups that want one place. */
export type Intrusion = { readonly by: GroupId; readonly owner: GroupId }

/**
 * Whose area a student was kept from building on, when that is why: null while nobody builds, on common land, and on the
 * group's own area.
 */
export function intrusionOf(
  state: ClassState,
  areas: readonly Area[],
  student: StudentId,
  at: Position,
): Intrusion | null {
  const owner = areaAt(settledAreas(areas, state.roster), at)?.group ?? null
  const by = groupOf(state, student)
  if (by === null || owner === null || by === owner || !mayNow(state, student).build) return null
  return { by, owner }
}

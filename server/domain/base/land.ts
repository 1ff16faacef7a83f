import { contains } from '@jagten/worlds/geometry'
import type { Area, Position } from '@jagten/worlds/geometry'
import { GROUPS } from './ids.ts'
import type { GroupId } from './ids.ts'

/** An area with the group it belongs to; null for one there is no group for. */
export type OwnedArea = Area & { readonly group: GroupId | null }

/** Which area is whose: the first of the world's list belongs to the first group, and so on. */
export function ownedAreas(areas: readonly Area[]): readonly OwnedArea[] {
  return areas.map((area, index) => ({ ...area, group: GROUPS[index] ?? null }))
}

/** The area a block lies in; undefined for one on common land. */
export function areaAt(areas: readonly OwnedArea[], at: Position): OwnedArea | undefined {
  return areas.find(({ box }) => contains(box, at))
}

/** Whether something may be planned there for that group: on common land or the group's own area; for the teacher (undefined) anywhere. */
export function mayPlanAt(areas: readonly OwnedArea[], group: GroupId | null | undefined, at: Position): boolean {
  const area = areaAt(areas, at)
  return area === undefined || group === undefined || (group !== null && area.group === group)
}

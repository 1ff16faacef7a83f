import type { Area } from '@jagten/worlds/geometry'
import type { Named } from '../base/building.ts'
import type { GroupId, StudentId } from '../base/ids.ts'
import { ownedAreas } from '../base/land.ts'
import type { OwnedArea } from '../base/land.ts'
import type { Roster } from '../roster/roster.ts'

export type AreasState = {
  /** Ids of the areas that are not shown to the class. */
  readonly hiddenAreas: ReadonlySet<string>
  /** Versions of areas that somebody asked for, the oldest first. */
  readonly namedVersions: readonly Named[]
  /** Areas that are being made what they were in a version; `by`: null for the teacher. */
  readonly works: readonly {
    readonly work: string
    readonly area: string
    readonly version: string
    readonly by: StudentId | null
  }[]
  /** For how many whole kroner the class may build together; null when no budget is set. To be over it is told, not refused. */
  readonly budget: number | null
}

/** As {@link ownedAreas}, but nobody's while no household is in the group. */
export function settledAreas(areas: readonly Area[], { households }: Roster): readonly OwnedArea[] {
  const settled = new Set(households.map(({ group }) => group))
  return ownedAreas(areas).map((area) => (settled.has(area.group) ? area : { ...area, group: null }))
}

/**
 * Where somebody of that group may build: on the group's own area, while building is allowed at all (`isAllowed`: by the
 * step, and by the teacher). The same for a player in the world and a student on a page.
 */
export function buildable(
  areas: readonly OwnedArea[],
  group: GroupId | null,
  isAllowed: boolean,
): readonly OwnedArea[] {
  return isAllowed && group !== null ? areas.filter((area) => area.group === group) : []
}

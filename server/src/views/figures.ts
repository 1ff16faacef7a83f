import type { Figure } from '../../contract/views.ts'
import type { GroupId, StudentId } from '../../domain/base/ids.ts'
import type { Viewer } from './index.ts'

/**
 * A student who is in the place.
 *
 * - `number`: by which those who are not told the student's id tell figures apart.
 * - `yaw`: which way a page looks, in degrees (0 = south, 90 = west); null for a player.
 */
export type Somebody = Pick<Figure, 'from' | 'at'> & {
  readonly student: StudentId
  readonly number: number
  readonly name: string
  readonly group: GroupId | null
  readonly yaw: number | null
}

/** Everybody in the place, as one viewer may see them: nobody has a name on the projector. */
export function figuresFor(viewer: Viewer, everybody: readonly Somebody[]): readonly Figure[] {
  return everybody.map(({ student, number, name, group, from, at }) => ({
    id: viewer.face === 'teacher' ? student : String(number),
    name: viewer.face === 'projector' ? null : name,
    group,
    isOwn: viewer.face === 'student' && viewer.student === student,
    from,
    at,
  }))
}

import { z } from 'zod'
import { GroupId, StudentId } from './ids.ts'

/** Whom the teacher means: a group, or one student; everybody when it is left out. */
export const Target = z.union([z.strictObject({ group: GroupId }), z.strictObject({ student: StudentId })])
export type Target = Readonly<z.infer<typeof Target>>

/** Whether a student, of that group, is among those who are meant; null means everybody. */
export function isMeant(to: Target | null, student: StudentId, group: GroupId | null): boolean {
  if (to === null) return true
  return 'student' in to ? to.student === student : to.group === group
}

export function isSameTarget(one: Target | null, other: Target | null): boolean {
  if (one === null || other === null) return one === other
  if ('student' in one) return 'student' in other && one.student === other.student
  return 'group' in other && one.group === other.group
}

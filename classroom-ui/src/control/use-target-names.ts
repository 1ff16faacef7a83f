import type { Target } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'
import { useNames } from '../roster/use-names.ts'
import { useWords } from '../words/words.tsx'

/** What to call those who are meant: a student, a group, or (null) the whole class. */
export function useTargetNames(): (to: Target | null) => string {
  const { say } = useWords()
  const nameOf = useNames()
  return (to) => {
    if (to === null) return say('page.control.whole')
    return 'student' in to ? nameOf(to.student) : say('page.group', { group: say(`page.groups.${to.group}`) })
  }
}

/** Whether two mean the same. */
export function isSameTarget(one: Target | null, other: Target | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The students who are meant. */
export function useMeant(): (to: Target | null) => ReturnType<typeof useTeacher>['view']['students'] {
  const { students } = useTeacher().view
  return (to) =>
    students.filter((one) => to === null || ('student' in to ? one.id === to.student : one.group === to.group))
}

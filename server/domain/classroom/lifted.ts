import type { ClassEvent } from './events.ts'
import { SUBJECTS } from './subjects.ts'
import type { AnySubject } from './subjects.ts'

/** An event as it stands in a log, however old, in today's shape; not yet parsed. */
export function lifted(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw
  const subjects: readonly AnySubject<ClassEvent>[] = SUBJECTS
  return subjects.reduce((event, subject) => subject.lift?.(event) ?? event, { ...raw })
}

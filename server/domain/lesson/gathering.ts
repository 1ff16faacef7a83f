import type { Text } from '@jagten/lesson-plans/schema'
import { forgottenAt, stepNow } from './lesson.ts'
import type { Lesson, LessonEvent } from './lesson.ts'

/**
 * One time the class met for a lesson, from its beginning to its end or to the bell: a lesson that goes on next week is
 * held at two of them. Times are Unix milliseconds; `endedAt` is null while it is on.
 */
export type Gathering = {
  readonly beganAt: number
  readonly endedAt: number | null
  /** Title of the step at which the bell rang; null for a lesson that came to its end. */
  readonly stoppedAt: Text | null
}

/** Whoever goes on this soon after the bell (milliseconds) goes on with the same lesson: a break, or a bell by mistake. */
const BREAK_MS = 60 * 60_000

/** @param lesson - As it was before the event. */
export function applyGatherings(
  gatherings: readonly Gathering[],
  lesson: Lesson,
  event: LessonEvent,
  at: number,
): readonly Gathering[] {
  switch (event.type) {
    case 'lesson-started':
      return begun(gatherings, at)
    case 'lesson-step':
    case 'lesson-resumed':
      return lesson.state === 'rung' ? goneOn(gatherings, at) : gatherings
    case 'lesson-rung':
      return ended(gatherings, Math.min(at, forgottenAt(lesson) ?? at), stepNow(lesson)?.title ?? null)
    case 'lesson-ended':
      return ended(gatherings, at, null)
    case 'lesson-extended':
    case 'lesson-replanned':
    case 'lesson-paused':
      return gatherings
    default:
      return event satisfies never
  }
}

/** The last one that is over; null before the first. */
export function lastGathering(gatherings: readonly Gathering[]): (Gathering & { readonly endedAt: number }) | null {
  return gatherings.findLast((one): one is Gathering & { endedAt: number } => one.endedAt !== null) ?? null
}

const begun = (gatherings: readonly Gathering[], at: number): readonly Gathering[] => [
  ...gatherings,
  { beganAt: at, endedAt: null, stoppedAt: null },
]

function goneOn(gatherings: readonly Gathering[], at: number): readonly Gathering[] {
  const last = gatherings.at(-1)
  if (!last || last.endedAt === null || at - last.endedAt > BREAK_MS) return begun(gatherings, at)
  return [...gatherings.slice(0, -1), { ...last, endedAt: null, stoppedAt: null }]
}

/** A lesson that was ended after the bell had been over since then. */
function ended(gatherings: readonly Gathering[], endedAt: number, stoppedAt: Text | null): readonly Gathering[] {
  const last = gatherings.at(-1)
  if (last?.endedAt !== null) return gatherings
  return [...gatherings.slice(0, -1), { ...last, endedAt, stoppedAt }]
}

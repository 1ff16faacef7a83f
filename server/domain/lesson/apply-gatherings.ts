import type { Text } from '@jagten/lesson-plans/schema'
import type { CourseEvent } from './events.ts'
import type { Gathering } from './gathering.ts'
import { forgottenAt, stepNow } from './lesson.ts'
import type { Lesson } from './lesson.ts'

/** Whoever goes on this soon after the bell (milliseconds) goes on with the same lesson: a break, or a bell by mistake. */
const BREAK_MS = 60 * 60_000

/** @param lesson - As it was before the event. */
export function applyGatherings(
  gatherings: readonly Gathering[],
  lesson: Lesson,
  event: CourseEvent,
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

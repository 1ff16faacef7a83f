import { currentPoll } from '../democracy/poll.ts'
import { stepNow } from '../lesson/lesson.ts'
import type { LessonStep } from '../lesson/step.ts'
import type { ClassState } from './state.ts'

/** Steps in which the class listens to each other. */
const LISTENING: ReadonlySet<LessonStep['kind']> = new Set(['meet', 'vote', 'show'])

/**
 * Whether those who live in the place may tell students who come by what it is like: not while the class meets, votes or
 * looks at what somebody shows, nor when nothing goes on.
 */
export function mayTell({
  archived,
  lesson,
  meeting,
  polls,
}: Pick<ClassState, 'archived' | 'lesson' | 'meeting' | 'polls'>): boolean {
  if (archived || lesson.state === 'rung' || lesson.state === 'paused') return false
  if (meeting.state === 'open' || currentPoll(polls)) return false
  const step = stepNow(lesson)
  return !step || !LISTENING.has(step.kind)
}

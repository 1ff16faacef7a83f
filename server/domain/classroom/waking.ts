import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import type { Delay } from '../base/time.ts'
import { delayHolds } from '../control/holds.ts'
import { delayRecess } from '../democracy/meeting.ts'
import { delayPoll } from '../democracy/polling.ts'
import { stepNow } from '../lesson/lesson.ts'
import { delayStep } from '../lesson/steering.ts'
import type { ClassEvent } from './events.ts'
import type { ClassState } from './state.ts'

/** So long (milliseconds) at least has whoever comes back before anything runs out. */
const GRACE_MS = 20_000

/**
 * Time went by in which nobody could do anything: the machine slept, the program stood still or was away. It is nobody's
 * loss: what was left of a poll, a step, a freeze or a silence is still left of it, and enough to act in of what would end
 * by itself.
 *
 * @param lostMs - Milliseconds that went by so; 0 when nobody knows how many.
 */
export function wake(
  { polls, lesson, meeting, holds }: ClassState,
  lostMs: number,
  given: Given,
): Decision<ClassEvent> {
  const later: Delay = (end) => Math.max(end + lostMs, given.at + GRACE_MS)
  const endsByItself = stepNow(lesson)?.advance === 'clock'
  return {
    events: [
      ...delayPoll(polls, later),
      ...delayRecess(meeting, later),
      ...delayStep(lesson, endsByItself ? later : (end) => end + lostMs),
      ...delayHolds(holds, later),
    ],
  }
}

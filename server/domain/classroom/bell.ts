import { letGo } from '../control/holds.ts'
import { suspend } from '../democracy/poll.ts'
import type { Decision, Given } from '../given.ts'
import { ring } from '../lesson/steering.ts'
import { refuse } from '../refusal.ts'
import type { ClassEvent } from './events.ts'
import type { ClassState } from './state.ts'

/** The bell: clocks stand, an open poll is suspended with nothing shown, and nobody is left frozen or silent. */
export function ringBell(state: ClassState, given: Given): Decision {
  const events = stopped(state, given)
  return events.length === 0 ? refuse('lesson.none') : { events: [...events, ...letGo(state.holds)] }
}

/** The events that make every clock stand; none when none runs. */
export function stopped({ polls, lesson }: ClassState, given: Given): ClassEvent[] {
  return [...suspend(polls, given), ...ring(lesson, given)]
}

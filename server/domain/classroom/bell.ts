import { suspend } from '../democracy/poll.ts'
import type { Decision, Given } from '../given.ts'
import { ring } from '../lesson/steering.ts'
import { refuse } from '../refusal.ts'
import type { ClassEvent } from './events.ts'
import type { ClassState } from './state.ts'

/** The bell: clocks stand, an open poll is suspended with nothing shown, and nobody is left frozen or silent. */
export function ringBell(state: ClassState, given: Given): Decision {
  const events = stopped(state, given)
  return events.length === 0 ? refuse('lesson.none') : { events: [...events, ...released(state)] }
}

/** The events that make every clock stand; none when none runs. */
export function stopped({ polls, lesson }: ClassState, given: Given): ClassEvent[] {
  return [...suspend(polls, given), ...ring(lesson, given)]
}

/** The events after which nobody is held. */
export function released({ frozen, muted }: ClassState): ClassEvent[] {
  return [
    ...(frozen ? [{ type: 'freeze-set', on: false } as const] : []),
    ...(muted ? [{ type: 'mute-set', on: false } as const] : []),
  ]
}

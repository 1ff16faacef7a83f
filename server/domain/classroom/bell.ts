import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { refuse } from '../base/refusal.ts'
import { letGo } from '../control/holds.ts'
import { endRecess } from '../democracy/meeting.ts'
import { suspend } from '../democracy/polling.ts'
import { ring } from '../lesson/steering.ts'
import type { ClassEvent } from './events.ts'
import type { ClassState } from './state.ts'

/** The bell: clocks stand, an open poll is suspended with nothing shown, and nobody is left frozen, silent or speaking. */
export function ringBell(state: ClassState, given: Given): Decision<ClassEvent> {
  const events = stopped(state, given)
  if (events.length === 0) return refuse('lesson.none')
  const { speaking } = state.floor
  const silence = speaking === null ? [] : [{ type: 'floor-left', student: speaking.student } as const]
  return { events: [...events, ...letGo(state.holds), ...silence] }
}

/** The events that make every clock stand; none when none runs. */
export function stopped({ polls, lesson, meeting }: ClassState, given: Given): ClassEvent[] {
  return [...suspend(polls, given), ...endRecess(meeting), ...ring(lesson, given)]
}

import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { letGo } from '../control/holds.ts'
import { stopped } from './bell.ts'
import type { ClassEvent } from './events.ts'
import type { ClassState } from './state.ts'

/** A class is put away as by the bell, and its world with it; a lesson that was on goes on from there when it comes back. */
export function archive(state: ClassState, given: Given): Decision<ClassEvent> {
  if (state.archived) return nothingChanges
  return {
    events: [
      ...stopped(state, given),
      ...letGo(state.holds),
      ...state.out.map(({ player }) => ({ type: 'player-let-in', player }) as const),
      ...(state.meeting.state === 'open' ? [{ type: 'meeting-closed' } as const] : []),
      ...(state.worldOpen ? [{ type: 'world-closed' } as const] : []),
      { type: 'class-archived' },
    ],
  }
}

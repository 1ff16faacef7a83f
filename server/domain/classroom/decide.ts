import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { houseTheUnhoused } from '../roster/households.ts'
import { apply } from './apply.ts'
import { entryFor } from './commands.ts'
import type { Command } from './commands.ts'
import type { ClassEvent } from './events.ts'
import { held } from './held.ts'
import { leavingMeeting } from './leaving.ts'
import { losingOffice } from './losing-office.ts'
import { may } from './may.ts'
import type { ClassState } from './state.ts'

/** What a command comes to: events, with what is kept beside the log, or a refusal. Never throws. */
export function decide(state: ClassState, asked: Command, given: Given): Decision<ClassEvent> {
  const { command, payload } = asked
  const refusal = may(given.actor, command, state)
  if (refusal) return refusal
  const entry = entryFor(command)
  const first = before(asked, state, given)
  if ('refusal' in first) return first
  const ready = first.events.reduce((folded, event) => apply(folded, event, given.at), state)
  const decision = losingOffice(leavingMeeting(entry.decide(ready, payload, given), state), state, given)
  if ('refusal' in decision) return decision
  const whole = { ...decision, events: [...first.events, ...decision.events] }
  return entry.isRead ? held(whole, state, given) : whole
}

/** What comes first in another subject. */
function before({ command, payload }: Command, { roster }: ClassState, given: Given): Decision<ClassEvent> {
  // everybody present is housed before a poll, so that nobody who is here is without a vote
  return command === 'poll.open' ? houseTheUnhoused(roster, payload.housed, given) : { events: [] }
}

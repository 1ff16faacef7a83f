/** Who is in the class: students, their households and groups, who is here, and who plays under which name. */
import type { Subject } from '../base/subject.ts'
import { apply } from './apply.ts'
import { events } from './events.ts'
import type { RosterEvent } from './events.ts'
import { emptyRoster } from './roster.ts'
import type { RosterState } from './roster.ts'

export { commands } from './commands.ts'

export const subject = {
  first: { roster: emptyRoster, attendanceAt: null },
  events,
  apply,
} satisfies Subject<RosterState, RosterEvent>

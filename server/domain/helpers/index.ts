/** Who helps the teacher with the class, by a link. What each kind may stands with every command. */
import type { Subject } from '../base/subject.ts'
import { apply } from './apply.ts'
import { events } from './events.ts'
import type { HelperEvent } from './events.ts'
import type { HelpersState } from './helpers.ts'

export { commands } from './commands.ts'

export const subject = { first: { helpers: [] }, events, apply } satisfies Subject<HelpersState, HelperEvent>

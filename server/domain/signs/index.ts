/** What students write on signs in the world. */
import type { Subject } from '../base/subject.ts'
import { apply } from './apply.ts'
import { events } from './events.ts'
import type { SignEvent } from './events.ts'
import type { SignsState } from './signs.ts'

export { commands } from './commands.ts'

export const subject = { first: { signs: [] }, events, apply } satisfies Subject<SignsState, SignEvent>

/** What whoever is new learns first: a short path that everybody passes by doing it. */
import type { Subject } from '../base/subject.ts'
import { apply } from './apply.ts'
import { events } from './events.ts'
import type { WelcomeEvent } from './events.ts'
import type { WelcomeState } from './welcome.ts'

export { commands } from './commands.ts'

const first: WelcomeState = { welcome: { on: true, passed: new Map() } }

export const subject = { first, events, apply } satisfies Subject<WelcomeState, WelcomeEvent>

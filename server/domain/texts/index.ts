/** What people wrote: which of it is hidden from the class, and which waits for the teacher to read it. */
import type { Subject } from '../base/subject.ts'
import { apply } from './apply.ts'
import { events } from './events.ts'
import type { TextsEvent } from './events.ts'
import type { TextsState } from './texts.ts'

export { commands } from './commands.ts'

export const subject = {
  first: { hidden: new Set(), held: new Map() },
  events,
  apply,
} satisfies Subject<TextsState, TextsEvent>

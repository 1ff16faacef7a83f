/** What the class noticed on its walk: notes about places, and the one each group goes on with. */
import type { Subject } from '../base/subject.ts'
import { apply } from './apply.ts'
import { events } from './events.ts'
import type { NoteEvent } from './events.ts'
import { noNotes } from './notes.ts'
import type { NotesState } from './notes.ts'

export { commands } from './commands.ts'

export const subject = { first: { notes: noNotes }, events, apply } satisfies Subject<NotesState, NoteEvent>

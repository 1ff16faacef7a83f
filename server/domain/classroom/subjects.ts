import { subject as areas } from '../areas/index.ts'
import type { Cue, EventSchema, Told } from '../base/subject.ts'
import { subject as control } from '../control/index.ts'
import { subject as democracy } from '../democracy/index.ts'
import { subject as helpers } from '../helpers/index.ts'
import { subject as lesson } from '../lesson/index.ts'
import { subject as notes } from '../notes/index.ts'
import { subject as roster } from '../roster/index.ts'
import { subject as signs } from '../signs/index.ts'
import { subject as texts } from '../texts/index.ts'
import { subject as welcome } from '../welcome/index.ts'
import type { FeedCode } from './feed.ts'
import type { ClassState } from './state.ts'

/** Any subject, seen from the class: each looks at its own part and gives that back. */
export type AnySubject<Event> = {
  readonly first: Partial<ClassState>
  readonly events: readonly EventSchema[]
  lift?(event: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>
  apply(own: ClassState, event: Event, at: number): Partial<ClassState>
  told?(state: ClassState, event: Event): Told<FeedCode> | null
  cue?(event: Event): Cue | null
}

/** What a class is about. Its commands stand in commands.ts, its events in events.ts. */
export const SUBJECTS = [roster, texts, control, helpers, lesson, areas, democracy, notes, signs, welcome] as const

import type { AreasState } from '../areas/areas.ts'
import type { ClassId } from '../base/ids.ts'
import type { ControlState } from '../control/control.ts'
import type { DemocracyState } from '../democracy/democracy.ts'
import type { HelpersState } from '../helpers/helpers.ts'
import type { LessonState } from '../lesson/lesson.ts'
import type { NotesState } from '../notes/notes.ts'
import type { RosterState } from '../roster/roster.ts'
import type { SignsState } from '../signs/signs.ts'
import type { TextsState } from '../texts/texts.ts'
import type { WelcomeState } from '../welcome/welcome.ts'
import type { FeedLine, Happening } from './feed.ts'

/** What a class is apart from its subjects. */
type Own = {
  readonly id: ClassId
  readonly name: string
  readonly grade: number | null
  readonly joinCode: string
  /** Number of events folded. */
  readonly version: number
  readonly template: string
  /** Whether the world is meant to be open; whether it is, only the outside knows. */
  readonly worldOpen: boolean
  readonly feed: readonly FeedLine[]
  readonly happenings: readonly Happening[]
  /** Put away: its world is closed, and nothing goes on in it until it is taken out again. */
  readonly archived: boolean
}

/** A class, as the fold of its log: its own part, and a part for each subject. */
export type ClassState = Own &
  RosterState &
  TextsState &
  ControlState &
  HelpersState &
  LessonState &
  AreasState &
  DemocracyState &
  NotesState &
  SignsState &
  WelcomeState

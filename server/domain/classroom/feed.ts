import type { Cue } from '../base/subject.ts'
import type { DemocracyCode } from '../democracy/told.ts'
import type { LessonCode } from '../lesson/index.ts'

/** What is told in the feed; each code has its sentence in both word lists. */
export type FeedCode = LessonCode | DemocracyCode

/** `at` in Unix milliseconds. */
export type FeedLine = {
  readonly at: number
  readonly code: FeedCode
  readonly params: Readonly<Record<string, string | number>>
}

/** Something the world shows once: when it happened, and the class's version then. */
export type Happening = Cue & { readonly at: number; readonly version: number }

import type { Office } from '../../domain/base/office.ts'
import type { StudentId } from '../../domain/base/ids.ts'
import type { SpeakerView, WaitingView } from './democracy.ts'

type Named = { readonly office: Office; readonly student: StudentId; readonly name: string }

/** Who has something to do at the meeting, and who would like to; for the teacher, by name. */
export type TeachersOfficersView = {
  /** `among`: how many the lot was drawn among; null: appointed. */
  readonly held: readonly (Named & { readonly among: number | null })[]
  readonly volunteers: readonly Named[]
}

/** One who has an office, as everybody sees it: the household, never a name; null for who has none. */
export type OfficerView = { readonly office: Office; readonly household: number | null; readonly among: number | null }

/** Who has an office, and how many would like each of those that are free. */
export type OfficersView = {
  readonly held: readonly OfficerView[]
  readonly free: readonly { readonly office: Office; readonly volunteers: number }[]
}

/** What the chair leads by: who speaks and who waits, by household. Students are named by id alone. */
export type ChairView = {
  readonly speaking: (SpeakerView & { readonly household: number | null }) | null
  /** In the order in which they speak. */
  readonly waiting: readonly (WaitingView & { readonly student: StudentId; readonly household: number | null })[]
}

export type StudentsOfficersView = OfficersView & {
  /** What the viewer has to do at the meeting; null: nothing. */
  readonly mine: Office | null
  /** What the viewer would like. */
  readonly wished: readonly Office[]
  /** What the viewer had to do until a moment ago, and is thanked for until then (Unix milliseconds). */
  readonly thanked: { readonly office: Office; readonly until: number } | null
}

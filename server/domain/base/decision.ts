import type { Paper } from './ballot.ts'
import type { Building } from './building.ts'
import type { PollId, StudentId, TextId } from './ids.ts'
import type { Refusal } from './refusal.ts'

/** A text to keep beside the log; erasing its owner erases it. */
export type NewText = { readonly id: TextId; readonly owner: StudentId | null; readonly text: string }

/** What is committed together with the events, beside the log. */
export type Beside = {
  readonly texts?: readonly NewText[]
  readonly eraseOwner?: StudentId
  /** A paper for the box of a secret poll. */
  readonly ballot?: Paper & { readonly poll: PollId }
  /** What is to be done in the world. */
  readonly building?: Building
}

/** What a command comes to. Only events of one subject: a rule of polls cannot emit a roster event. */
export type Decision<Event> = { readonly events: readonly Event[]; readonly beside?: Beside } | Refusal

/** Nothing to do: what was asked for is so already. */
export const nothingChanges = { events: [] } as const

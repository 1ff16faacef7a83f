import type { HouseholdId, PollId } from '../base/ids.ts'
import { quieted } from './floor.ts'
import type { Floor } from './floor.ts'
import type { Meeting } from './meeting.ts'
import type { MinuteBook } from './minutes/book.ts'
import type { OfficersState } from './officers/officers.ts'
import type { Election } from './election/election.ts'
import type { Poll } from './poll.ts'
import type { Proposal } from './proposal.ts'
import type { MeetingRules } from './rules/meeting-rules.ts'

export type DemocracyState = OfficersState & {
  readonly proposals: readonly Proposal[]
  readonly polls: readonly Poll[]
  /** The closed poll whose result is still on the screens. */
  readonly shownPoll: PollId | null
  /** The board that is to be elected, from when one can stand until it is; null while there is none. */
  readonly election: Election | null
  /** Marks of those who asked that the vote be secret: the open one that is on, or else the next. */
  readonly demands: readonly string[]
  readonly rules: MeetingRules
  readonly meeting: Meeting
  /** Households that demand one, since the last was called. */
  readonly meetingDemands: readonly HouseholdId[]
  /** When each meeting was opened, Unix milliseconds. */
  readonly meetingsAt: readonly number[]
  readonly floor: Floor
  readonly minutes: MinuteBook
}

/** Something else begins: results leave the screens, and the talk is over. */
export function cleared(own: DemocracyState): DemocracyState {
  return { ...own, shownPoll: null, floor: quieted(own.floor) }
}

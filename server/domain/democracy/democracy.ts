import type { PollId } from '../base/ids.ts'
import { quieted } from './floor.ts'
import type { Floor } from './floor.ts'
import type { Meeting } from './meeting.ts'
import type { MinuteBook } from './minutes/book.ts'
import type { OfficersState } from './officers/officers.ts'
import type { Poll } from './poll.ts'
import type { Proposal } from './proposal.ts'

export type DemocracyState = OfficersState & {
  readonly proposals: readonly Proposal[]
  readonly polls: readonly Poll[]
  /** The closed poll whose result is still on the screens. */
  readonly shownPoll: PollId | null
  readonly meeting: Meeting
  /** When each meeting was opened, Unix milliseconds. */
  readonly meetingsAt: readonly number[]
  readonly floor: Floor
  readonly minutes: MinuteBook
}

/** Something else begins: results leave the screens, and the talk is over. */
export function cleared(own: DemocracyState): DemocracyState {
  return { ...own, shownPoll: null, floor: quieted(own.floor) }
}

import type { Hold, Target } from '../control/holds.ts'
import { usualSettings } from '../control/settings.ts'
import type { Settings } from '../control/settings.ts'
import { noMeeting, quietFloor } from '../democracy/meeting.ts'
import type { Floor, Meeting } from '../democracy/meeting.ts'
import type { Housed, Poll } from '../democracy/poll.ts'
import type { Proposal } from '../democracy/proposal.ts'
import type { FeedCode } from '../feed.ts'
import type { AlarmId, ClassId, PollId, StudentId, TextId } from '../ids.ts'
import type { Helper } from '../helpers/helpers.ts'
import { noNotes } from '../notes/notes.ts'
import type { Notes } from '../notes/notes.ts'
import type { Gathering } from '../lesson/gathering.ts'
import { noLesson } from '../lesson/lesson.ts'
import type { Lesson } from '../lesson/lesson.ts'
import { emptyRoster, isPresent, membersOf } from '../roster/roster.ts'
import type { Sign } from '../signs/signs.ts'
import type { Roster } from '../roster/roster.ts'

export type FeedLine = {
  readonly at: number
  readonly code: FeedCode
  readonly params: Readonly<Record<string, string | number>>
}

/** Something the world shows once; `at` is when it happened. */
export type Happening =
  | { readonly at: number; readonly version: number; readonly kind: 'step' }
  | { readonly at: number; readonly version: number; readonly kind: 'gather' | 'send-back'; readonly to: Target | null }
  | {
      readonly at: number
      readonly version: number
      readonly kind: 'say'
      readonly text: TextId
      readonly to: Target | null
    }
  | { readonly at: number; readonly version: number; readonly kind: 'poll' | 'result'; readonly poll: PollId }

/** A class, as the fold of its log. */
export type ClassState = {
  readonly id: ClassId
  readonly name: string
  readonly grade: number | null
  readonly joinCode: string
  /** Number of events folded. */
  readonly version: number
  readonly plan: string
  readonly path: string | null
  readonly template: string
  /** Whether the world is meant to be open; whether it is, only the outside knows. */
  readonly worldOpen: boolean
  readonly roster: Roster
  /** When it was last said who is here, Unix milliseconds. */
  readonly attendanceAt: number | null
  readonly lesson: Lesson
  /** Every time the class met for a lesson, the oldest first. */
  readonly gatherings: readonly Gathering[]
  readonly proposals: readonly Proposal[]
  readonly polls: readonly Poll[]
  /** The closed poll whose result is still on the screens. */
  readonly shownPoll: PollId | null
  readonly meeting: Meeting
  /** When each meeting was opened, Unix milliseconds. */
  readonly meetingsAt: readonly number[]
  readonly floor: Floor
  /** Who is held still or kept quiet. */
  readonly holds: readonly Hold[]
  readonly hidden: ReadonlySet<TextId>
  /** Hidden texts that the teacher has not seen to: they name somebody of the class, or all is read first. */
  readonly held: ReadonlySet<TextId>
  readonly notes: Notes
  readonly signs: readonly Sign[]
  /** Ids of the areas that are not shown to the class. */
  readonly hiddenAreas: ReadonlySet<string>
  readonly alarms: readonly { readonly id: AlarmId; readonly student: StudentId; readonly at: number }[]
  readonly notice: { readonly text: TextId; readonly at: number; readonly to: Target | null } | null
  readonly settings: Settings
  readonly helpers: readonly Helper[]
  readonly feed: readonly FeedLine[]
  readonly happenings: readonly Happening[]
  /** Put away: its world is closed, and nothing goes on in it until it is taken out again. */
  readonly archived: boolean
}

/** A class before its first event. */
export function unmade(id: ClassId): ClassState {
  return {
    id,
    name: '',
    grade: null,
    joinCode: '',
    version: 0,
    plan: '',
    path: null,
    template: '',
    worldOpen: false,
    roster: emptyRoster,
    attendanceAt: null,
    lesson: noLesson,
    gatherings: [],
    proposals: [],
    polls: [],
    shownPoll: null,
    meeting: noMeeting,
    meetingsAt: [],
    floor: quietFloor,
    holds: [],
    hidden: new Set(),
    held: new Set(),
    notes: noNotes,
    signs: [],
    hiddenAreas: new Set(),
    alarms: [],
    notice: null,
    settings: usualSettings,
    helpers: [],
    feed: [],
    happenings: [],
    archived: false,
  }
}

/** Every household with those of it who are here. */
export function housed(roster: Roster): Housed[] {
  return roster.households.map(({ id, number }) => ({
    household: id,
    number,
    present: membersOf(roster, id)
      .filter((student) => isPresent(roster, student.id))
      .map((student) => student.id),
  }))
}

export function householdOf(state: ClassState, student: StudentId): Roster['households'][number] | undefined {
  const row = state.roster.students.find((one) => one.id === student)
  return state.roster.households.find((household) => household.id === row?.household)
}

import type { ClassId, GroupId, StudentId } from '../../domain/base/ids.ts'
import type { Demand } from '../../domain/democracy/demand.ts'
import type { Side } from '../../domain/democracy/events.ts'
import type { Stage } from '../../domain/welcome/stages.ts'
import type { Notice, StudentsControlView } from './control.ts'
import type { MeetingRules } from '../../domain/democracy/rules/meeting-rules.ts'
import type {
  MeetingView,
  MinutesView,
  StandingView,
  StudentsElectionView,
  StudentsPollView,
  StudentsProposalView,
} from './democracy.ts'
import type { OwnRole, RentView } from './rent.ts'
import type { LastTimeView } from './last-time.ts'
import type { LessonView } from './lesson.ts'
import type { ChairView, StudentsOfficersView } from './officers.ts'
import type { NoteView, NotesView, OwnAreaView, SitePlanView } from './place.ts'
import type { Action } from '@jagten/lesson-plans/schema'

export type StudentView = NotesView<NoteView> & {
  readonly role: 'student'
  readonly id: ClassId
  readonly name: string
  readonly version: number
  readonly me: {
    readonly id: StudentId
    readonly name: string
    readonly key: string
    readonly household: number | null
    /** Where the household lives, in block coordinates: the door with its number; null when it has none. */
    readonly door: { readonly x: number; readonly z: number } | null
    readonly partners: readonly string[]
    readonly group: GroupId | null
    readonly present: boolean
    readonly role: OwnRole | null
    readonly inWorld: boolean
    /** Who sits at the same computer and takes turns; `votesLeft` in the poll that is open. */
    readonly beside: { readonly name: string; readonly votesLeft: number } | null
  }
  readonly lesson: LessonView
  /** What the class did the last time it met; null before there was one. */
  readonly lastTime: LastTimeView | null
  /** Put away by the teacher: nothing goes on until it is taken out again. */
  readonly archived: boolean
  readonly plan: SitePlanView | null
  /** For how many whole kroner of play money the class may build together; null when the teacher set no budget. */
  readonly budget: number | null
  /** Null while the student is in no group, or the world has no area for it. */
  readonly area: OwnAreaView | null
  /** What somebody new has still to learn and can do now, in order. */
  readonly learns: readonly Stage[]
  /** What the viewer may do now. */
  readonly may: Readonly<Record<Action, boolean>>
  readonly proposals: readonly StudentsProposalView[]
  readonly poll: StudentsPollView | StudentsElectionView | null
  /** The board one can stand for now; null while there is none. */
  readonly election: StandingView | null
  readonly rules: MeetingRules
  readonly meeting: MeetingView
  /** `mine`: whether the viewer's household demands a meeting. */
  readonly demand: Demand & { readonly mine: boolean }
  readonly officers: StudentsOfficersView
  readonly rent: RentView
  /** What is still to be written in them, for who does that at the meeting. */
  readonly minutes: Pick<MinutesView, 'nextMeeting' | 'isUnapproved'>
  /** `side`: for which side the viewer asked; `until`: how long the floor is the viewer's (Unix milliseconds). */
  readonly floor: {
    readonly asked: boolean
    readonly side: Side | null
    readonly place: number | null
    readonly speaking: boolean
    readonly until: number | null
  }
  /** What only who is in the chair is shown; null for everybody else. */
  readonly chair: ChairView | null
  readonly control: StudentsControlView
  readonly notice: Notice | null
}

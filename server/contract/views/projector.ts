import type { ClassId } from '../../domain/base/ids.ts'
import type { ControlView, Notice } from './control.ts'
import type {
  ElectionView,
  MeetingView,
  PollView,
  ProposalView,
  SpeakerView,
  StandingView,
  WaitingView,
} from './democracy.ts'
import type { RentView } from './rent.ts'
import type { LastTimeView } from './last-time.ts'
import type { LessonView } from './lesson.ts'
import type { OfficersView } from './officers.ts'
import type { Addresses, NoteView, NotesView, SitePlanView } from './place.ts'
import type { WorldState } from './place.ts'

export type ProjectorView = NotesView<NoteView> & {
  readonly role: 'projector'
  readonly id: ClassId
  readonly name: string
  readonly version: number
  readonly joinCode: string
  readonly world: { readonly state: WorldState }
  readonly addresses: Addresses
  readonly lesson: LessonView
  /** What the class did the last time it met; null before there was one. */
  readonly lastTime: LastTimeView | null
  /** Put away by the teacher: nothing goes on until it is taken out again. */
  readonly archived: boolean
  readonly proposals: readonly ProposalView[]
  /** The poll that is on or, until the step changes or another opens, the last that closed. */
  readonly poll: PollView | ElectionView | null
  /** The board one can stand for now; null while there is none. */
  readonly election: StandingView | null
  readonly meeting: MeetingView
  readonly officers: OfficersView
  readonly rent: RentView
  /** By household, never by name; `next`: who waits, in order; who has no household is counted in `waiting` alone. */
  readonly floor: {
    readonly speaking: (SpeakerView & { readonly household: number | null }) | null
    readonly waiting: number
    readonly next: readonly (WaitingView & { readonly household: number })[]
  }
  readonly plan: SitePlanView | null
  /** For how many whole kroner of play money the class may build together; null when the teacher set no budget. */
  readonly budget: number | null
  readonly here: { readonly students: number; readonly online: number }
  readonly control: ControlView
  readonly notice: Notice | null
}

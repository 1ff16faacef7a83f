import type { FeedCode } from '../../domain/feed.ts'
import type { AlarmId, ClassId, GroupId, HouseholdId, StudentId } from '../../domain/ids.ts'
import type { RefusalCode } from '../../domain/refusal.ts'
import type { MeetingView, TeachersPollView, TeachersProposalView } from './democracy.ts'
import type { LastTimeView } from './last-time.ts'
import type { LessonView } from './lesson.ts'
import type { Addresses, NotesView, Notice, SignView, SitePlanView, TeachersNoteView } from './place.ts'
import type { WorldState } from './place.ts'

export type HouseholdView = {
  readonly id: HouseholdId
  readonly number: number
  readonly students: readonly StudentId[]
  readonly group: GroupId | null
}

export type StudentRow = {
  readonly id: StudentId
  readonly name: string
  readonly key: string
  readonly household: HouseholdId | null
  readonly group: GroupId | null
  readonly present: boolean
  /** A page is connected, or the tied player is in the world. */
  readonly online: boolean
  readonly onPage: boolean
  readonly inWorld: boolean
  readonly minecraftName: string | null
  /** True when another student has the same name. */
  readonly sameName: boolean
}

/** A line about what happened; `code` has its sentence under `feed` in the word lists. */
export type FeedLine = {
  readonly at: number
  readonly code: FeedCode
  readonly params: Readonly<Record<string, string | number>>
}

export type TeacherView = NotesView<TeachersNoteView> & {
  readonly role: 'teacher'
  readonly id: ClassId
  readonly name: string
  readonly grade: number | null
  readonly version: number
  readonly joinCode: string
  /** The class deletes itself then, unless it is used. */
  readonly deletesAt: number
  readonly world: {
    readonly state: WorldState
    /** `10.0.4.17:25565`, or null while closed. */
    readonly address: string | null
    readonly can: readonly string[]
    /** What this world cannot do, of all that Lykke would use. */
    readonly cannot: readonly string[]
    /** Files beside the world's own that hold what could not be read when it was opened; that part stands as at first. */
    readonly damaged: readonly string[]
    /** Why it is not open, when somebody can do something about it: a key under `page.teacher.world.trouble` in the word lists. */
    readonly trouble: string | null
  }
  readonly addresses: Addresses
  readonly lesson: LessonView
  /** What the class did the last time it met; null before there was one. */
  readonly lastTime: LastTimeView | null
  /** Put away by the teacher: nothing goes on until it is taken out again. */
  readonly archived: boolean
  readonly students: readonly StudentRow[]
  readonly households: readonly HouseholdView[]
  readonly areas: readonly { readonly id: string; readonly group: GroupId | null; readonly hidden: boolean }[]
  readonly plan: SitePlanView | null
  /** What students wrote on signs, the newest first. */
  readonly signs: readonly SignView[]
  readonly proposals: readonly TeachersProposalView[]
  readonly polls: readonly TeachersPollView[]
  readonly meeting: MeetingView
  readonly floor: {
    readonly queue: readonly { readonly student: StudentId; readonly name: string }[]
    readonly speaking: { readonly student: StudentId; readonly name: string } | null
  }
  readonly alarms: readonly {
    readonly id: AlarmId
    readonly student: StudentId
    readonly name: string
    readonly at: number
  }[]
  /** Students whose last commands were refused, three or more in a row: the last refusal, and when. */
  readonly refusals: readonly { readonly student: StudentId; readonly code: RefusalCode; readonly at: number }[]
  /** Where a text that names somebody of the class waits for the teacher. */
  readonly held: readonly ('proposal' | 'note' | 'sign')[]
  /** Minecraft names in the world that have shown no key yet. */
  readonly strangers: readonly string[]
  /** Keys that somebody typed although their owner is in the world: refused, but the teacher should know. */
  readonly keyTrouble: readonly { readonly student: StudentId; readonly name: string; readonly at: number }[]
  readonly control: { readonly frozen: boolean; readonly muted: boolean }
  readonly notice: Notice | null
  readonly feed: readonly FeedLine[]
}

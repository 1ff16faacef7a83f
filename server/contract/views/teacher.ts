import type { FeedCode } from '../../domain/classroom/feed.ts'
import type { Settings } from '../../domain/control/settings.ts'
import type { CommandName } from '../../domain/classroom/commands.ts'
import type { HelperKind } from '../../domain/base/actor.ts'
import type { AlarmId, ClassId, GroupId, HelperId, HouseholdId, StudentId, TextId } from '../../domain/base/ids.ts'
import type { Role } from '../../domain/roster/roles.ts'
import type { WhyHeld } from '../../domain/texts/events.ts'
import type { RefusalCode } from '../../domain/base/refusal.ts'
import type { WorldStatus } from '../launcher.ts'
import type { WorldDid, WorldTrouble } from '../lykke.ts'
import type { Notice, TeachersControlView } from './control.ts'
import type { Demand } from '../../domain/democracy/demand.ts'
import type { MeetingRules } from '../../domain/democracy/rules/meeting-rules.ts'
import type {
  MeetingView,
  MinutesView,
  SpeakerView,
  StandingView,
  TeachersElectionView,
  TeachersPollView,
  TeachersProposalView,
  WaitingView,
} from './democracy.ts'
import type { RentView } from './rent.ts'
import type { LastTimeView } from './last-time.ts'
import type { LessonView } from './lesson.ts'
import type { TeachersOfficersView } from './officers.ts'
import type { Addresses, NotesView, SignView, SitePlanView, TeachersNoteView, WorkView } from './place.ts'
import type { WorldState } from './place.ts'

/** Why a world is not open: its process or Lykke could not say yes, or others have all the room there is. */
export type WhyNoWorld =
  NonNullable<Extract<WorldStatus, { state: 'lost' }>['trouble']> | WorldTrouble['code'] | 'no-room'

/**
 * Wrong keys or passwords, one after another.
 *
 * - `world`: that Minecraft name types them; `names`: many do. `page`: they come in over the page; `password`: the teacher's
 *   password is guessed at.
 */
export type Guess = { readonly at: number } & (
  { readonly where: 'world'; readonly player: string } | { readonly where: 'names' | 'page' | 'password' }
)

export type HouseholdView = {
  readonly id: HouseholdId
  readonly number: number
  readonly students: readonly StudentId[]
  readonly group: GroupId | null
  /** Who those of it play; null while nobody lives there. */
  readonly role: Role | null
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

/** A line of the world's chat. `why`: what it should be read for. */
export type ChatLineView = {
  /** Counted from 1 since the program started. */
  readonly id: number
  /** Unix milliseconds. */
  readonly at: number
  /** The Minecraft name. */
  readonly player: string
  /** Whose player it was then; null for somebody without a key. */
  readonly student: StudentId | null
  readonly text: string
  readonly why: 'names' | 'contact' | null
}

export type TeacherView = NotesView<TeachersNoteView> & {
  readonly role: 'teacher'
  /** Who looks: the teacher, or a helper of that kind. */
  readonly rights: 'whole' | HelperKind
  /** Who is here without a household, with the number of the one they get alone when a poll opens. */
  readonly unhoused: readonly { readonly student: StudentId; readonly number: number }[]
  /** The commands the viewer may give for the teacher. */
  readonly mayGive: 'all' | readonly CommandName[]
  /** Who may help by a link; `at`: when it was made. For the teacher alone. */
  readonly helpers: readonly { readonly id: HelperId; readonly kind: HelperKind; readonly at: number }[]
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
    /** What this world surely cannot do, of all that Lykke would use; whatever is in neither is not known. */
    readonly cannot: readonly string[]
    /** Files beside the world's own that hold what could not be read when it was opened; that part stands as at first. */
    readonly damaged: readonly string[]
    /** Blocks that stood otherwise than was known when the world was opened: what was built last may be lost. */
    readonly mended: number
    readonly did: WorldDid
    /** Why it is not open, when somebody can do something about it: a key under `page.world.trouble` in the word lists. */
    readonly trouble: WhyNoWorld | null
    /** The file in which that lies. */
    readonly file: string | null
    /** What a world of others says of it itself, word for word; null where it says nothing. */
    readonly said: string | null
    /** The version of Minecraft it has, as far as that is known. */
    readonly version: string | null
    /** It runs here, behind our guards; otherwise it is a Java server of others. */
    readonly isOurs: boolean
  }
  readonly addresses: Addresses
  readonly lesson: LessonView
  /** Since when the class meets for the lesson that is on, in Unix milliseconds; null while none is. */
  readonly metAt: number | null
  /** What the class did the last time it met; null before there was one. */
  readonly lastTime: LastTimeView | null
  /** Put away by the teacher: nothing goes on until it is taken out again. */
  readonly archived: boolean
  readonly students: readonly StudentRow[]
  /** Whether it has been said who is here since the class last met. */
  readonly counted: boolean
  readonly households: readonly HouseholdView[]
  /** Pairs who are not put together: for the teacher's eyes alone. */
  readonly apart: readonly (readonly [StudentId, StudentId])[]
  readonly areas: readonly { readonly id: string; readonly group: GroupId | null; readonly hidden: boolean }[]
  /** Areas that are being made what they were in a version. */
  readonly works: readonly WorkView[]
  readonly plan: SitePlanView | null
  /** For how many whole kroner of play money the class may build together; null when the teacher set no budget. */
  readonly budget: number | null
  /** What students wrote on signs, the newest first. */
  readonly signs: readonly SignView[]
  readonly proposals: readonly TeachersProposalView[]
  readonly polls: readonly (TeachersPollView | TeachersElectionView)[]
  /** The board one can stand for now; null while there is none. */
  readonly election: StandingView | null
  /** Enough have asked that the next vote be secret; never who. */
  readonly secretNext: boolean
  readonly rules: MeetingRules
  readonly meeting: MeetingView
  readonly demand: Demand
  readonly rent: RentView
  readonly minutes: MinutesView
  readonly officers: TeachersOfficersView
  readonly floor: {
    /** In the order in which they speak. */
    readonly queue: readonly (WaitingView & { readonly student: StudentId; readonly name: string })[]
    readonly speaking: (SpeakerView & { readonly student: StudentId; readonly name: string }) | null
  }
  readonly alarms: readonly {
    readonly id: AlarmId
    readonly student: StudentId
    readonly name: string
    readonly at: number
  }[]
  /** Students whose last commands were refused, three or more in a row: the last refusal, and when. */
  readonly refusals: readonly { readonly student: StudentId; readonly code: RefusalCode; readonly at: number }[]
  /** Groups that tried again and again to build on the area of another, and when last. */
  readonly intrusions: readonly { readonly by: GroupId; readonly owner: GroupId; readonly at: number }[]
  /** Who guesses at keys or at the password, and when last. */
  readonly guesses: readonly Guess[]
  /** Texts of students that wait for the teacher before others read them: with the writer, null when erased. */
  readonly held: readonly {
    readonly where: 'proposal' | 'minority' | 'minutes' | 'note' | 'sign' | 'version'
    readonly id: TextId
    readonly text: string
    readonly why: WhyHeld
    readonly by: StudentId | null
  }[]
  readonly settings: Settings
  /** Whether whoever is new is shown about, one thing at a time. */
  readonly welcomes: boolean
  /** Minecraft names in the world that have shown no key yet. */
  readonly strangers: readonly string[]
  /** Minecraft names in the world that are the teacher's own, or of who helps. */
  readonly ownPlayers: readonly string[]
  /** Keys that somebody typed although their owner is in the world: refused, but the teacher should know. */
  readonly keyTrouble: readonly { readonly student: StudentId; readonly name: string; readonly at: number }[]
  /** What was last said to everybody in the world's chat, the oldest first; kept nowhere, and gone with the lesson. */
  readonly chat: readonly ChatLineView[]
  readonly control: TeachersControlView
  readonly notice: Notice | null
  readonly feed: readonly FeedLine[]
}

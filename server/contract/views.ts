import type { Stand, Area } from '@jagten/worlds/geometry'
import type { Action, Text } from '@jagten/lesson-plans/schema'
import type {
  AlarmId,
  ClassId,
  GroupId,
  HouseholdId,
  NoteId,
  PollId,
  ProposalId,
  StudentId,
  TextId,
} from '../domain/ids.ts'
import type { Choice, Tag } from '../domain/commands.ts'
import type { ProposalState } from '../domain/democracy/proposal.ts'
import type { FeedCode } from '../domain/feed.ts'
import type { RefusalCode } from '../domain/refusal.ts'
import type { LessonStep } from '../domain/lesson/step.ts'

export type Lang = 'da' | 'en'

/** `open`: the world takes players and Lykke is in it. `lost`: it should be open and is being brought back. */
export type WorldState = 'open' | 'opening' | 'closed' | 'lost'

/** What of a step is for the teacher's eyes: what to say and do, how one sees that it is done, and what may go when late. */
type TeachersPart = 'say' | 'do' | 'doneWhen' | 'least' | 'needed'

export type StepView = Omit<LessonStep, TeachersPart> & Partial<Pick<LessonStep, TeachersPart>>

/**
 * All times are Unix milliseconds of the server; a frame brings the server's `now` with it. How late the lesson is goes on
 * changing while nothing happens: ask `late(lesson, now)`.
 */
export type LessonView = {
  readonly plan: string
  /** Id of the way through the plan; null when that is the plan's first, or the lesson began before it was written down. */
  readonly path: string | null
  /** Which lesson it is of a row; `number` counts from 1. */
  readonly part: { readonly number: number; readonly of: number }
  readonly title: Text
  /** Minutes promised, from the start to the end. */
  readonly minutes: number
  /** The steps of the lesson, or of the one planned while none is on. */
  readonly steps: readonly StepView[]
  /** Steps that were dropped on the way and may be put back, by `lesson.replan`; only in the teacher's view. */
  readonly dropped: readonly Pick<LessonStep, 'id' | 'title' | 'minutes'>[]
  /** Index of the step that is on; null before the start and after the end. */
  readonly at: number | null
  /** Id of the step that is on. */
  readonly step: string | null
  /** When the step's minutes are over; null while nothing runs. */
  readonly endsAt: number | null
  /** What is left while the clock stands still. */
  readonly leftMs: number | null
  /** How long the step that is on is in all, with what was added to it; null while none is. */
  readonly lengthMs: number | null
  /** When the lesson must be over; null while no clock runs towards it: before, after, and when the bell has rung. */
  readonly mustEndAt: number | null
  readonly paused: boolean
  /** The bell rang: all is put away; `lesson.resume` goes on next time. */
  readonly rung: boolean
}

/** A written text as a viewer may see it; `text` is null when it was erased, or is hidden from this viewer. */
export type Written = { readonly id: TextId; readonly text: string | null; readonly hidden: boolean }

export type ProposalView = {
  readonly id: ProposalId
  /** Counts from 1. */
  readonly number: number
  readonly title: Written
  readonly reason: Written
  /** Whole kroner, or null. */
  readonly cost: number | null
  readonly state: ProposalState
  readonly supports: number
  readonly amendments: readonly Written[]
  /** The household and group it comes from; null when the teacher wrote it or the student was erased. */
  readonly from: { readonly household: number | null; readonly group: GroupId | null } | null
}

export type TeachersProposalView = ProposalView & {
  readonly by: { readonly student: StudentId; readonly name: string } | null
}
export type StudentsProposalView = ProposalView & { readonly mine: boolean; readonly supported: boolean }

/** Counted in votes; `householdsVoted` are those that have used at least one. */
export type Turnout = {
  readonly cast: number
  readonly entitled: number
  readonly households: number
  readonly householdsVoted: number
}

export type PollResult = {
  readonly for: number
  readonly against: number
  readonly blank: number
  readonly outcome: 'adopted' | 'rejected'
}

export type PollView = {
  readonly id: PollId
  readonly proposal: ProposalId
  /** The proposal's number, title and reason, so that a screen needs no second look-up. */
  readonly number: number
  readonly title: string | null
  readonly reason: string | null
  readonly cost: number | null
  readonly form: 'secret' | 'open'
  readonly state: 'open' | 'suspended' | 'closed'
  readonly endsAt: number | null
  readonly turnout: Turnout
  /** Only when closed; null too for a poll that came to nothing and must be voted again (`void`). */
  readonly result: PollResult | null
  readonly void: boolean
  /** Closed secret polls, once the teacher has said so: every receipt with its choice, sorted; for looking one's own up. */
  readonly receipts: readonly { readonly receipt: string; readonly choice: Choice }[] | null
}

export type TeachersPollView = PollView & {
  /** Numbers of the households with votes left; for the teacher's eyes. */
  readonly missing: readonly number[]
  /** Numbers of the households left off the roll because nobody was present. */
  readonly notOnRoll: readonly number[]
}

export type StudentsPollView = PollView & {
  /** The viewer's own votes; `held` is 0 for who is not on the roll. */
  readonly votes: { readonly held: number; readonly used: number }
  /** In an open poll: what the viewer's own votes say now. */
  readonly own: readonly Choice[]
}

export type MeetingView = {
  readonly open: boolean
  readonly agenda: readonly ProposalId[]
  /** Index in the agenda of what is discussed; null when closed. */
  readonly at: number | null
}

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

/** How to come in from here and now. Addresses change with the room: they stand on the projector, never on paper. */
export type Addresses = {
  /** `http://10.0.4.17:3000`, best first. */
  readonly page: readonly string[]
  /** `10.0.4.17` or `10.0.4.17:25566`, best first; empty while the world is closed. */
  readonly world: readonly string[]
  readonly minecraft: string
}

/** A line about what happened; `code` has its sentence under `feed` in the word lists. */
export type FeedLine = {
  readonly at: number
  readonly code: FeedCode
  readonly params: Readonly<Record<string, string | number>>
}

/** The site plan of the class's world, for whoever has no Minecraft; null when the world is not one of ours. */
export type SitePlanView = {
  readonly title: Text
  /** Address of the picture, north up. */
  readonly image: string
  /** `left` and `top`: shares of the picture's width and height. */
  readonly places: readonly { readonly id: string; readonly title: Text; readonly left: number; readonly top: number }[]
  /** The groups' areas, also shares; those the teacher has hidden are left out for everybody else. */
  readonly areas: readonly {
    readonly id: string
    readonly group: GroupId | null
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }[]
  /** Block coordinates of the picture's north-west corner, and how many blocks it shows. */
  readonly extent: { readonly x: number; readonly z: number; readonly width: number; readonly depth: number }
}

/** A note about a place; `at` in block coordinates, null for one written without a place. */
export type NoteView = {
  readonly id: NoteId
  readonly tag: Tag
  readonly text: Written
  readonly at: { readonly x: number; readonly y: number; readonly z: number } | null
  readonly group: GroupId | null
  /** Written by the viewer. */
  readonly mine: boolean
}

export type TeachersNoteView = Omit<NoteView, 'mine'> & {
  /** Null when the teacher wrote it, or the writer was erased. */
  readonly by: { readonly student: StudentId; readonly name: string } | null
}

/** What the class noted on its walk: part of the view of every face. */
export type NotesView<N> = {
  readonly notes: readonly N[]
  /** The notes gathered into places by closeness: those most have written about come first. */
  readonly notedPlaces: readonly {
    readonly x: number
    readonly z: number
    /** The named place it is near. */
    readonly title: Text | null
    readonly notes: readonly NoteId[]
  }[]
  /** The note each group goes on with. */
  readonly chosenNotes: readonly { readonly group: GroupId; readonly note: NoteId }[]
}

/** A sign in the world, for the teacher's eyes: up to four lines. */
export type SignView = Written & {
  readonly at: { readonly x: number; readonly y: number; readonly z: number }
  /** Null for one whose writer was erased. */
  readonly by: { readonly student: StudentId; readonly name: string } | null
}

/** Said to everybody; gone by itself at `until`. */
export type Notice = { readonly text: string; readonly until: number }

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
  /** Minecraft names in the world that have shown no key yet. */
  readonly strangers: readonly string[]
  /** Keys that somebody typed although their owner is in the world: refused, but the teacher should know. */
  readonly keyTrouble: readonly { readonly student: StudentId; readonly name: string; readonly at: number }[]
  readonly control: { readonly frozen: boolean; readonly muted: boolean }
  readonly notice: Notice | null
  readonly feed: readonly FeedLine[]
}

export type ProjectorView = NotesView<NoteView> & {
  readonly role: 'projector'
  readonly id: ClassId
  readonly name: string
  readonly version: number
  readonly joinCode: string
  readonly world: { readonly state: WorldState }
  readonly addresses: Addresses
  readonly lesson: LessonView
  readonly proposals: readonly ProposalView[]
  /** The poll that is on or, until the step changes or another opens, the last that closed. */
  readonly poll: PollView | null
  readonly meeting: MeetingView
  readonly floor: { readonly speakingHousehold: number | null; readonly waiting: number }
  readonly plan: SitePlanView | null
  readonly here: { readonly students: number; readonly online: number }
  readonly control: { readonly frozen: boolean; readonly muted: boolean }
  readonly notice: Notice | null
}

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
    readonly partners: readonly string[]
    readonly group: GroupId | null
    readonly present: boolean
    readonly inWorld: boolean
  }
  readonly lesson: LessonView
  readonly plan: SitePlanView | null
  /** What the viewer may do now. */
  readonly may: Readonly<Record<Action, boolean>>
  readonly proposals: readonly StudentsProposalView[]
  readonly poll: StudentsPollView | null
  readonly meeting: MeetingView
  readonly floor: { readonly asked: boolean; readonly place: number | null; readonly speaking: boolean }
  readonly control: { readonly frozen: boolean; readonly muted: boolean }
  readonly notice: Notice | null
}

/** A tied player, as Lykke needs to know it. */
export type PlayerView = {
  readonly name: string
  readonly student: StudentId
  readonly firstName: string
  readonly group: GroupId | null
  /** Id of the area the player may build in. */
  readonly area: string | null
  readonly votes: { readonly held: number; readonly used: number } | null
}

/** Something to do once in the world; forgotten after `until`. */
export type Cue =
  | { readonly id: string; readonly until: number; readonly kind: 'say'; readonly text: string }
  | { readonly id: string; readonly until: number; readonly kind: 'gather' }
  | {
      readonly id: string
      readonly until: number
      readonly kind: 'step'
      readonly title: string
      readonly task: string
    }
  | {
      readonly id: string
      readonly until: number
      readonly kind: 'poll'
      readonly number: number
      readonly title: string
      readonly form: 'secret' | 'open'
    }
  | {
      readonly id: string
      readonly until: number
      readonly kind: 'result'
      readonly number: number
      readonly title: string
      readonly result: PollResult
    }

/** What the world should show: Lykke compares and mends. */
export type BotView = {
  readonly role: 'bot'
  readonly id: ClassId
  readonly name: string
  readonly version: number
  readonly lang: Lang
  readonly spawn: Stand
  readonly meetingPlace: Stand
  readonly areas: readonly (Area & { readonly group: GroupId | null })[]
  readonly players: readonly PlayerView[]
  readonly may: Readonly<Record<Action, boolean>>
  readonly proposals: readonly {
    readonly id: ProposalId
    readonly number: number
    readonly title: string | null
    readonly open: boolean
  }[]
  readonly poll: {
    readonly id: PollId
    readonly number: number
    readonly title: string
    readonly form: 'secret' | 'open'
    readonly turnout: Turnout
  } | null
  readonly step: { readonly title: string; readonly task: string } | null
  readonly control: { readonly frozen: boolean; readonly muted: boolean }
  /** Where students have written on signs, and whether nobody shall be able to read them. */
  readonly signs: readonly { readonly at: { x: number; y: number; z: number }; readonly hidden: boolean }[]
  readonly cues: readonly Cue[]
}

export type View = TeacherView | ProjectorView | StudentView | BotView
export type Face = View['role']
export type ViewOf<F extends Face> = Extract<View, { readonly role: F }>

/**
 * What goes over the socket as `view`: the whole view right after connecting (`full`), then the top-level parts that
 * changed. `from` is the version the parts build on; a page that has another one asks again by connecting anew.
 */
export type ViewFrame = {
  readonly full: boolean
  readonly from: number
  readonly version: number
  /** Unix milliseconds of the server when it was sent: pages count down against this clock, not their own. */
  readonly now: number
  readonly parts: Readonly<Record<string, unknown>>
}

/**
 * What goes over the teacher's socket as `positions`, volatile: the students who have moved, in block coordinates with
 * parts. It is not part of the view, and not kept.
 */
export type Positions = Readonly<Record<StudentId, readonly [x: number, y: number, z: number]>>

/** `GET /api/classes`. */
export type ClassRow = {
  readonly id: ClassId
  readonly name: string
  readonly grade: number | null
  readonly joinCode: string
  readonly students: number
  readonly world: WorldState
  readonly lastUsedAt: number
  readonly deletesAt: number
}

/** `GET /api/me`. */
export type Me =
  | { readonly role: 'none' }
  | { readonly role: 'teacher' }
  | { readonly role: 'projector'; readonly class: ClassId }
  | { readonly role: 'student'; readonly class: ClassId; readonly student: StudentId }

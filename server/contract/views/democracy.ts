import type { Majority, Tally } from '../../domain/democracy/methods/yes-no.ts'
import type { WordChange } from '../../domain/democracy/word-changes.ts'
import type { Happened } from '../../domain/democracy/minutes/happened.ts'
import type { Choice } from '../../domain/base/ballot.ts'
import type { Placed } from '../../domain/base/building.ts'
import type { Works } from '../../domain/democracy/works-events.ts'
import type { AmendmentState, ProposalState } from '../../domain/democracy/proposal.ts'
import type { Side } from '../../domain/democracy/events.ts'
import type { ItemKind } from '../../domain/democracy/item-kinds.ts'
import type { AmendmentId, GroupId, ItemId, PollId, ProposalId, StudentId, TextId } from '../../domain/base/ids.ts'

/** A written text as a viewer may see it; `text` is null when it was erased, or is hidden from this viewer. */
export type Written = { readonly id: TextId; readonly text: string | null; readonly hidden: boolean }

/** New words for a proposal: what they stand for, and what changes word by word; no changes where one of the two cannot be read. */
export type Reworded = { readonly before: string | null; readonly changes: readonly WordChange[] }

/** A change somebody proposes to a proposal, in words. */
export type AmendmentView = Written & {
  readonly amendment: AmendmentId
  readonly state: AmendmentState
  /** The text stands for the proposal's own words; null: it says in words what is changed. */
  readonly rewords: Reworded | null
  /** What the proposal costs without it, in whole kroner, or null. */
  readonly costBefore: number | null
  /** What the proposal would cost then, in whole kroner; null: as before. */
  readonly cost: number | null
  /** Where it would be about then; null: as before. */
  readonly place: ProposalView['place']
  /** Its place, from 1, among those that can still be voted on: the one that reaches widest first; else null. */
  readonly turn: number | null
}

export type ProposalView = {
  readonly id: ProposalId
  /** Counts from 1. */
  readonly number: number
  readonly title: Written
  readonly reason: Written
  /** Whole kroner, or null; as this and the place are with the changes that were adopted. */
  readonly cost: number | null
  /** What it adds to the rent of each home a month, in kroner. */
  readonly rent: number
  readonly state: ProposalState
  /** Where it is about, in block coordinates; null: nowhere in particular. */
  readonly place: { readonly x: number; readonly y: number; readonly z: number } | null
  /** What shall be put up where; empty when it is words alone. */
  readonly things: readonly Placed[]
  /** The building of it; null while nobody has begun. */
  readonly works: WorksView | null
  readonly supports: number
  readonly amendments: readonly AmendmentView[]
  /** The sentence for those who lost that stands in the minutes. */
  readonly minority: Written | null
  /** Who carries it out, and by which day (`2026-12-24`) if one was said. */
  readonly task: { readonly who: Written; readonly due: string | null } | null
  /** Whether it has happened, as the class found later; null while it was not asked. */
  readonly happened: Happened | null
  /** The household and group it comes from; null when the teacher wrote it or the student was erased. */
  readonly from: { readonly household: number | null; readonly group: GroupId | null } | null
}

/** `done`: how many of the planned things stand; null while that is not known. `left`: how many were not built when it ended. */
export type WorksView = Pick<Works, 'by' | 'state' | 'left'> & { readonly done: number | null }

export type TeachersProposalView = ProposalView & {
  readonly by: { readonly student: StudentId; readonly name: string } | null
  /** What was written for those who lost, to choose among: by nobody, and in no order that tells whose it is. */
  readonly sentences: readonly Written[]
  /** Its part of the minutes can still be written in. */
  readonly isMinutesOpen: boolean
}
export type StudentsProposalView = ProposalView & {
  readonly mine: boolean
  /** The viewer's own, and hidden until the teacher has read it. */
  readonly waits: boolean
  /** The viewer's own amendments that wait for the teacher too. */
  readonly waitingAmendments: readonly TextId[]
  readonly supported: boolean
  /** The viewer’s own sentence for those who lost; whether one can be given or given anew. */
  readonly ownMinority: { readonly text: string | null; readonly may: boolean }
}

/** The minutes as far as something is still to be written in them. */
export type MinutesView = {
  /** `2026-12-24`, or null while no day was chosen. */
  readonly nextMeeting: string | null
  readonly remarks: readonly Written[]
  /** When they were approved last, in Unix milliseconds; null before the first time. */
  readonly approvedAt: number | null
  /** Something was put down since. */
  readonly isUnapproved: boolean
}

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

/** A result as the class is shown it: how large the majority was and, unless the class is set otherwise, the figures. */
export type ShownResult = {
  readonly outcome: 'adopted' | 'rejected'
  readonly majority: Majority
  readonly count: Tally | null
}

/** How one household's votes of an open poll fell, by the household's number: as everybody sees whose hands are up. */
export type Hands = { readonly household: number; readonly choices: readonly Choice[] }

/** Somebody who stands for a board; `number`: on the ballot paper, from 1. */
export type CandidateView = {
  readonly number: number
  readonly student: StudentId
  /** The first name; null when it was erased. */
  readonly name: string | null
  readonly household: number | null
}

/** A board that is to be elected, while one can stand. */
export type StandingView = { readonly seats: number; readonly candidates: readonly CandidateView[] }

/** Who was elected, as everybody may see it: what anybody got is known to nobody. */
export type ElectedView = {
  /** In the order of the ballot paper. */
  readonly winners: readonly CandidateView[]
  /** First to last. */
  readonly substitutes: readonly CandidateView[]
  /** Between whom lots were drawn. */
  readonly draws: readonly (readonly CandidateView[])[]
  /** The text that the seal is the SHA-256 of. */
  readonly seed: string
}

/** An election as it is voted on; `seal`: of the seed of its lots, published before anybody votes. */
export type ElectionView = StandingView & {
  readonly id: PollId
  readonly method: 'block-vote'
  /** As of a vote on a proposal: an election is about none, nobody's hands are up, and no paper is shown. */
  readonly proposal: null
  readonly hands: null
  readonly receipts: null
  readonly form: 'secret'
  readonly seal: string
  /** So many marks a paper may have. */
  readonly mostMarks: number
  readonly turnout: Turnout
} & ElectionProgress

type ElectionProgress =
  | { readonly state: 'open'; readonly endsAt: number | null; readonly result: null }
  | { readonly state: 'suspended'; readonly endsAt: null; readonly result: null }
  | { readonly state: 'closed'; readonly endsAt: null; readonly result: ElectedView }
  | {
      readonly state: 'closed'
      readonly endsAt: null
      readonly result: null
      readonly why: 'came-to-nothing' | 'does-not-hold'
    }

type ForTeacher = {
  /** Numbers of the households with votes left; for the teacher's eyes. */
  readonly missing: readonly number[]
  /** Numbers of the households left off the roll because nobody was present. */
  readonly notOnRoll: readonly number[]
}

export type TeachersElectionView = ElectionView & ForTeacher

/** The viewer's own votes; `held` is 0 for who is not on the roll. */
type Own = { readonly votes: { readonly held: number; readonly used: number } }

export type StudentsElectionView = ElectionView & Own

type PollCommon = {
  readonly id: PollId
  readonly method: 'yes-no'
  readonly proposal: ProposalId
  /** What is voted on, so that a screen needs no second look-up: the proposal by its number, or the words of a change of it. */
  readonly number: number
  readonly title: string | null
  readonly reason: string | null
  readonly cost: number | null
  /** What that adds to the rent of each home a month, in kroner. */
  readonly rent: number
  /** Where it would be about; null: nowhere in particular, or, of a change, as before. */
  readonly place: ProposalView['place']
  /** What shall be put up where, when the proposal is voted on; empty when it is words alone, and when a change is. */
  readonly things: readonly Placed[]
  /** When a change is voted on: of what proposal; null when the proposal is. */
  readonly amends: {
    readonly amendment: AmendmentId
    readonly title: string | null
    readonly rewords: Reworded | null
    readonly costBefore: number | null
  } | null
  /** The changes that were adopted, in words, when the proposal is voted on. */
  readonly changes: readonly {
    readonly amendment: AmendmentId
    readonly text: string | null
    readonly rewords: Reworded | null
  }[]
  readonly form: 'secret' | 'open'
  /** It became secret while it was on: all vote again. */
  readonly madeSecret: boolean
  readonly turnout: Turnout
  /** An open poll's votes as they stand; null in a secret one, and where the class is to see no figures. */
  readonly hands: readonly Hands[] | null
}

/** Closed secret polls, once the teacher has said so: every receipt with its choice, sorted; for looking one's own up. */
type Receipts = readonly { readonly receipt: string; readonly choice: Choice }[] | null

/** How far a poll has come; a closed one without a result is to be voted again: it came to nothing, or what it decided does not hold. */
type PollProgress<Result> =
  | { readonly state: 'open'; readonly endsAt: number | null; readonly result: null; readonly receipts: null }
  | { readonly state: 'suspended'; readonly endsAt: null; readonly result: null; readonly receipts: null }
  | { readonly state: 'closed'; readonly endsAt: null; readonly result: Result; readonly receipts: Receipts }
  | {
      readonly state: 'closed'
      readonly endsAt: null
      readonly result: null
      readonly receipts: null
      readonly why: 'came-to-nothing' | 'does-not-hold'
    }

/** `Result`: as the class is shown it, or in figures for the teacher. */
export type PollView<Result = ShownResult> = PollCommon & PollProgress<Result>

export type TeachersPollView = PollView<PollResult> & ForTeacher

export type StudentsPollView = PollView &
  Own & {
    /** In an open poll: what each of the viewer's own votes says now, null before it is cast; empty in a secret one. */
    readonly own: readonly (Choice | null)[]
  }

/** An item of an agenda: a proposal, or what else a meeting is about; of `other` nothing is decided. */
export type ItemView =
  | { readonly kind: 'proposal'; readonly id: ItemId; readonly proposal: ProposalId }
  | { readonly kind: ItemKind; readonly id: ItemId }

/** Closed, called with its agenda, or on the item `at` of it; `recess`: adjourned, until then (Unix milliseconds) or until somebody goes on. */
export type MeetingView =
  | { readonly state: 'closed' }
  | { readonly state: 'called'; readonly agenda: readonly ItemView[] }
  | {
      readonly state: 'open'
      readonly agenda: readonly ItemView[]
      readonly at: number
      readonly recess: { readonly endsAt: number | null } | null
    }

/** Who has the floor: since when, and until when it is theirs (Unix milliseconds; null: as long as they like). */
export type SpeakerView = { readonly side: Side | null; readonly since: number; readonly until: number | null }

/** One on the speakers' list, in the order in which they speak; `isNew`: has not spoken in this meeting. */
export type WaitingView = { readonly side: Side | null; readonly isNew: boolean }

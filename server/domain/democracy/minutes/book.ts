import type { Position } from '@jagten/worlds/geometry'
import type { PollId, ProposalId, StudentId, TextId } from '../../base/ids.ts'
import type { Office } from '../../base/office.ts'
import type { ItemKind } from '../item-kinds.ts'
import type { YesNoResult } from '../methods/yes-no.ts'
import type { ElectionPoll } from '../poll.ts'
import type { Stamp } from '../stamps.ts'
import type { Happened } from './happened.ts'

/** What was voted on, as it was then. */
export type VotedOn = {
  /** Number and words of the proposal. */
  readonly number: number
  readonly title: TextId
  readonly cost: number | null
  readonly place: Position | null
  /** When a change of it was voted on: its words, and whether they stand for the proposal’s own. */
  readonly change: {
    readonly text: TextId
    readonly replaces: 'title' | null
    readonly cost: number | null
    readonly place: Position | null
  } | null
}

/** An item of an agenda: a proposal as it was then, or something else. */
export type MinutedItem = { readonly number: number; readonly title: TextId } | { readonly item: ItemKind }

/** How a vote was held: in votes, and in households that were there and that nobody came from. */
export type Held = {
  readonly form: 'secret' | 'open'
  readonly cast: number
  readonly entitled: number
  readonly households: number
  readonly householdsVoted: number
  readonly householdsAbsent: number
}

/**
 * What is put down as it falls. An entry never changes: what comes to be otherwise later is an entry of its own. Texts are
 * named by id, since a child’s words can be erased.
 */
export type MinuteEntry = { /** Unix milliseconds. */ readonly at: number } & (
  | {
      readonly kind: 'meeting-opened'
      readonly agenda: readonly MinutedItem[]
      /** Households somebody was there of, and those nobody was: not heard. */
      readonly here: number
      readonly away: number
    }
  | { readonly kind: 'meeting-closed' }
  /** The meeting came to an item that is no proposal. */
  | { readonly kind: 'item'; readonly item: ItemKind }
  | { readonly kind: 'recess'; readonly begins: boolean }
  /** Somebody was given an office: drawn among so many, or appointed (null). Never who. */
  | { readonly kind: 'office'; readonly office: Office; readonly among: number | null }
  /** What became of a proposal that was not put to the vote. */
  | { readonly kind: 'stamped'; readonly number: number; readonly title: TextId; readonly stamp: Stamp }
  | { readonly kind: 'amended'; readonly number: number; readonly text: TextId }
  | { readonly kind: 'referred'; readonly number: number; readonly text: TextId }
  | { readonly kind: 'decided'; readonly on: VotedOn; readonly held: Held; readonly result: YesNoResult }
  /** `wasDecided`: it had a result, which does not hold. */
  | { readonly kind: 'voided'; readonly on: VotedOn; readonly wasDecided: boolean }
  /** An election as it was when it was closed. */
  | { readonly kind: 'elected'; readonly poll: ElectionPoll }
  | { readonly kind: 'election-voided'; readonly wasDecided: boolean }
  /** Null: none stands there any more. */
  | { readonly kind: 'minority'; readonly number: number; readonly text: TextId | null }
  | { readonly kind: 'task'; readonly number: number; readonly who: TextId; readonly due: string | null }
  | { readonly kind: 'remark'; readonly text: TextId }
  | { readonly kind: 'next-meeting'; readonly day: string }
  | { readonly kind: 'looked-back'; readonly number: number; readonly title: TextId; readonly happened: Happened }
  /** All of what was decided stands in the world. */
  | { readonly kind: 'built'; readonly number: number; readonly title: TextId }
  | { readonly kind: 'approved'; readonly by: 'chair' | 'teacher' }
)

/** What somebody gave for those who lost a vote. */
export type Sentence = {
  readonly proposal: ProposalId
  readonly poll: PollId
  readonly text: TextId
  /** Null when the writer was erased. */
  readonly by: StudentId | null
  /** It stands in the minutes. */
  readonly isChosen: boolean
}

export type Task = { readonly proposal: ProposalId; readonly who: TextId; readonly due: string | null }

/** The minutes of a class: what was put down, and what is still to be chosen among. */
export type MinuteBook = {
  readonly entries: readonly MinuteEntry[]
  readonly sentences: readonly Sentence[]
  /** The last one said of each proposal. */
  readonly tasks: readonly Task[]
  /** What the class found of each decision, the last time it was asked. */
  readonly lookedBack: ReadonlyMap<ProposalId, Happened>
  readonly nextMeeting: string | null
  /** When they were approved last, Unix milliseconds. */
  readonly approvedAt: number | null
}

export const emptyBook: MinuteBook = {
  entries: [],
  sentences: [],
  tasks: [],
  lookedBack: new Map(),
  nextMeeting: null,
  approvedAt: null,
}

/** Whether anything was put down since they were approved: more than that the meeting was closed. */
export function isUnapproved({ entries }: MinuteBook): boolean {
  const approvedAt = entries.findLastIndex(({ kind }) => kind === 'approved')
  return entries.slice(approvedAt + 1).some(({ kind }) => kind !== 'meeting-closed')
}

/** The book without who wrote what: of an erased student, what is not in the minutes is gone. */
export function withoutWriter(book: MinuteBook, student: StudentId): MinuteBook {
  return {
    ...book,
    sentences: book.sentences.flatMap((one) => {
      if (one.by !== student) return [one]
      return one.isChosen ? [{ ...one, by: null }] : []
    }),
  }
}

/** How many households were at the meeting that has just been opened, and how many were not heard. */
export function withPresence(book: MinuteBook, presence: { readonly here: number; readonly away: number }): MinuteBook {
  return {
    ...book,
    entries: book.entries.map((entry, at) =>
      at === book.entries.length - 1 && entry.kind === 'meeting-opened' ? { ...entry, ...presence } : entry,
    ),
  }
}

import type { Ballot, Choice } from '../base/ballot.ts'
import type { HouseholdId, PollId, ProposalId, StudentId } from '../base/ids.ts'
import type { PollSubject } from './events.ts'
import type { BLOCK_VOTE } from './methods/block-vote.ts'
import type { ElectionResult } from './methods/index.ts'
import type { YES_NO, YesNoResult } from './methods/yes-no.ts'

/** One of a household's votes. `choice` is kept here in open polls alone; a secret one lies in the box. */
export type Vote = { readonly voter: StudentId; readonly used: boolean; readonly choice: Choice | null }

/** The roll is frozen when the poll opens: who votes for which household. */
export type RollEntry = { readonly household: HouseholdId; readonly number: number; readonly votes: readonly Vote[] }

/** Open until `endsAt` (Unix milliseconds; null: until somebody closes it), suspended with what was left, closed, or void. */
export type Progress<Result = YesNoResult | ElectionResult> =
  | { readonly state: 'open'; readonly endsAt: number | null }
  | { readonly state: 'suspended'; readonly leftMs: number | null }
  | {
      readonly state: 'closed'
      readonly result: Result
      readonly ballots: readonly Ballot[] | null
      /** The teacher has let the class see the ballots. */
      readonly shown: boolean
    }
  /** It came to nothing, or (`wasDecided`) to a result that the teacher found not to hold. */
  | { readonly state: 'void'; readonly wasDecided: boolean }

type PollOf<Subject extends PollSubject, Method, Result> = {
  readonly id: PollId
  /** What is voted on, and how it is decided. */
  readonly subject: Subject
  readonly method: Method
  readonly form: 'secret' | 'open'
  /** It became secret while it was on: what had been said openly did not count. */
  readonly madeSecret: boolean
  readonly roll: readonly RollEntry[]
  /** Numbers of the households left off the roll because nobody was present. */
  readonly notOnRoll: readonly number[]
  /** Unix milliseconds; `closedAt` also for one that came to nothing, null until then. */
  readonly openedAt: number
  readonly closedAt: number | null
  readonly progress: Progress<Result>
}

type ElectionSubject = Extract<PollSubject, { kind: 'election' }>

/** About a proposal, or a change of one. */
export type ProposalPoll = PollOf<Exclude<PollSubject, ElectionSubject>, typeof YES_NO, YesNoResult>
export type ElectionPoll = PollOf<ElectionSubject, typeof BLOCK_VOTE, ElectionResult>
export type Poll = ProposalPoll | ElectionPoll

/** The poll that takes votes or is suspended: there is at most one in a class. */
export function currentPoll(polls: readonly Poll[]): Poll | undefined {
  return polls.find((poll) => poll.progress.state === 'open' || poll.progress.state === 'suspended')
}

/** The proposal a poll is about: it decides it, or a change of it; null for an election. */
export function proposalOf({ subject }: Poll): ProposalId | null {
  return subject.kind === 'election' ? null : subject.proposal
}

/** The votes a student holds in a poll, with the household they are of and their place in it. */
export function votesOf(
  poll: Poll,
  student: StudentId,
): { household: HouseholdId; vote: number; used: boolean; choice: Choice | null }[] {
  return poll.roll.flatMap(({ household, votes }) =>
    votes.flatMap(({ voter, used, choice }, vote) => (voter === student ? [{ household, vote, used, choice }] : [])),
  )
}

import type { Position } from '@jagten/worlds/geometry'
import type { Placed } from '../base/building.ts'
import type { AmendmentId, ProposalId, StudentId, TextId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { Refusal } from '../base/refusal.ts'
import { STAMPS } from './stamps.ts'
import type { Stamp } from './stamps.ts'
import type { Works } from './works-events.ts'

/** `carried-out`: adopted, and all that was planned stands. */
export type ProposalState =
  'submitted' | 'on-agenda' | 'discussed' | 'adopted' | 'rejected' | 'withdrawn' | 'carried-out' | Stamp

export type AmendmentState = 'proposed' | 'adopted' | 'rejected' | 'referred'

/** A change somebody proposes. */
export type Amendment = {
  readonly id: AmendmentId
  readonly text: TextId
  /** The text stands for the words of the proposal; null: it says in words what is changed. */
  readonly replaces: 'title' | null
  /** Null when the teacher wrote it. */
  readonly by: StudentId | null
  /** What the proposal would cost, in whole kroner, and where it would be about; null: as before. */
  readonly cost: number | null
  readonly place: Position | null
  /** Referred: to a later meeting, as a proposal of its own. */
  readonly state: AmendmentState
  /** When it was voted on, Unix milliseconds; null while it was not. */
  readonly decidedAt: number | null
}

export type Proposal = {
  readonly id: ProposalId
  /** Counts from 1 in every class. */
  readonly number: number
  /** As it was handed in; see {@link asAmended}. */
  readonly title: TextId
  readonly reason: TextId
  /** As it was handed in, in whole kroner; see {@link asAmended}. */
  readonly cost: number | null
  /** Null when the teacher wrote it. */
  readonly by: StudentId | null
  /** Where it is about, in block coordinates; null: nowhere in particular. See {@link asAmended}. */
  readonly place: Position | null
  /** What shall be put up where; empty when it is words alone. */
  readonly things: readonly Placed[]
  /** How far the building of it is; null while nobody builds it. */
  readonly works: Works | null
  /** Unix milliseconds. */
  readonly submittedAt: number
  readonly state: ProposalState
  readonly supporters: readonly StudentId[]
  readonly amendments: readonly Amendment[]
}

const UNDECIDED: readonly ProposalState[] = ['submitted', 'on-agenda', 'discussed', ...STAMPS]
/** What others look to does not come to the next meeting by itself. */
const ELSEWHERE: readonly ProposalState[] = ['to-operations', 'to-others']

/** Whether the meeting can still vote on it. */
export function isUndecided(proposal: Proposal): boolean {
  return UNDECIDED.includes(proposal.state)
}

/** Whether it was treated without a vote. */
export function isStamped(proposal: Proposal): boolean {
  return STAMPS.some((stamp) => stamp === proposal.state)
}

/** Whether it comes to the next meeting when nobody says otherwise. */
export function isForMeeting(proposal: Proposal): boolean {
  return isUndecided(proposal) && !ELSEWHERE.includes(proposal.state)
}

/** Whether the meeting said yes, also when it has been carried out since. */
export const isAdopted = ({ state }: Proposal): boolean => state === 'adopted' || state === 'carried-out'

/** The proposal of that id, when the meeting can still vote on it. */
export function undecided(proposals: readonly Proposal[], id: ProposalId): Proposal | Refusal {
  const proposal = proposals.find((one) => one.id === id)
  if (!proposal) return refuse('proposal.unknown')
  return isUndecided(proposal) ? proposal : refuse('proposal.decided')
}

/** What of a proposal a change can be about. */
export type Changeable = Pick<Proposal, 'title' | 'cost' | 'place'>

/**
 * The words, the price and the place of a proposal with the changes that were adopted: of two the later one holds.
 *
 * @param before - Unix milliseconds: as it was then, with the changes that were adopted earlier; as it is now, when left out.
 */
export function asAmended({ title, cost, place, amendments }: Proposal, before = Infinity): Changeable {
  const adopted = amendments
    .filter(({ state, decidedAt }) => state === 'adopted' && (decidedAt ?? 0) < before)
    .toSorted((one, other) => (one.decidedAt ?? 0) - (other.decidedAt ?? 0))
  return {
    title: adopted.findLast((one) => one.replaces === 'title')?.text ?? title,
    cost: adopted.findLast((one) => one.cost !== null)?.cost ?? cost,
    place: adopted.findLast((one) => one.place !== null)?.place ?? place,
  }
}

/** What a change of the proposal changes: the proposal as it was voted on, or as it is while it was not. */
export const beforeAmendment = (proposal: Proposal, { decidedAt }: Amendment): Changeable =>
  asAmended(proposal, decidedAt ?? Infinity)

/** The change of that id, when the meeting can still vote on it: it was not yet, and neither was what it changes. */
export function undecidedAmendment(proposal: Proposal, id: AmendmentId): Amendment | Refusal {
  const amendment = proposal.amendments.find((one) => one.id === id)
  if (!amendment) return refuse('amendment.unknown')
  if (amendment.state === 'referred') return refuse('amendment.referred')
  return amendment.state === 'proposed' ? amendment : refuse('amendment.decided')
}

/**
 * The changes that can still be voted on, in the order in which that is done: the one that reaches widest first (facts.md
 * R20). It changes more than the words, and the price by more; of two that reach as wide the one handed in first.
 */
export function widestFirst(proposal: Proposal): readonly Amendment[] {
  const now = asAmended(proposal)
  const changes = ({ replaces, cost, place }: Amendment): number =>
    [replaces, cost, place].filter((part) => part !== null).length
  const kroner = ({ cost }: Amendment): number => (cost === null ? 0 : Math.abs(cost - (now.cost ?? 0)))
  return proposal.amendments
    .filter(({ state }) => state === 'proposed')
    .toSorted((one, other) => changes(other) - changes(one) || kroner(other) - kroner(one))
}

export function withAmendment(
  proposals: readonly Proposal[],
  proposal: ProposalId,
  amendment: AmendmentId,
  change: Pick<Amendment, 'state' | 'decidedAt'>,
): readonly Proposal[] {
  return changed(proposals, proposal, (one) => ({
    ...one,
    amendments: one.amendments.map((each) => (each.id === amendment ? { ...each, ...change } : each)),
  }))
}

export function withState(proposals: readonly Proposal[], id: ProposalId, state: ProposalState): readonly Proposal[] {
  return changed(proposals, id, (one) => ({ ...one, state }))
}

export function changed(
  proposals: readonly Proposal[],
  id: ProposalId,
  change: (proposal: Proposal) => Proposal,
): readonly Proposal[] {
  return proposals.map((one) => (one.id === id ? change(one) : one))
}

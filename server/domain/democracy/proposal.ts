import type { Position } from '@jagten/worlds/geometry'
import type { AmendmentId, ProposalId, StudentId, TextId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { Refusal } from '../base/refusal.ts'

export type ProposalState = 'submitted' | 'on-agenda' | 'discussed' | 'adopted' | 'rejected' | 'withdrawn'

/** A change somebody proposes; `by` is null when the teacher wrote it. */
export type Amendment = { readonly id: AmendmentId; readonly text: TextId; readonly by: StudentId | null }

export type Proposal = {
  readonly id: ProposalId
  /** Counts from 1 in every class. */
  readonly number: number
  readonly title: TextId
  readonly reason: TextId
  /** Whole kroner. */
  readonly cost: number | null
  /** Null when the teacher wrote it. */
  readonly by: StudentId | null
  /** Where it is about, in block coordinates; null: nowhere in particular. */
  readonly place: Position | null
  /** Unix milliseconds. */
  readonly submittedAt: number
  readonly state: ProposalState
  readonly supporters: readonly StudentId[]
  readonly amendments: readonly Amendment[]
}

const UNDECIDED: readonly ProposalState[] = ['submitted', 'on-agenda', 'discussed']

/** Whether the meeting can still vote on it. */
export function isUndecided(proposal: Proposal): boolean {
  return UNDECIDED.includes(proposal.state)
}

/** The proposal of that id, when the meeting can still vote on it. */
export function undecided(proposals: readonly Proposal[], id: ProposalId): Proposal | Refusal {
  const proposal = proposals.find((one) => one.id === id)
  if (!proposal) return refuse('proposal.unknown')
  return isUndecided(proposal) ? proposal : refuse('proposal.decided')
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

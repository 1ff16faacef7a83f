import { z } from 'zod'
import type { Payload } from '../commands.ts'
import type { Decision, Given } from '../given.ts'
import { ProposalId, StudentId, TextId } from '../ids.ts'
import { refuse } from '../refusal.ts'

export type ProposalState =
  | 'submitted'
  | 'on-agenda'
  | 'discussed'
  | 'adopted'
  | 'rejected'
  | 'postponed'
  | 'to-ballot'
  | 'carried-out'
  | 'evaluated'
  | 'withdrawn'

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
  /** Unix milliseconds. */
  readonly submittedAt: number
  readonly state: ProposalState
  readonly supporters: readonly StudentId[]
  readonly amendments: readonly { readonly text: TextId; readonly by: StudentId | null }[]
}

export const proposalEvents = [
  z.object({
    type: z.literal('proposal-submitted'),
    id: ProposalId,
    number: z.int(),
    title: TextId,
    reason: TextId,
    cost: z.int().nullable(),
    by: StudentId.nullable(),
  }),
  z.object({ type: z.literal('proposal-supported'), proposal: ProposalId, by: StudentId }),
  z.object({ type: z.literal('proposal-amended'), proposal: ProposalId, text: TextId, by: StudentId.nullable() }),
  z.object({ type: z.literal('proposal-withdrawn'), proposal: ProposalId }),
] as const
export type ProposalEvent = z.infer<(typeof proposalEvents)[number]>

/** Of one student, not yet decided: enough for every idea, too few to bury the others’. */
const MOST_PROPOSALS = 5
/** Of one student to one proposal. */
const MOST_AMENDMENTS = 3

const UNDECIDED: readonly ProposalState[] = ['submitted', 'on-agenda', 'discussed', 'postponed', 'to-ballot']

/** Whether the meeting can still vote on it. */
export function isUndecided(proposal: Proposal): boolean {
  return UNDECIDED.includes(proposal.state)
}

export function authorOf(given: Given): StudentId | null {
  return given.actor.kind === 'student' ? given.actor.student : null
}

export function submit(proposals: readonly Proposal[], payload: Payload<'proposal.submit'>, given: Given): Decision {
  const by = authorOf(given)
  if (by && proposals.filter((one) => one.by === by && isUndecided(one)).length >= MOST_PROPOSALS) {
    return refuse('proposal.too-many', { most: MOST_PROPOSALS })
  }
  const title = TextId.parse(given.id())
  const reason = TextId.parse(given.id())
  return {
    events: [
      {
        type: 'proposal-submitted',
        id: ProposalId.parse(given.id()),
        number: proposals.length + 1,
        title,
        reason,
        cost: payload.cost ?? null,
        by,
      },
    ],
    beside: {
      texts: [
        { id: title, owner: by, text: payload.title },
        { id: reason, owner: by, text: payload.reason },
      ],
    },
  }
}

export function support(proposals: readonly Proposal[], payload: Payload<'proposal.support'>, given: Given): Decision {
  const proposal = proposals.find((one) => one.id === payload.proposal)
  const by = authorOf(given)
  if (!proposal) return refuse('proposal.unknown')
  if (!by) return refuse('command.not-yours')
  if (!isUndecided(proposal)) return refuse('proposal.decided')
  if (proposal.by === by) return refuse('proposal.own')
  if (proposal.supporters.includes(by)) return refuse('proposal.supported-already')
  return { events: [{ type: 'proposal-supported', proposal: proposal.id, by }] }
}

export function amend(proposals: readonly Proposal[], payload: Payload<'proposal.amend'>, given: Given): Decision {
  const proposal = proposals.find((one) => one.id === payload.proposal)
  if (!proposal) return refuse('proposal.unknown')
  if (!isUndecided(proposal)) return refuse('proposal.decided')
  const by = authorOf(given)
  if (by && proposal.amendments.filter((one) => one.by === by).length >= MOST_AMENDMENTS) {
    return refuse('proposal.too-many-amendments', { most: MOST_AMENDMENTS })
  }
  const text = TextId.parse(given.id())
  return {
    events: [{ type: 'proposal-amended', proposal: proposal.id, text, by }],
    beside: { texts: [{ id: text, owner: by, text: payload.text }] },
  }
}

export function withdraw(
  proposals: readonly Proposal[],
  payload: Payload<'proposal.withdraw'>,
  given: Given,
): Decision {
  const proposal = proposals.find((one) => one.id === payload.proposal)
  if (!proposal) return refuse('proposal.unknown')
  if (given.actor.kind === 'student' && proposal.by !== given.actor.student) return refuse('proposal.not-yours')
  if (!isUndecided(proposal)) return refuse('proposal.decided')
  return { events: [{ type: 'proposal-withdrawn', proposal: proposal.id }] }
}

export function applyProposal(proposals: readonly Proposal[], event: ProposalEvent, at: number): readonly Proposal[] {
  switch (event.type) {
    case 'proposal-submitted': {
      const { type: _, ...proposal } = event
      return [...proposals, { ...proposal, submittedAt: at, state: 'submitted', supporters: [], amendments: [] }]
    }
    case 'proposal-supported':
      return changed(proposals, event.proposal, (one) => ({ ...one, supporters: [...one.supporters, event.by] }))
    case 'proposal-amended':
      return changed(proposals, event.proposal, (one) => ({
        ...one,
        amendments: [...one.amendments, { text: event.text, by: event.by }],
      }))
    case 'proposal-withdrawn':
      return withState(proposals, event.proposal, 'withdrawn')
    default:
      return event satisfies never
  }
}

export function withState(proposals: readonly Proposal[], id: ProposalId, state: ProposalState): readonly Proposal[] {
  return changed(proposals, id, (one) => ({ ...one, state }))
}

function changed(
  proposals: readonly Proposal[],
  id: ProposalId,
  change: (proposal: Proposal) => Proposal,
): readonly Proposal[] {
  return proposals.map((one) => (one.id === id ? change(one) : one))
}

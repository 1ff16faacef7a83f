import type { Position } from '@jagten/worlds/geometry'
import { authorOf } from '../base/actor.ts'
import type { Placed } from '../base/building.ts'
import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { AmendmentId, ProposalId, TextId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { DemocracyState } from './democracy.ts'
import type { ProposalEvent } from './events.ts'
import type { Stamp } from './stamps.ts'
import type { RosterState } from '../roster/roster.ts'
import { priceOfPlan } from './plan.ts'
import { currentPoll, proposalOf } from './poll.ts'
import { asAmended, isUndecided, undecided, undecidedAmendment } from './proposal.ts'
import type { Changeable, Proposal } from './proposal.ts'

/** Of one student, not yet decided: enough for every idea, too few to bury the others’. */
const MOST_PROPOSALS = 5
/** Of one student to one proposal. */
const MOST_AMENDMENTS = 3

export function submit(
  state: Pick<DemocracyState, 'proposals'> & RosterState,
  payload: {
    readonly title: string
    readonly reason: string
    readonly cost?: number | undefined
    readonly place?: Position | undefined
    readonly things?: readonly Placed[] | undefined
  },
  given: Given,
): Decision<ProposalEvent> {
  const { proposals } = state
  const by = authorOf(given.actor)
  if (by && proposals.filter((one) => one.by === by && isUndecided(one)).length >= MOST_PROPOSALS) {
    return refuse('proposal.too-many', { most: MOST_PROPOSALS })
  }
  const things = payload.things ?? []
  const sum = things.length > 0 ? priceOfPlan(things, state, given) : null
  if (sum !== null && typeof sum !== 'number') return sum
  const title = TextId.parse(given.id())
  const reason = TextId.parse(given.id())
  const id = ProposalId.parse(given.id())
  return {
    events: [
      {
        type: 'proposal-submitted',
        id,
        number: proposals.length + 1,
        title,
        reason,
        cost: payload.cost ?? null,
        by,
        ...(payload.place && { place: payload.place }),
      },
      ...(sum === null ? [] : [{ type: 'proposal-planned' as const, proposal: id, things: [...things], cost: sum }]),
    ],
    beside: {
      texts: [
        { id: title, owner: by, text: payload.title },
        { id: reason, owner: by, text: payload.reason },
      ],
    },
  }
}

export function support(proposals: readonly Proposal[], id: ProposalId, given: Given): Decision<ProposalEvent> {
  const proposal = undecided(proposals, id)
  if ('refusal' in proposal) return proposal
  const by = authorOf(given.actor)
  if (!by) return refuse('command.not-yours')
  if (proposal.by === by) return refuse('proposal.own')
  if (proposal.supporters.includes(by)) return refuse('proposal.supported-already')
  return { events: [{ type: 'proposal-supported', proposal: proposal.id, by }] }
}

export function amend(
  proposals: readonly Proposal[],
  {
    proposal: id,
    text: words,
    replaces,
    cost,
    place,
  }: {
    readonly proposal: ProposalId
    readonly text: string
    readonly replaces?: 'title' | undefined
    readonly cost?: number | undefined
    readonly place?: Position | undefined
  },
  given: Given,
): Decision<ProposalEvent> {
  if (proposals.some(({ amendments }) => amendments.some((one) => isSameId(one.id, id)))) {
    return refuse('amendment.of-amendment')
  }
  const proposal = undecided(proposals, id)
  if ('refusal' in proposal) return proposal
  if (replaces && !changesAnything(asAmended(proposal), { words, cost, place }, given)) {
    return refuse('amendment.changes-nothing')
  }
  const by = authorOf(given.actor)
  if (by && proposal.amendments.filter((one) => one.by === by).length >= MOST_AMENDMENTS) {
    return refuse('proposal.too-many-amendments', { most: MOST_AMENDMENTS })
  }
  const text = TextId.parse(given.id())
  const amendment = AmendmentId.parse(given.id())
  return {
    events: [
      {
        type: 'proposal-amended',
        proposal: proposal.id,
        amendment,
        text,
        ...(replaces && { replaces }),
        by,
        ...(cost !== undefined && { cost }),
        ...(place && { place }),
      },
    ],
    beside: { texts: [{ id: text, owner: by, text: words }] },
  }
}

/** Whether new words, with a price or a place, say anything else than the proposal does already. */
function changesAnything(
  now: Changeable,
  {
    words,
    cost,
    place,
  }: { readonly words: string; readonly cost?: number | undefined; readonly place?: Position | undefined },
  given: Given,
): boolean {
  const isOtherPrice = cost !== undefined && cost !== now.cost
  const isOtherPlace = place !== undefined && !isSamePlace(place, now.place)
  return words !== given.text(now.title) || isOtherPrice || isOtherPlace
}

/** Ids are unique whatever they are of. */
const isSameId = (one: string, other: string): boolean => one === other

/** Whoever leads the meeting finds that a change is really another proposal: it is one for a later meeting (facts.md R19). */
export function refer(
  { proposals, polls }: Pick<DemocracyState, 'proposals' | 'polls'>,
  { proposal: id, amendment }: { readonly proposal: ProposalId; readonly amendment: AmendmentId },
): Decision<ProposalEvent> {
  const proposal = undecided(proposals, id)
  if ('refusal' in proposal) return proposal
  const found = undecidedAmendment(proposal, amendment)
  if ('refusal' in found) return found
  const poll = currentPoll(polls)
  if (poll?.subject.kind === 'amendment' && poll.subject.amendment === amendment) return refuse('poll.another-open')
  return { events: [{ type: 'amendment-referred', proposal: id, amendment }] }
}

/** A proposal is treated and not put to the vote: whoever leads the meeting says what becomes of it (facts.md R21). */
export function stamp(
  { proposals, polls }: Pick<DemocracyState, 'proposals' | 'polls'>,
  { proposal: id, as }: { readonly proposal: ProposalId; readonly as: Stamp },
): Decision<ProposalEvent> {
  const poll = currentPoll(polls)
  if (poll && proposalOf(poll) === id) return refuse('poll.another-open')
  const proposal = undecided(proposals, id)
  if ('refusal' in proposal) return proposal
  return proposal.state === as ? nothingChanges : { events: [{ type: 'proposal-stamped', proposal: id, stamp: as }] }
}

/** Says where a proposal is about, or (null) that it is nowhere in particular: whoever wrote it, and the teacher. */
export function pin(
  proposals: readonly Proposal[],
  { proposal: id, place }: { readonly proposal: ProposalId; readonly place: Position | null },
  given: Given,
): Decision<ProposalEvent> {
  const proposal = undecided(proposals, id)
  if ('refusal' in proposal) return proposal
  if (given.actor.kind === 'student' && proposal.by !== given.actor.student) return refuse('proposal.not-yours')
  // what the meeting decided is not moved by one
  if (proposal.amendments.some((one) => one.state === 'adopted' && one.place)) return refuse('proposal.place-decided')
  if (isSamePlace(proposal.place, place)) return nothingChanges
  return { events: [{ type: 'proposal-pinned', proposal: id, place }] }
}

const isSamePlace = (one: Position | null, other: Position | null): boolean =>
  one === null || other === null ? one === other : one.x === other.x && one.y === other.y && one.z === other.z

/** Whoever wrote it takes it back, or the teacher; what is being voted on cannot be taken away from the voters. */
export function withdraw(
  { proposals, polls }: Pick<DemocracyState, 'proposals' | 'polls'>,
  id: ProposalId,
  given: Given,
): Decision<ProposalEvent> {
  const poll = currentPoll(polls)
  if (poll && proposalOf(poll) === id) return refuse('poll.another-open')
  const proposal = proposals.find((one) => one.id === id)
  if (!proposal) return refuse('proposal.unknown')
  if (given.actor.kind === 'student' && proposal.by !== given.actor.student) return refuse('proposal.not-yours')
  if (!isUndecided(proposal)) return refuse('proposal.decided')
  return { events: [{ type: 'proposal-withdrawn', proposal: id }] }
}

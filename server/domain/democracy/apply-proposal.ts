import type { ProposalEvent } from './events.ts'
import { placeOfPlan } from './plan.ts'
import { changed, withAmendment, withState } from './proposal.ts'
import type { Proposal } from './proposal.ts'

export function applyProposal(proposals: readonly Proposal[], event: ProposalEvent, at: number): readonly Proposal[] {
  switch (event.type) {
    case 'proposal-submitted': {
      const { type: _, place = null, ...proposal } = event
      const fresh = { things: [], works: null, supporters: [], amendments: [] }
      return [...proposals, { ...proposal, ...fresh, place, submittedAt: at, state: 'submitted' }]
    }
    case 'proposal-pinned':
      return changed(proposals, event.proposal, (one) => ({ ...one, place: event.place }))
    case 'proposal-planned': {
      const { things, cost } = event
      const place = placeOfPlan(things)
      return changed(proposals, event.proposal, (one) => ({ ...one, things, cost, place: one.place ?? place ?? null }))
    }
    case 'proposal-supported':
      return changed(proposals, event.proposal, (one) => ({ ...one, supporters: [...one.supporters, event.by] }))
    case 'proposal-amended': {
      const { amendment: id, text, replaces = null, by, cost = null, place = null } = event
      return changed(proposals, event.proposal, (one) => ({
        ...one,
        amendments: [...one.amendments, { id, text, replaces, by, cost, place, state: 'proposed', decidedAt: null }],
      }))
    }
    case 'amendment-referred':
      return withAmendment(proposals, event.proposal, event.amendment, { state: 'referred', decidedAt: null })
    case 'proposal-stamped':
      return withState(proposals, event.proposal, event.stamp)
    case 'proposal-withdrawn':
      return withState(proposals, event.proposal, 'withdrawn')
    default:
      return event satisfies never
  }
}

import { contains } from '@jagten/worlds/geometry'
import { authorOf } from '../base/actor.ts'
import type { Placed } from '../base/building.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import type { ProposalId } from '../base/ids.ts'
import { mayPlanAt, ownedAreas } from '../base/land.ts'
import { MOST_KRONER, MOST_PLANNED } from '../base/limits.ts'
import { refuse } from '../base/refusal.ts'
import type { Refusal } from '../base/refusal.ts'
import { groupOf } from '../roster/roster.ts'
import type { RosterState } from '../roster/roster.ts'
import type { DemocracyState } from './democracy.ts'
import type { ProposalEvent } from './events.ts'
import { currentPoll, proposalOf } from './poll.ts'
import { undecided } from './proposal.ts'

/**
 * What things planned like that cost together, in whole kroner; a refusal where they cannot be: too many, unknown, outside the
 * world, on another group's area, or one in another. What stands there now is not asked: that may be another until they are built.
 */
export function priceOfPlan(
  things: readonly Placed[],
  { roster }: RosterState,
  given: Pick<Given, 'actor' | 'areas' | 'things'>,
): number | Refusal {
  const { extent, price, cells } = given.things
  if (extent === null) return refuse('world.not-ours')
  const { things: most, blocks } = MOST_PLANNED
  if (things.length > most) return refuse('plan-of-things.too-many', { most })
  const by = authorOf(given.actor)
  const group = by === null ? undefined : groupOf({ roster }, by)
  const areas = ownedAreas(given.areas)
  const filled = new Set<string>()
  let total = 0
  for (const [index, placed] of things.entries()) {
    const kroner = price(placed.thing)
    if (kroner === null) return refuse('thing.unknown')
    total += kroner
    for (const at of cells(placed)) {
      const nth = { nth: index + 1 }
      const key = `${at.x},${at.y},${at.z}`
      if (!contains(extent, at)) return refuse('plan-of-things.outside', nth)
      if (!mayPlanAt(areas, group, at)) return refuse('plan-of-things.not-yours', nth)
      if (filled.has(key)) return refuse('plan-of-things.overlap', nth)
      filled.add(key)
    }
  }
  if (filled.size > blocks) return refuse('plan-of-things.too-many-blocks', { most: blocks })
  return Math.min(total, MOST_KRONER)
}

/** Where a plan is about: at the thing in its middle. */
export const placeOfPlan = (things: readonly Placed[]): Placed['at'] | undefined =>
  things[Math.floor((things.length - 1) / 2)]?.at

/**
 * Says what shall be put up where, or (no things) that it is words alone again: whoever wrote the proposal, and the teacher. Its
 * price is the sum then. Not while it is voted on, nor once the meeting has decided a change of it.
 */
export function planThings(
  { proposals, polls, ...state }: Pick<DemocracyState, 'proposals' | 'polls'> & RosterState,
  { proposal: id, things }: { readonly proposal: ProposalId; readonly things: readonly Placed[] },
  given: Given,
): Decision<ProposalEvent> {
  const proposal = undecided(proposals, id)
  if ('refusal' in proposal) return proposal
  if (given.actor.kind === 'student' && proposal.by !== given.actor.student) return refuse('proposal.not-yours')
  const poll = currentPoll(polls)
  if (poll && proposalOf(poll) === id) return refuse('poll.another-open')
  if (proposal.amendments.some(({ state: decided }) => decided === 'adopted')) return refuse('plan-of-things.decided')
  if (things.length === 0) return { events: [{ type: 'proposal-planned', proposal: id, things: [], cost: null }] }
  const cost = priceOfPlan(things, state, given)
  if (typeof cost !== 'number') return cost
  return { events: [{ type: 'proposal-planned', proposal: id, things: [...things], cost }] }
}

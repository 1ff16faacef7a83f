import type { ProposalView, SitePlanView } from '@jagten/server/contract'
import type { Text } from '@jagten/lesson-plans/schema'
import { shareOnPlan } from '../world/plan-position.ts'

/** The named place of the plan that is nearest to where a proposal is about; null where it is nowhere in particular. */
export function placeOf(plan: SitePlanView | null, { place }: Pick<ProposalView, 'place'>): Text | null {
  if (!plan || !place) return null
  const at = shareOnPlan(plan, place)
  const away = (one: SitePlanView['places'][number]): number =>
    Math.hypot((one.left - at.left) * plan.extent.width, (one.top - at.top) * plan.extent.depth)
  return plan.places.toSorted((one, other) => away(one) - away(other))[0]?.title ?? null
}

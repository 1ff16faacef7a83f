import type { LastTimeView, ProposalView } from '@jagten/server/contract'
import { decidedOf } from '../proposal/decided.ts'

/** What was decided the last time the class met, of the proposals this viewer may see. */
export function decidedThen(
  last: LastTimeView | null,
  proposals: readonly ProposalView[],
): ReturnType<typeof decidedOf> {
  return decidedOf(proposals).filter(({ id }) => last?.decided.includes(id))
}

import { asAmended, isAdopted } from './proposal.ts'
import type { Proposal } from './proposal.ts'

/** What the adopted proposals add to the rent, in kroner a home and month: what was taken back or does not hold adds nothing. */
export function rentAdded(proposals: readonly Proposal[], rentOf: (kroner: number) => number): number {
  return proposals.filter(isAdopted).reduce((sum, proposal) => sum + rentOf(asAmended(proposal).cost ?? 0), 0)
}

import type { Tally } from '@jagten/server/contract'

/** As many for as against: rejected, but it must be said why. Blank votes alone are no tie. */
export function isTie(count: Tally | null): boolean {
  return count !== null && count.for > 0 && count.for === count.against
}

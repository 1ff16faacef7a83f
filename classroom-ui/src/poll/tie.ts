import type { PollResult } from '@jagten/server/contract'

/** As many for as against: rejected, but it must be said why. Blank votes alone are no tie. */
export function isTie(result: PollResult): boolean {
  return result.for > 0 && result.for === result.against
}

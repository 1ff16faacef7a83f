import type { CandidateView, Say } from '@jagten/server/contract'

/** `Asta · husstand 3`: two may have the same name. */
export function candidateName(say: Say, { name, household }: CandidateView): string {
  const who = name ?? say('page.election.erased')
  return household === null ? who : `${who} · ${say('page.household', { number: household }).toLowerCase()}`
}

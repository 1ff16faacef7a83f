import type { ItemView, ProposalView, Say } from '@jagten/server/contract'
import { wordsOf } from '../proposal/proposal-words.ts'

/** What an item of the agenda is called; a proposal by its number and title, as far as this viewer may read it. */
export function itemTitle(
  say: Say,
  proposals: readonly Pick<ProposalView, 'id' | 'number' | 'title'>[],
  item: ItemView,
): string {
  if (item.kind !== 'proposal') return say(`page.agenda.item.${item.kind}`)
  const proposal = proposals.find(({ id }) => id === item.proposal)
  if (!proposal) return say('page.agenda.gone')
  return `${say('page.proposal.number', { number: proposal.number })}: ${wordsOf(say, proposal.title)}`
}

import { STAMPS } from '@jagten/server/contract'
import type { ProposalView, Say, Written } from '@jagten/server/contract'

/** A text as this viewer may read it, or why not. */
export function wordsOf(say: Say, written: Written): string {
  if (written.text !== null) return written.text
  return written.hidden ? say('page.proposal.hidden') : say('page.proposal.erased')
}

/** The reason, if it says more than the title already did: two hidden texts are hidden once. */
export function reasonOf(say: Say, { title, reason }: Pick<ProposalView, 'title' | 'reason'>): string | null {
  const words = wordsOf(say, reason)
  return reason.text === null && words === wordsOf(say, title) ? null : words
}

/** Whether the meeting said yes, also when it has been built since. */
export function isAdopted(state: ProposalView['state']): boolean {
  return state === 'adopted' || state === 'carried-out'
}

/** Whether a proposal can still be supported, amended and voted on. */
export function isUndecided(state: ProposalView['state']): boolean {
  return state === 'submitted' || state === 'on-agenda' || state === 'discussed' || STAMPS.some((one) => one === state)
}

import type { ProposalView, Say, Written } from '@jagten/server/contract'

/** A text as this viewer may read it, or why not. */
export function wordsOf(say: Say, written: Written): string {
  if (written.text !== null) return written.text
  return written.hidden ? say('page.proposal.hidden') : say('page.proposal.erased')
}

/** Whether a proposal can still be supported, amended and voted on. */
export function isUndecided(state: ProposalView['state']): boolean {
  return state === 'submitted' || state === 'on-agenda' || state === 'discussed' || state === 'postponed'
}

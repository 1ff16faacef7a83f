import type { Say } from '@jagten/server/contract'

/** What a poll is about, in the middle of a sentence: a proposal, or a change of one. */
export function whatIsVotedOn(
  say: Say,
  { number, amends }: { readonly number: number; readonly amends: boolean },
): string {
  return say(amends ? 'game.poll-what-change' : 'game.poll-what', { number })
}

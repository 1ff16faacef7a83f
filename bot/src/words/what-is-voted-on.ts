import type { BotPoll, Lang, Say } from '@jagten/server/contract'
import { kroner } from './kroner.ts'

/** What a poll is about, in the middle of a sentence: a proposal, or a change of one. */
export function whatIsVotedOn(
  say: Say,
  { number, amends }: { readonly number: number; readonly amends: boolean },
): string {
  return say(amends ? 'game.poll-what-change' : 'game.poll-what', { number })
}

/** What a changed proposal is now, to be said after its title; nothing for one that is as it was. */
export function asAmended(say: Say, lang: Lang, { amended }: Pick<BotPoll, 'amended'>): string[] {
  if (!amended) return []
  const { changes, cost, place } = amended
  const what = [
    ...changes,
    ...(cost === null ? [] : [say('game.amended-cost', { cost: kroner(lang, cost) })]),
    ...(place === null ? [] : [say('game.amended-place', { place })]),
  ].join(' · ')
  return [` ${what === '' ? say('game.amended-words') : say('game.amended', { what })}`]
}

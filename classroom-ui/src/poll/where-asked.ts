import type { Lang, PollView, Say, SitePlanView } from '@jagten/server/contract'
import { placeOf } from '../proposal/place-words.ts'

/** Where what is voted on is about, or would be with a change; null where it is nowhere in particular, or as before. */
export function whereAsked(
  say: Say,
  lang: Lang,
  plan: SitePlanView | null,
  { amends, place }: Pick<PollView, 'amends' | 'place'>,
): string | null {
  const near = placeOf(plan, { place })
  return near && say(amends ? 'page.proposal.newPlace' : 'page.proposal.near', { place: near[lang] })
}

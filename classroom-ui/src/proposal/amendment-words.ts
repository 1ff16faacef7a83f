import type { AmendmentView, Lang, Say, SitePlanView } from '@jagten/server/contract'
import { kroner } from '../words/format.ts'
import { placeOf } from './place-words.ts'

/** What something would cost, and what it does without the change where that was said: `Pris: før 25.000 kr., efter 15.000 kr.` */
export function newCost(say: Say, lang: Lang, cost: number, before: number | null): string {
  if (before !== null && before !== cost) {
    const params = { before: kroner(say, lang, before), after: kroner(say, lang, cost) }
    return say('page.proposal.costBeforeAfter', params)
  }
  return cost === 0 ? say('page.proposal.noCost') : say('page.proposal.newCost', { cost: kroner(say, lang, cost) })
}

/** What a change would come to beside its words, and what became of it: `Ny pris: 15.000 kr.`, `Vedtaget`. */
export function amendmentNotes(
  say: Say,
  lang: Lang,
  plan: SitePlanView | null,
  { cost, costBefore, place, state }: AmendmentView,
): string[] {
  const near = placeOf(plan, { place })
  return [
    ...(cost === null ? [] : [newCost(say, lang, cost, costBefore)]),
    ...(near ? [say('page.proposal.newPlace', { place: near[lang] })] : []),
    ...(state === 'proposed' ? [] : [say(`page.proposal.amendmentState.${state}`)]),
  ]
}

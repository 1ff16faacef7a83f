import type { AmendmentView, Lang, Say, SitePlanView } from '@jagten/server/contract'
import { kroner } from '../words/format.ts'
import { placeOf } from './place-words.ts'

/** What a change would come to beside its words, and what became of it: `Ny pris: 15.000 kr.`, `Vedtaget`. */
export function amendmentNotes(
  say: Say,
  lang: Lang,
  plan: SitePlanView | null,
  { cost, place, state }: AmendmentView,
): string[] {
  const near = placeOf(plan, { place })
  return [
    ...(cost === null
      ? []
      : [cost === 0 ? say('page.proposal.noCost') : say('page.proposal.newCost', { cost: kroner(say, lang, cost) })]),
    ...(near ? [say('page.proposal.newPlace', { place: near[lang] })] : []),
    ...(state === 'proposed' ? [] : [say(`page.proposal.amendmentState.${state}`)]),
  ]
}

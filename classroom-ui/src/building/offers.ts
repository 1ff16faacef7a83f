import type { Lang } from '@jagten/server/contract'
import { priceOfBlocks, searched } from '@jagten/worlds/prices'
import type { PriceList, Use } from '@jagten/worlds/prices'
import { bareName } from './halves.ts'
import type { Hand } from './tools.ts'

/** Something to build with: a thing of the price list, or a block; `price` in whole kroner for one. */
export type Offer = {
  readonly id: string
  readonly kind: 'thing' | 'block'
  readonly name: (PriceList['things'] | PriceList['materials'])[number]['name']
  readonly also: readonly string[]
  readonly use: Use
  readonly price: number
  readonly hand: Hand
}

/** All there is to build with: things first, as in the price list. */
export function offersOf(list: PriceList): readonly Offer[] {
  return [
    ...list.things.map((thing): Offer => {
      const { id, name, also, use, price } = thing
      // its front towards who looks at the plan
      return { id, kind: 'thing', name, also, use, price, hand: { kind: 'thing', thing, facing: 'south' } }
    }),
    ...list.materials.map(({ id, name, also, use, state, above }): Offer => {
      const price = priceOfBlocks(list, above === null ? [state] : [state, above])
      return { id, kind: 'block', name, also, use, price, hand: { kind: 'block', state, above } }
    }),
  ]
}

/** What is offered for a use (null: for any), or wherever it belongs when somebody searches. */
export function offered(offers: readonly Offer[], use: Use | null, typed: string): readonly Offer[] {
  if (typed.trim() !== '') return searched(typed, offers)
  return use === null ? offers : offers.filter((offer) => offer.use === use)
}

/** Which offer somebody has in the hand; undefined for what was picked or copied elsewhere. A turned one is the same. */
export function offerOf(offers: readonly Offer[], hand: Hand | null): Offer | undefined {
  if (hand?.kind === 'thing') return offers.find(({ id, kind }) => kind === 'thing' && id === hand.thing.id)
  if (hand?.kind !== 'block') return undefined
  const name = bareName(hand.state)
  return (
    offers.find((offer) => offer.hand.kind === 'block' && offer.hand.state === hand.state) ??
    offers.find((offer) => offer.hand.kind === 'block' && bareName(offer.hand.state) === name)
  )
}

/** What it is called, with a capital letter: `Bænk`, `Mursten`. */
export function offerName({ name }: Pick<Offer, 'name'>, lang: Lang): string {
  const word = name[lang]
  const one = typeof word === 'string' ? word : word.one
  return one.charAt(0).toLocaleUpperCase(lang) + one.slice(1)
}

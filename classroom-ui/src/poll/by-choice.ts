import type { Choice, Hands } from '@jagten/server/contract'

/** A household's number, and whether both of its votes are the same. */
export type Hand = { readonly household: number; readonly isTwice: boolean }

/** Which households voted for, against and blank; one that votes differently stands under both. */
export function byChoice(hands: readonly Hands[]): Readonly<Record<Choice, readonly Hand[]>> {
  const of = (wanted: Choice): Hand[] =>
    hands.flatMap(({ household, choices }) => {
      const count = choices.filter((choice) => choice === wanted).length
      return count === 0 ? [] : [{ household, isTwice: count > 1 }]
    })
  return { for: of('for'), against: of('against'), blank: of('blank') }
}

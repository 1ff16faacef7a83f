import { amountOf } from './kroner.ts'

/** A change of a proposal as a player says it. */
export type SaidAmendment = {
  /** The words of the change, or the proposal’s new ones. */
  readonly text: string
  /** It is the proposal’s own words that are new. */
  readonly isAnew: boolean
  /** What it would cost then, in whole kroner; null: as before. */
  readonly cost: number | null
  /** It would be about the place where the player stands. */
  readonly isHere: boolean
}

/** Whether a word is one of a thing’s words. */
type Is = (name: 'price' | 'spot' | 'here' | 'wording', word: string) => boolean

/**
 * `tekst fire lamper pris 40000 sted her`: what the words mean that stand first and last. A price alone is a change too, and
 * its words are those that were said.
 */
export function saidAmendment(is: Is, line: string): SaidAmendment {
  const words = line.split(/\s+/u).filter((word) => word !== '')
  const isAnew = words[0] !== undefined && is('wording', words[0].replace(/:$/u, ''))
  let rest = isAnew ? words.slice(1) : words
  let cost: number | null = null
  let isHere = false
  for (;;) {
    const before = rest
    if (!isHere && is('here', rest.at(-1) ?? '') && is('spot', rest.at(-2) ?? '')) {
      isHere = true
      rest = rest.slice(0, -2)
    }
    const at = rest.findLastIndex((word) => is('price', word.replace(/:$/u, '')))
    const amount: number | null = at < 0 || cost !== null ? null : amountOf(rest.slice(at + 1).join(' '))
    if (amount !== null) {
      cost = amount
      rest = rest.slice(0, at)
    }
    if (rest === before) break
  }
  const text = rest.join(' ').replace(/[,;]$/u, '')
  return { text: text === '' && !isAnew ? words.join(' ') : text, isAnew, cost, isHere }
}

import { plainly } from '@jagten/lesson-plans/letters'
import { isHome } from './home.ts'
import { isOnNet } from './net.ts'
import { isNumber } from './number.ts'

/**
 * Whether a text holds what somebody can be reached by: a number, an address on the net, or where they live. Best effort: a
 * teacher reads too. Prices, measures, years and places in the world are none of these.
 */
export function looksLikeContact(text: string): boolean {
  const plain = plainly(text)
  return isOnNet(plain) || isHome(plain) || isNumber(plain)
}

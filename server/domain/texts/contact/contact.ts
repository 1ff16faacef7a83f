import { seen } from '@jagten/lesson-plans/letters'
import { isHome } from './home.ts'
import { isOnNet } from './net.ts'
import { isNumber } from './number.ts'

/**
 * Whether a text holds what somebody can be reached by: a number, an address on the net, or where they live. Best effort: a
 * teacher reads too. Prices, measures, years and places in the world are none of these.
 */
export function looksLikeContact(text: string): boolean {
  // letters and digits of another width are the same ones; so is a digit on a key-cap
  const plain = seen(text)
    .normalize('NFKC')
    .replaceAll(/[\uFE0F\u20E3]/gu, '')
  return isOnNet(plain) || isHome(plain) || isNumber(plain)
}

import type { Lang, Prices } from '@jagten/server/contract'
import type { Placed } from '@jagten/worlds/prices'
import { lineName } from '../area/line-name.ts'
import { listed } from '../words/format.ts'

/** `12 lamper og 2 bænke`: those there are most of first. */
export function thingsWords(prices: Pick<Prices, 'kinds' | 'things'>, lang: Lang, things: readonly Placed[]): string {
  const counts = new Map<string, number>()
  for (const { thing } of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  const parts = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([id, count]) => `${count} ${lineName(prices, lang, id, count).toLocaleLowerCase(lang)}`)
  return listed(lang, parts)
}

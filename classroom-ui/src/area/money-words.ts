import type { AreaDetail, Lang, Prices, Say } from '@jagten/server/contract'
import { listed } from '../words/format.ts'
import { blockName } from './block-name.ts'

type Bill = AreaDetail['bill']
type Names = Pick<Prices, 'kinds' | 'things'>

/** What a line of a bill is called, one or many of it; its id where the list does not know it. */
export function lineName({ kinds, things }: Names, lang: Lang, id: string, count: number): string {
  const thing = things.find((one) => one.id === id)
  const kind = kinds.find((one) => one.id === id)
  const name = thing ? thing.name[lang][count === 1 ? 'one' : 'many'] : (kind?.name[lang] ?? id)
  return capital(name, lang)
}

/** `3 × lava og 1 × tnt`: blocks by their names in Minecraft, most of them first. */
export function countedBlocks(say: Say, blocks: readonly { name: string; count: number }[]): string[] {
  return blocks
    .toSorted((one, other) => other.count - one.count)
    .map(({ name, count }) => say('page.areaFile.counted', { number: count, name: blockName(name) }))
}

/** What of an area cannot be bought; null when all can. */
export function notForSaleWords(say: Say, lang: Lang, { notForSale }: Bill): string | null {
  if (notForSale.length === 0) return null
  const blocks = countedBlocks(
    say,
    notForSale.map(({ block, count }) => ({ name: block, count })),
  )
  return say('page.bill.notForSale', { blocks: listed(lang, blocks) })
}

const capital = (text: string, lang: Lang): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)

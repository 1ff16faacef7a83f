import type { AreaDetail, Lang, Say } from '@jagten/server/contract'
import { listed } from '../words/format.ts'
import { blockName } from './block-name.ts'

type Bill = AreaDetail['bill']

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

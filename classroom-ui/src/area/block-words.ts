import type { ColumnPast, Lang, Say } from '@jagten/server/contract'
import { isAir } from '@jagten/worlds/voxels'
import { blockName } from './block-name.ts'

/** A block in plain words: in Danish its kind, with the name Minecraft has for it. */
export function blockWords(say: Say, lang: Lang, state: string, kind: ColumnPast['kinds']['before']): string {
  const name = blockName(state)
  if (lang === 'en' || kind === null) return name
  return say('page.areaPanel.blockNamed', { kind: kind[lang].toLowerCase(), name })
}

type Change = Pick<ColumnPast, 'before' | 'after' | 'kinds'>

/** What was done to a block: placed, taken away, or made into another. */
export function changeWords(say: Say, lang: Lang, { before, after, kinds }: Change): string {
  const [was, is] = [blockWords(say, lang, before, kinds.before), blockWords(say, lang, after, kinds.after)]
  if (isAir(before)) return say('page.areaPanel.placed', { block: is })
  if (isAir(after)) return say('page.areaPanel.took', { block: was })
  return say('page.areaPanel.became', { before: was, after: is })
}

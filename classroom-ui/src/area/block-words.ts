import type { Lang, Say } from '@jagten/server/contract'
import { isAir } from '@jagten/worlds/voxels'

/** What a block is, as one says it in a class: by what their names have in common, the first that fits counts. */
const KINDS = [
  ['sign', /sign$/],
  ['door', /door$|gate$/],
  ['stairs', /stairs$|ladder$/],
  ['fence', /fence$|_wall$|bars$/],
  ['lamp', /lantern|torch|lamp|glowstone|candle|campfire/],
  ['glass', /glass/],
  ['water', /water/],
  ['leaves', /leaves|vine|azalea/],
  ['flower', /poppy|dandelion|tulip|daisy|orchid|allium|bluet|cornflower|lily|peony|lilac|rose|sunflower|potted/],
  ['wool', /wool|carpet|_bed$|banner/],
  ['grass', /^grass|^tall_grass|fern|moss/],
  ['earth', /dirt|farmland|podzol|mud|gravel|clay$/],
  ['sand', /sand/],
  ['brick', /(?<!stone_)bricks?(_|$)/],
  ['wood', /planks|log$|wood$|oak|birch|spruce|jungle|acacia|crimson|warped|barrel|chest|table/],
  ['stone', /stone|andesite|diorite|granite|concrete|terracotta|quartz|deepslate|tuff|calcite|basalt/],
] as const satisfies readonly (readonly [string, RegExp])[]

/** `oak_door` of `minecraft:oak_door[half=lower]`. */
const nameOf = (state: string): string => /^(?:[^:[]*:)?([^[]*)/.exec(state)?.[1] ?? ''

/** A block in plain words; in Danish with the name Minecraft has for it. */
export function blockWords(say: Say, lang: Lang, state: string): string {
  const id = nameOf(state)
  const name = id.replaceAll('_', ' ')
  if (lang === 'en') return name
  const kind = KINDS.find(([, names]) => names.test(id))?.[0] ?? 'other'
  return say('page.areaPanel.blockNamed', { kind: say(`page.areaPanel.block.${kind}`), name })
}

/** What was done to a block: placed, taken away, or made into another. */
export function changeWords(say: Say, lang: Lang, before: string, after: string): string {
  const words = (state: string): string => blockWords(say, lang, state)
  if (isAir(before)) return say('page.areaPanel.placed', { block: words(after) })
  if (isAir(after)) return say('page.areaPanel.took', { block: words(before) })
  return say('page.areaPanel.became', { before: words(before), after: words(after) })
}

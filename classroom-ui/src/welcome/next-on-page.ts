import type { Stage } from '@jagten/server/contract'

type Way = (() => void) | undefined

/** On which tab each thing is learnt; what is said on the card itself needs none. */
const LEARNT_ON: Readonly<Record<Stage, 'walk' | 'area' | null>> = {
  look: 'walk',
  walk: 'walk',
  help: null,
  home: 'area',
  place: 'area',
  remove: 'area',
}

/** The first thing to learn to which the page has a way now, and that way; null when there is nothing. */
export function nextOnPage(
  learns: readonly Stage[],
  ways: Readonly<Record<'walk' | 'area', Way>>,
): { readonly stage: Stage; readonly way: Way } | null {
  for (const stage of learns) {
    const tab = LEARNT_ON[stage]
    if (tab === null) return { stage, way: undefined }
    if (ways[tab]) return { stage, way: ways[tab] }
  }
  return null
}

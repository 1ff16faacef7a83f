import type { Lang, Say } from '@jagten/server/contract'
import type { PriceList } from '@jagten/worlds/prices'
import { isAir } from '@jagten/worlds/voxels'
import { blockName } from '../area/block-name.ts'
import { bareName } from './halves.ts'
import { offerName, offerOf, offersOf } from './offers.ts'
import type { Hand } from './tools.ts'

/** A block in plain words: as it is offered, else (in Danish) its kind with the name Minecraft has for it. */
export function blockLabel(say: Say, lang: Lang, list: PriceList, state: string): string {
  if (state === '') return say('page.building.unseen')
  if (isAir(state)) return say('page.building.air')
  const offer = offerOf(offersOf(list), { kind: 'block', state, above: null })
  if (offer) return offerName(offer, lang)
  const name = blockName(state)
  const kind = list.kinds.find(({ id }) => id === list.blocks[bareName(state)])
  return lang === 'en' || !kind ? name : say('page.building.blockNamed', { kind: kind.name.da, name })
}

/** What somebody has in the hand. */
export function handLabel(say: Say, lang: Lang, list: PriceList, hand: Hand): string {
  switch (hand.kind) {
    case 'block':
      return blockLabel(say, lang, list, hand.state)
    case 'thing':
      return offerName(hand.thing, lang)
    case 'copy':
      return say('page.building.copied', { count: hand.cells.length })
    default:
      return hand satisfies never
  }
}

import type { Player } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import { registry } from '../ground/states.ts'
import type { Site } from '../site.ts'
import type { Hands } from './hands.ts'
import type { Residents } from './residents.ts'

/** The last four places of the belt: what lies there, and the word to Lykke that using it is. */
const THINGS = [
  { slot: 5, item: 'compass', word: 'hjem' },
  { slot: 6, item: 'book', word: 'forslag' },
  { slot: 7, item: 'paper', word: 'stem' },
  { slot: 8, item: 'bell', word: 'hånd' },
] as const

/** One click comes as up to three packets, a held button as five a second; a child may also click in delight. */
const ONE_CLICK_MS = 500
/** What a click at somebody is, in the packet of that name: at them, or at a place on them. Hitting is another. */
const CLICKS = new Set([0, 2])

export type Things = Plugin & {
  /** Whether what this player holds is one of the four things; then its word goes to Lykke and nothing is built. */
  use(player: Player): boolean
}

/** Four things every student carries, so that the most common words need no typing. */
export function createThings(site: Site, hands: Hands, residents: Pick<Residents, 'isOne'>): Things {
  const usedAt = new WeakMap<Player, number>()

  function use(player: Player): boolean {
    const thing = THINGS.find(({ slot }) => slot === hands.chosen(player))
    if (!thing || hands.inHand(player, 0) !== thing.item || site.isLykke(player)) return false
    const now = performance.now()
    const isSameClick = now - (usedAt.get(player) ?? -Infinity) < ONE_CLICK_MS
    usedAt.set(player, now)
    if (!isSameClick) site.up({ type: 'word', from: player.username, text: thing.word, aloud: false, at: Date.now() })
    return true
  }

  return {
    use,
    player(player) {
      player.once('entered', () => {
        if (site.isLykke(player)) return
        for (const { slot, item, word } of THINGS) {
          const itemId = registry.itemsByName[item]?.id ?? 0
          hands.give(player, slot, { present: true, itemId, itemCount: 1, nbtData: named(word) })
        }
      })
      site.listen(player, 'use_item', ({ hand }) => void (hand === 0 && use(player)))
      site.listen(player, 'use_entity', ({ mouse, hand, target }) => {
        // who clicks on a resident asks them something, whatever they hold
        if (CLICKS.has(mouse) && hand === 0 && !residents.isOne(target)) use(player)
      })
    },
  }
}

/** The tag of an item that is called by a word. */
const named = (word: string): object => ({
  type: 'compound',
  name: '',
  value: {
    display: {
      type: 'compound',
      value: { Name: { type: 'string', value: JSON.stringify({ text: word, italic: false }) } },
    },
  },
})

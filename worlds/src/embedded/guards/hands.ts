import type { Player } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import { registry } from '../ground/states.ts'
import type { Slot } from '../packets.ts'
import type { Site } from '../site.ts'

/** Where the nine slots of the belt and the other hand lie in a player's window. */
const BELT = 36
const OTHER_HAND = 45
const EMPTY: Slot = { present: false }

type Held = { slot: number; readonly slots: Map<number, Slot> }

export type Hands = Plugin & {
  /** Name of the item in a hand (0 the main hand, 1 the other), without `minecraft:`; null for an empty one. */
  inHand(player: Player, hand: number): string | null
  /** Which of the nine places of the belt is in the main hand, from 0. */
  chosen(player: Player): number
  /** Puts an item into a place of the belt. */
  give(player: Player, place: number, itemId: number): void
  /** Shows others what a player holds. */
  show(player: Player, to: readonly Player[]): void
}

/** What each player carries on their belt. Items are only names here: nothing they carry inside is kept or shown. */
export function createHands(site: Site): Hands {
  const held = new Map<Player, Held>()

  function itemIn(player: Player, hand: number): Slot {
    const state = held.get(player)
    return state?.slots.get(hand === 0 ? BELT + state.slot : OTHER_HAND) ?? EMPTY
  }

  function show(player: Player, to: readonly Player[]): void {
    const equipments = [0, 1].map((hand) => ({ slot: hand, item: itemIn(player, hand) }))
    site.broadcast('entity_equipment', { entityId: player.id, equipments }, to)
  }

  return {
    show,
    chosen: (player) => held.get(player)?.slot ?? 0,
    give(player, place, itemId) {
      held.get(player)?.slots.set(BELT + place, { present: true, itemId, itemCount: 1 })
    },
    inHand(player, hand) {
      const item = itemIn(player, hand)
      return item.present ? (registry.items[item.itemId]?.name ?? null) : null
    },
    player(player) {
      held.set(player, { slot: 0, slots: new Map() })
      player._client.once('end', () => held.delete(player))
      site.listen(player, 'held_item_slot', ({ slotId }) => {
        const state = held.get(player)
        if (!state || slotId < 0 || slotId > 8) return
        state.slot = slotId
        show(player, site.others(player))
      })
      site.listen(player, 'set_creative_slot', ({ slot, item }) => {
        const state = held.get(player)
        if (!state || slot < BELT || slot > OTHER_HAND) return
        const known = item.present && registry.items[item.itemId]
        state.slots.set(slot, known ? { present: true, itemId: item.itemId, itemCount: 1 } : EMPTY)
        if (slot === BELT + state.slot || slot === OTHER_HAND) show(player, site.others(player))
      })
    },
  }
}

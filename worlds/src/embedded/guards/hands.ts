import type { Player } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { SentenceCode } from '../../channel.ts'
import { mayCarry } from '../allowed.ts'
import { registry } from '../ground/states.ts'
import type { Slot } from '../packets.ts'
import type { Site } from '../site.ts'

/** What a client does with what it holds, in its words for digging: throws all of it away, throws one. */
const THROWS = new Set([3, 4])
const WHY_EVERY_MS = 1000

/** Where the nine slots of the belt and the other hand lie in a player's window. */
const BELT = 36
const OTHER_HAND = 45
/** A slot's number for what is thrown out of the window of things. */
const OUTSIDE = -1
const EMPTY: Slot = { present: false }

type Held = { slot: number; readonly slots: Map<number, Slot> }

export type Hands = Plugin & {
  /** Name of the item in a hand (0 the main hand, 1 the other), without `minecraft:`; null for an empty one. */
  inHand(player: Player, hand: number): string | null
  /** Which of the nine places of the belt is in the main hand, from 0. */
  chosen(player: Player): number
  /** Puts an item into a place of the belt. */
  give(player: Player, place: number, item: Slot): void
  /** Shows a player all they carry, for a client that does not know it yet. */
  renew(player: Player): void
  /** Shows others what a player holds. */
  show(player: Player, to: readonly Player[]): void
}

/**
 * What each player carries: nothing but what is allowed, and nobody throws anything. What a student's
 * client says an item holds inside is neither kept nor shown.
 */
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

  /** Tells a client what really lies in one of its slots. */
  function showSlot(player: Player, slot: number): void {
    const item = held.get(player)?.slots.get(slot) ?? EMPTY
    player._client.write('set_slot', { windowId: 0, stateId: 0, slot, item })
  }

  const nameOf = (item: Slot): string | null => (item.present ? (registry.items[item.itemId]?.name ?? 'unknown') : null)

  return {
    show,
    chosen: (player) => held.get(player)?.slot ?? 0,
    give(player, place, item) {
      held.get(player)?.slots.set(BELT + place, item)
      showSlot(player, BELT + place)
    },
    renew(player) {
      const slots = held.get(player)?.slots
      const items = Array.from({ length: OTHER_HAND + 1 }, (_unused, slot) => slots?.get(slot) ?? EMPTY)
      player._client.write('window_items', { windowId: 0, stateId: 0, items, carriedItem: EMPTY })
      player._client.write('held_item_slot', { slot: held.get(player)?.slot ?? 0 })
    },
    inHand(player, hand) {
      const item = itemIn(player, hand)
      return item.present ? (registry.items[item.itemId]?.name ?? null) : null
    },
    player(player) {
      held.set(player, { slot: 0, slots: new Map() })
      let saidAt = -Infinity
      function say(code: SentenceCode): void {
        if (performance.now() - saidAt < WHY_EVERY_MS) return
        saidAt = performance.now()
        site.actionBar(player, site.sentence(code))
      }
      player._client.once('end', () => held.delete(player))
      site.listen(player, 'held_item_slot', ({ slotId }) => {
        const state = held.get(player)
        if (!state || slotId < 0 || slotId > 8) return
        state.slot = slotId
        show(player, site.others(player))
      })
      site.listen(player, 'set_creative_slot', ({ slot, item }) => {
        const state = held.get(player)
        if (!state) return
        if (slot === OUTSIDE) return item.present ? say('thing.not-thrown') : undefined
        const name = nameOf(item)
        const isRefused = name !== null && !(mayCarry(name) || site.isLykke(player))
        if (isRefused) say('thing.not-here')
        if (slot < OUTSIDE || slot > OTHER_HAND) return
        state.slots.set(slot, item.present && !isRefused ? withoutInside(item) : EMPTY)
        // A client waits for what has come of it.
        showSlot(player, slot)
        if (slot === BELT + state.slot || slot === OTHER_HAND) show(player, site.others(player))
      })
      site.listen(player, 'block_dig', ({ status }) => {
        if (!THROWS.has(status)) return
        showSlot(player, BELT + (held.get(player)?.slot ?? 0))
        if (!site.isLykke(player)) say('thing.not-thrown')
      })
    },
  }
}

/** An item known by its number alone; one that does not exist is none. */
function withoutInside({ itemId }: Slot & { readonly present: true }): Slot {
  return registry.items[itemId] ? { present: true, itemId, itemCount: 1 } : EMPTY
}

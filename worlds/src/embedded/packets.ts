import type { Player } from 'flying-squid'
import type { Position } from '../geometry/index.ts'

/** An item as it comes over the wire. */
export type Slot =
  | { readonly present: false }
  | { readonly present: true; readonly itemId: number; readonly itemCount: number; readonly nbtData?: object }

/** What a client may send and a guard listens to, at 1.18.2. The library has parsed it by then. */
export type Incoming = {
  chat: { readonly message: string }
  custom_payload: { readonly channel: string; readonly data: Buffer }
  client_command: { readonly actionId: string }
  settings: { readonly viewDistance: number }
  teleport_confirm: { readonly teleportId: number }
  position: Position & { readonly onGround: boolean }
  position_look: Position & { readonly yaw: number; readonly pitch: number; readonly onGround: boolean }
  look: { readonly yaw: number; readonly pitch: number; readonly onGround: boolean }
  arm_animation: { readonly hand: number }
  entity_action: { readonly actionId: string }
  held_item_slot: { readonly slotId: number }
  set_creative_slot: { readonly slot: number; readonly item: Slot }
  block_dig: { readonly status: number; readonly location: Position; readonly face: number }
  block_place: {
    readonly hand: number
    readonly location: Position
    readonly direction: number
    readonly cursorX: number
    readonly cursorY: number
    readonly cursorZ: number
  }
  use_item: { readonly hand: number }
  use_entity: { readonly target: number; readonly mouse: number; readonly hand?: number }
  abilities: { readonly flags: number }
  tab_complete: { readonly transactionId: number; readonly text: string }
  update_sign: {
    readonly location: Position
    readonly text1: string
    readonly text2: string
    readonly text3: string
    readonly text4: string
  }
}

/** What to do when a listener throws: end that connection, and nothing else. */
export type Broken = (player: Player, error: unknown) => void

/** Listens to one kind of packet of one player. A listener that throws ends only that player's connection. */
export function createListen(broken: Broken) {
  return <Name extends keyof Incoming>(
    player: Player,
    name: Name,
    listener: (packet: Incoming[Name]) => void,
  ): void => {
    player._client.on(name, (packet: Incoming[Name]) => {
      try {
        listener(packet)
      } catch (error) {
        broken(player, error)
      }
    })
  }
}

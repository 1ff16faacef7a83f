import { registry } from '../embedded/ground/states.ts'
import type { Position } from '../geometry/index.ts'
import { hear, parse, plainText } from './heard.ts'
import type { Heard } from './heard.ts'
import type { ProtocolClient } from './protocol-client.ts'

/** An armour stand, as far as we were told of it. */
type Stand = { at: Position; name: string | null; isInTheWay: boolean; wears: readonly string[] }
type Metadata = readonly { readonly key: number; readonly value: unknown }[]
type Equipments = readonly { readonly item: { readonly itemId?: number } }[]
/** Keys of an entity's metadata at 1.18.2, and the flag of a stand that is neither hit nor built around. */
const [NAME, STAND, MARKER] = [2, 15, 0x10]

/** Keeps what the server tells us about ourselves and the others. */
export function follow(client: ProtocolClient) {
  const state = {
    position: { x: 0, y: 0, z: 0 } as Position,
    yaw: 0,
    kicked: null as string | null,
    heard: [] as Heard[],
    titles: [] as string[],
    actionbars: [] as string[],
    payloads: [] as { channel: string; text: string }[],
    tabList: new Map<string, string>(),
    seen: new Map<string, Position>(),
    editors: [] as Position[],
    stands: new Map<number, Stand>(),
  }
  const ids = new Map<number, string>()

  client.on('error', () => undefined)
  client.on('chat', (packet) => state.heard.push(hear(packet)))
  client.on('set_title_text', ({ text }) => state.titles.push(plainText(parse(text))))
  client.on('action_bar', ({ text }) => state.actionbars.push(plainText(parse(text))))
  for (const packet of ['kick_disconnect', 'disconnect'])
    client.on(packet, ({ reason }) => (state.kicked = plainText(parse(reason))))
  client.on('custom_payload', ({ channel, data }) =>
    // what kind of server it is, every one says
    channel === 'minecraft:brand' ? undefined : state.payloads.push({ channel, text: Buffer.from(data).toString() }),
  )
  client.on('open_sign_entity', ({ location }) => state.editors.push(location))
  client.on('position', ({ x, y, z, yaw, teleportId }) => {
    state.position = { x, y, z }
    state.yaw = yaw
    client.write('teleport_confirm', { teleportId })
    client.write('position_look', { x, y, z, yaw, pitch: 0, onGround: true })
  })
  client.on('player_info', ({ action, data }: { action: string; data: { uuid: string; name: string }[] }) => {
    for (const { uuid, name } of data) {
      if (action === 'add_player') state.tabList.set(uuid, name)
      if (action === 'remove_player') state.tabList.delete(uuid)
    }
  })
  client.on('named_entity_spawn', ({ entityId, playerUUID, x, y, z }) => {
    ids.set(entityId, playerUUID)
    state.seen.set(playerUUID, { x, y, z })
  })
  client.on('spawn_entity_living', ({ entityId, type, x, y, z }) => {
    if (type === registry.entitiesByName['armor_stand']?.id)
      state.stands.set(entityId, { at: { x, y, z }, name: null, isInTheWay: true, wears: [] })
  })
  client.on('entity_metadata', ({ entityId, metadata }: { entityId: number; metadata: Metadata }) => {
    const stand = state.stands.get(entityId)
    if (!stand) return
    const valueOf = (key: number): unknown => metadata.find((one) => one.key === key)?.value
    const name = valueOf(NAME)
    if (typeof name === 'string') stand.name = plainText(parse(name))
    stand.isInTheWay = (Number(valueOf(STAND)) & MARKER) === 0
  })
  client.on('entity_equipment', ({ entityId, equipments }: { entityId: number; equipments: Equipments }) => {
    const stand = state.stands.get(entityId)
    if (stand) stand.wears = equipments.map(({ item }) => registry.items[item.itemId ?? -1]?.name ?? '')
  })
  client.on('entity_teleport', ({ entityId, x, y, z }) => {
    const stand = state.stands.get(entityId)
    if (stand) stand.at = { x, y, z }
    const uuid = ids.get(entityId)
    if (uuid) state.seen.set(uuid, { x, y, z })
  })
  client.on('entity_destroy', ({ entityIds }: { entityIds: number[] }) => {
    for (const id of entityIds) {
      state.stands.delete(id)
      const uuid = ids.get(id)
      ids.delete(id)
      if (uuid) state.seen.delete(uuid)
    }
  })
  return state
}

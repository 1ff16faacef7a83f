import minecraftData from 'minecraft-data'
import type { Client } from 'minecraft-protocol'
import * as prismarineChunk from 'prismarine-chunk'
import { Vec3 } from 'vec3'

/** How a server says a thing, in whatever version it has. */
export type Dialect = ReturnType<typeof dialectOf>

export type Place = { readonly x: number; readonly y: number; readonly z: number }

/** Whose line it is: nobody's is the server's own. `to`: said to all, or whispered to whom it comes. */
export type Talk = { readonly name: string; readonly uuid: string | null; readonly said: string }

const NOBODY = '00000000-0000-0000-0000-000000000000'
const LOWEST_FLOOR = 60

export function dialectOf(version: string) {
  const data = minecraftData(version)
  const has = (feature: string): boolean => data.supportFeature(feature as never) === true
  const isNewChat = has('signedChat')
  const text = (component: object): unknown =>
    has('chatPacketsUseNbtComponents') ? tagged(component) : JSON.stringify(component)
  /** Numbers of blocks were a kind and a variant once. */
  const stateOf = (block: string): number => {
    const found = data.blocksByName[block]!
    return found.defaultState ?? found.id << 4
  }

  /** A player’s line in the game’s own form. */
  function talk(client: Client, { name, uuid, said }: Talk, isWhisper: boolean): void {
    const form = isWhisper ? 'commands.message.display.incoming' : 'chat.type.text'
    if (!isNewChat)
      return chat(client, { translate: form, with: [{ text: name }, said] }, isWhisper ? 1 : 0, uuid ?? NOBODY)
    // in the order in which the version lists its forms, some count from one
    const names = formsOf(data)
    const type = names.indexOf(isWhisper ? 'minecraft:msg_command_incoming' : 'minecraft:chat')
    const number = has('incrementedChatType') ? type + 1 : type
    client.write('player_chat', {
      globalIndex: 1,
      senderUuid: uuid ?? NOBODY,
      index: 0,
      plainMessage: said,
      signature: undefined,
      timestamp: BigInt(Date.now()),
      salt: 0n,
      previousMessages: [],
      filterType: 0,
      type: has('chatTypeIsHolder') ? { chatType: number } : number,
      networkName: text({ text: name }),
    })
  }

  /** `position` 0: as players' lines come; 1: as the server's own; from 1.19 on they all come as its own. */
  function chat(client: Client, component: object, position: 0 | 1, sender: string): void {
    if (isNewChat) client.write('system_chat', { content: text(component), isActionBar: false, type: 1 })
    else client.write('chat', { message: JSON.stringify(component), position, sender })
  }

  function show(client: Client, what: 'title' | 'actionbar', component: object): void {
    if (has('titleUsesLegacyPackets'))
      client.write('title', { action: what === 'title' ? 0 : 2, text: JSON.stringify(component) })
    else client.write(what === 'title' ? 'set_title_text' : 'action_bar', { text: text(component) })
  }

  return {
    talk,
    chat,
    show,
    letIn(client: Client): void {
      const known: { readonly loginPacket?: object } = data as object
      client.write('login', {
        ...(known.loginPacket ?? { dimension: 0, difficulty: 0, levelType: 'flat', reducedDebugInfo: false }),
        entityId: OWN_ENTITY,
        gameMode: 1,
        maxPlayers: 30,
      })
    },
    stand(client: Client, { x, y, z }: Place): void {
      const flags = has('positionPacketHasBitflags') ? {} : 0
      client.write('position', {
        ...STILL,
        x,
        y,
        z,
        flags,
      })
    },
    health: (client: Client): void => client.write('update_health', { health: 20, food: 20, foodSaturation: 5 }),
    rights: (client: Client, level: number): void =>
      client.write('entity_status', { entityId: OWN_ENTITY, entityStatus: 24 + level }),
    appear(client: Client, name: string, uuid: string): void {
      const isFlagged = has('playerInfoActionIsBitfield')
      const action = isFlagged ? { add_player: true, update_listed: true } : 'add_player'
      const entry = isFlagged
        ? { uuid, player: { name, properties: [] }, listed: 1 }
        : { uuid, name, properties: [], gamemode: 1, ping: 1 }
      client.write('player_info', { action, data: [entry] })
    },
    throwOut(client: Client, reason: object): void {
      client.write('kick_disconnect', { reason: text(reason) })
      // when that has gone out
      setTimeout(() => client.socket.end(), 30)
    },
    /** Insists on its pictures. */
    pack(client: Client): void {
      const pack = { url: 'http://127.0.0.1:1/pack.zip', hash: '0'.repeat(40), forced: true }
      if (has('resourcePackUsesUUID')) client.write('add_resource_pack', { ...pack, uuid: PACK })
      else client.write('resource_pack_send', pack)
    },
    sendOn: (client: Client, host: string, port: number): void => client.write('transfer', { host, port }),
    block: (client: Client, location: Place, block: string): void =>
      client.write('block_change', { location, type: stateOf(block) }),
    /** One column around 0, 0 with a floor of this. */
    ground(client: Client, block: string): void {
      const Chunk = columnsOf(version)
      const chunk = new Chunk({ minY: has('tallWorld') ? -64 : 0, worldHeight: has('tallWorld') ? 384 : 256 })
      const state = stateOf(block)
      for (let x = 0; x < 16; x += 1)
        for (let z = 0; z < 16; z += 1) chunk.setBlockStateId(new Vec3(x, LOWEST_FLOOR, z), state)
      client.write('map_chunk', { x: 0, z: 0, groundUp: true, trustEdges: false, ...packed(chunk) })
    },
  }

  function packed(chunk: ChunkLike): object {
    const light = chunk.dumpLight?.()
    return {
      bitMap: chunk.getMask?.(),
      biomes: chunk.dumpBiomes?.(),
      heightmaps: version.startsWith('1.21.') && !/^1\.21\.[1-4]$/.test(version) ? [] : HEIGHTS,
      chunkData: chunk.dump(),
      blockEntities: [],
      ...DARK,
      ...light,
    }
  }
}

/** The number of whoever has come in, in their own eyes. */
const OWN_ENTITY = 1
const PACK = '00000000-0000-4000-8000-00000000ab1e'
const STILL = { dx: 0, dy: 0, dz: 0, yaw: 0, pitch: 0, teleportId: 1, dismountVehicle: false }
const DARK = {
  skyLightMask: [],
  blockLightMask: [],
  emptySkyLightMask: [],
  emptyBlockLightMask: [],
  skyLight: [],
  blockLight: [],
}
const HEIGHTS = {
  type: 'compound',
  name: '',
  value: { MOTION_BLOCKING: { type: 'longArray', value: Array.from({ length: 36 }, () => [0, 0]) } },
}

type Column = new (world: { readonly minY: number; readonly worldHeight: number }) => ChunkLike
// the package is a function, which its types do not say
const columnsOf = (prismarineChunk as unknown as { readonly default: (version: string) => Column }).default

type ChunkLike = {
  setBlockStateId(at: Vec3, state: number): void
  dump(): Buffer
  getMask?(): unknown
  dumpBiomes?(): unknown
  dumpLight?(): object
}

type Codec = Readonly<Record<string, { readonly entries?: readonly { readonly key: string }[] } | undefined>>

/** The forms of lines a version has, in the order of their numbers. */
function formsOf(data: object): readonly string[] {
  const { registryCodec, loginPacket } = data as { registryCodec?: object; loginPacket?: { dimensionCodec?: object } }
  const codec = (registryCodec ?? loginPacket?.dimensionCodec ?? {}) as Codec
  const listed = codec['minecraft:chat_type']?.entries?.map(({ key }) => key)
  if (listed) return listed
  const { value } = codec as unknown as {
    value?: Record<string, { value: { value: { value: { value: ChatType[] } } } }>
  }
  return value?.['minecraft:chat_type']?.value.value.value.value.map(({ name }) => name.value) ?? []
}
type ChatType = { readonly name: { readonly value: string } }

/** A text component as tags, as newer versions send it. */
function tagged(one: unknown): { type: string; value: unknown } {
  if (typeof one === 'string') return { type: 'string', value: one }
  if (typeof one === 'boolean') return { type: 'byte', value: one ? 1 : 0 }
  if (typeof one === 'number') return { type: 'int', value: one }
  if (Array.isArray(one)) {
    // a list holds tags of one kind
    const parts = one.map((part: unknown) => (typeof part === 'string' ? { text: part } : part))
    return { type: 'list', value: { type: 'compound', value: parts.map((part) => tagged(part).value) } }
  }
  return {
    type: 'compound',
    value: Object.fromEntries(Object.entries(one as object).map(([key, value]) => [key, tagged(value)])),
  }
}

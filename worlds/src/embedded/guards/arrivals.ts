import type { Player, Serv } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import { registry } from '../ground/states.ts'
import type { Site } from '../site.ts'
import type { Abilities } from './abilities.ts'
import { VIEW } from './chunks.ts'
import type { Gestures } from './gestures.ts'
import type { Hands } from './hands.ts'
import type { Movement } from './movement.ts'
import { FARTHEST, placeOf } from './movement.ts'
import type { Clock } from './operations/clock.ts'
import { TAGS } from './tags.ts'

const CREATIVE = 1
/** Permission level 0 in the range 24-28: no operator's menus. */
const NO_OPERATOR = 24

/** What Lykke can ask of this world. */
const CAN = [
  'rules',
  'private-words',
  'tellraw',
  'title',
  'actionbar',
  'tp',
  'fill',
  'setblock',
  'clone',
  'bossbar',
  'gamemode',
  'kick',
  'time',
  'things',
  'signs',
]

/** Where nobody comes any farther, seen as a wall. Times are seconds, distances blocks; the last three are vanilla's. */
const BORDER = {
  x: 0,
  z: 0,
  oldDiameter: 2 * FARTHEST,
  newDiameter: 2 * FARTHEST,
  speed: 0,
  portalTeleportBoundary: 29_999_984,
  warningBlocks: 5,
  warningTime: 15,
}

/** More than a school has classes at once in one world; names beyond it are made up. */
const MOST_REMEMBERED = 200

type Remembered = { readonly position: Player['position']; readonly yaw: number; readonly pitch: number }

type ArrivalGuards = {
  readonly movement: Movement
  readonly hands: Hands
  readonly gestures: Gestures
  readonly clock: Clock
  readonly abilities: Abilities
}

/** Puts a newcomer into the world and lets everybody know of everybody; takes them out when they go. */
export function createArrivals(site: Site, guards: ArrivalGuards): Plugin {
  const { movement, hands, gestures, clock, abilities } = guards
  /** Where somebody stood who left, as long as the world is open: a lost connection costs nobody their place. */
  const remembered = new Map<string, Remembered>()

  function enter(player: Player, serv: Serv): void {
    const client = player._client
    const { x, y, z, yaw } = site.template.spawn
    player.username = client.username
    const before = remembered.get(player.username)
    player.uuid = client.uuid
    player.gameMode = CREATIVE
    player.position = before?.position ?? { x, y, z }
    player.yaw = before?.yaw ?? yaw
    player.pitch = before?.pitch ?? 0
    serv.players.push(player)
    serv.uuidToPlayer[player.uuid] = player
    greet(player)
    site.broadcast('player_info', infoOf(site, [player]), site.others(player))
    client.write('player_info', infoOf(site, site.players()))
    movement.teleport(player, player.position)
    for (const other of site.others(player)) {
      client.write('named_entity_spawn', { playerUUID: other.uuid, ...placeOf(other) })
      hands.show(other, [player])
      gestures.show(other, [player])
    }
    site.broadcast('named_entity_spawn', { playerUUID: player.uuid, ...placeOf(player) }, site.others(player))
    client.write('update_health', { health: 20, food: 20, foodSaturation: 5 })
    if (site.isLykke(player)) site.welcomeLykke(player, CAN)
    player.emit('entered')
  }

  function greet(player: Player): void {
    const { _client: client, id, gameMode, yaw } = player
    client.write('login', {
      ...registry.loginPacket,
      entityId: id,
      gameMode,
      previousGameMode: -1,
      worldNames: ['minecraft:overworld'],
      hashedSeed: [0, 0],
      maxPlayers: 60,
      viewDistance: VIEW,
      simulationDistance: VIEW,
      isFlat: true,
    })
    client.write('difficulty', { difficulty: 0, difficultyLocked: true })
    abilities.show(player)
    client.write('held_item_slot', { slot: 0 })
    client.write('declare_recipes', { recipes: [] })
    client.write('tags', TAGS)
    client.write('initialize_world_border', BORDER)
    client.write('entity_status', { entityId: id, entityStatus: NO_OPERATOR })
    const { x, y, z } = site.template.spawn
    const location = { x: Math.floor(x), y: Math.floor(y), z: Math.floor(z) }
    client.write('spawn_position', { location, angle: Number.isFinite(yaw) ? yaw : 0 })
    clock.show([player])
  }

  function leave(player: Player, serv: Serv): void {
    const index = serv.players.indexOf(player)
    delete serv.entities[player.id]
    if (index < 0) return
    serv.players.splice(index, 1)
    if (serv.uuidToPlayer[player.uuid] === player) delete serv.uuidToPlayer[player.uuid]
    remembered.delete(player.username)
    const [oldest] = remembered.keys()
    if (oldest !== undefined && remembered.size >= MOST_REMEMBERED) remembered.delete(oldest)
    remembered.set(player.username, { position: player.position, yaw: player.yaw, pitch: player.pitch })
    site.broadcast('entity_destroy', { entityIds: [player.id] })
    site.broadcast('player_info', { action: 'remove_player', data: [{ uuid: player.uuid }] })
  }

  return {
    player(player, serv) {
      player._client.once('end', () => leave(player, serv))
      player.login = async () => {
        try {
          if (!player._client.ended) enter(player, serv)
        } catch (error) {
          site.fault('arrival', error)
          player._client.socket.destroy()
        }
      }
    },
  }
}

/** The tab list's entries; Lykke is shown as what it is. */
function infoOf(site: Site, players: readonly Player[]): object {
  const data = players.map((player) => ({
    uuid: player.uuid,
    name: player.username,
    properties: [],
    gamemode: player.gameMode,
    ping: 0,
    ...(site.isLykke(player) && { displayName: JSON.stringify({ text: `${player.username} (robot)` }) }),
  }))
  return { action: 'add_player', data }
}

import type { Player, Serv } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { Site } from '../site.ts'
import type { Abilities } from './abilities.ts'
import type { Gestures } from './gestures.ts'
import { greet } from './greeting.ts'
import type { Hands } from './hands.ts'
import type { Movement } from './movement.ts'
import { placeOf } from './movement.ts'
import type { Clock } from './operations/clock.ts'

const CREATIVE = 1
/** What Lykke can ask of this world. */
const CAN = [
  'hearing',
  'whispers',
  'rules',
  'private-words',
  'tellraw',
  'title',
  'actionbar',
  'tp',
  'see-blocks',
  'set-blocks',
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
  const { movement, hands, gestures } = guards
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
    greet(player, site.template.spawn, guards)
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
    client.write('experience', { experienceBar: 0, level: 0, totalExperience: 0 })
    hands.renew(player)
    if (site.isLykke(player)) site.welcomeLykke(player, CAN)
    player.emit('entered')
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

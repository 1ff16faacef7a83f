import type { Player } from 'flying-squid'
import type { Stand } from '../../geometry/index.ts'
import { registry } from '../ground/states.ts'
import type { Abilities } from './abilities.ts'
import { VIEW } from './chunks.ts'
import { FARTHEST } from './movement.ts'
import type { Clock } from './operations/clock.ts'
import { TAGS } from './tags.ts'

/** Permission level 0 in the range 24-28: no operator's menus. */
const NO_OPERATOR = 24

/** What a client shows as the server's kind: its text with its length before it. */
const BRAND = Buffer.from('\u0009jagten/fs')

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

type GreetingGuards = { readonly abilities: Abilities; readonly clock: Clock }

/** Tells a newcomer's client what it has to know of the world before it is shown anything of it. */
export function greet(player: Player, spawn: Stand, { abilities, clock }: GreetingGuards): void {
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
  client.write('custom_payload', { channel: 'minecraft:brand', data: BRAND })
  client.write('difficulty', { difficulty: 0, difficultyLocked: true })
  abilities.show(player)
  client.write('held_item_slot', { slot: 0 })
  client.write('declare_recipes', { recipes: [] })
  client.write('tags', TAGS)
  client.write('initialize_world_border', BORDER)
  client.write('entity_status', { entityId: id, entityStatus: NO_OPERATOR })
  const { x, y, z } = spawn
  const location = { x: Math.floor(x), y: Math.floor(y), z: Math.floor(z) }
  client.write('spawn_position', { location, angle: Number.isFinite(yaw) ? yaw : 0 })
  clock.show([player])
}

import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import { registry } from '../ground/states.ts'
import type { Site } from '../site.ts'
import type { Abilities } from './abilities.ts'
import type { Chunks } from './chunks.ts'
import type { Hands } from './hands.ts'
import type { Movement } from './movement.ts'

type RespawnGuards = {
  readonly chunks: Chunks
  readonly movement: Movement
  readonly hands: Hands
  readonly abilities: Abilities
}

/** Answers a client that thinks it died: without an answer it would see the death screen for good. */
export function createRespawn(site: Site, { chunks, movement, hands, abilities }: RespawnGuards): Plugin {
  return {
    player(player) {
      site.listen(player, 'client_command', ({ actionId }) => {
        if (actionId !== 'perform_respawn') return
        player._client.write('respawn', {
          dimension: registry.loginPacket.dimension,
          worldName: 'minecraft:overworld',
          hashedSeed: [0, 0],
          gamemode: player.gameMode,
          previousGamemode: 255,
          isDebug: false,
          isFlat: true,
          copyMetadata: false,
        })
        chunks.forget(player)
        movement.teleport(player, site.template.spawn, { yaw: site.template.spawn.yaw, pitch: 0 })
        // The client has made itself anew: with empty hands, and not knowing what it can.
        abilities.show(player)
        hands.renew(player)
        player._client.write('update_health', { health: 20, food: 20, foodSaturation: 5 })
      })
    },
  }
}

import type { Player } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import { mayFly } from '../rules.ts'
import type { Site } from '../site.ts'

/** Game modes by their number. */
export const MODES = ['survival', 'creative', 'adventure', 'spectator'] as const
const CREATIVE = 1
const SPECTATOR = 3
/** Flags of an `abilities` packet. */
const CANNOT_BE_HURT = 1
const FLIES = 2
const MAY_FLY = 4
const BREAKS_AT_ONCE = 8

export type Abilities = Plugin & {
  setMode(player: Player, mode: number): void
  /** Tells a client what its player can do. */
  show(player: Player): void
}

/** Nobody is hurt, students build as in creative mode, and they fly where the rules say so. */
export function createAbilities(site: Site): Abilities {
  /** What each client was told last: flying is not ended by rules that change nothing. */
  const shown = new Map<Player, number>()

  function flagsOf(player: Player): number {
    if (player.gameMode === SPECTATOR) return CANNOT_BE_HURT | FLIES | MAY_FLY
    const flying = site.isLykke(player) || mayFly(site.rules(), player.username) ? MAY_FLY : 0
    return CANNOT_BE_HURT | flying | (player.gameMode === CREATIVE ? BREAKS_AT_ONCE : 0)
  }

  function show(player: Player): void {
    const flags = flagsOf(player)
    shown.set(player, flags)
    player._client.write('abilities', { flags, flyingSpeed: 0.05, walkingSpeed: 0.1 })
  }

  site.onRules(() => {
    for (const player of site.players()) if (shown.get(player) !== flagsOf(player)) show(player)
  })

  return {
    show,
    setMode(player, mode) {
      player.gameMode = mode
      player._client.write('game_state_change', { reason: 'change_game_mode', gameMode: mode })
      show(player)
      site.broadcast('player_info', { action: 'update_game_mode', data: [{ uuid: player.uuid, gamemode: mode }] })
    },
    player(player) {
      player._client.once('end', () => shown.delete(player))
      // A client says that it flies; one that may not is set down again.
      site.listen(player, 'abilities', ({ flags }) => {
        if ((flags & FLIES) !== 0 && (flagsOf(player) & MAY_FLY) === 0) show(player)
      })
    },
  }
}

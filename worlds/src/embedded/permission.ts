import type { Player } from 'flying-squid'
import type { SentenceCode } from '../channel.ts'
import type { Position } from '../geometry/index.ts'
import { distance } from '../geometry/index.ts'
import { whyNotBuild } from './rules.ts'
import type { Site } from './site.ts'

/** As far as an arm reaches, from the eyes to the block's middle. */
const REACH = 7
const EYES = 1.62
const WHY_EVERY_MS = 1000

/** Whether a player may change blocks where they want to, and how they are told when they may not. */
export type Permission = ReturnType<typeof createPermission>

export function createPermission(site: Site) {
  const saidAt = new WeakMap<Player, number>()

  return {
    inReach(player: Player, at: Position): boolean {
      const eyes = { ...player.position, y: player.position.y + EYES }
      const middle = { x: at.x + 0.5, y: at.y + 0.5, z: at.z + 0.5 }
      return site.isLykke(player) || distance(eyes, middle) <= REACH
    },

    /** Why not all of these places may be changed; null if they may. */
    whyNot(player: Player, places: readonly Position[]): SentenceCode | null {
      if (site.isLykke(player)) return null
      for (const at of places) {
        const why = whyNotBuild(site.rules(), player.username, at)
        if (why) return why
      }
      return null
    },

    /** Tells Lykke, and the player at most once a second. */
    refuse(player: Player, at: Position, why: SentenceCode): void {
      site.up({ type: 'refused', by: player.username, at, why })
      if (performance.now() - (saidAt.get(player) ?? -Infinity) < WHY_EVERY_MS) return
      saidAt.set(player, performance.now())
      site.actionBar(player, site.sentence(why))
    },
  }
}

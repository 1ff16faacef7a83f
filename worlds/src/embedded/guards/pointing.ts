import type { Player } from 'flying-squid'
import type { Position } from '../../geometry/index.ts'
import { createPace } from '../pace.ts'
import type { Permission } from '../permission.ts'
import { isTeacher } from '../rules.ts'
import { beside } from '../sides.ts'
import type { Site } from '../site.ts'
import type { Hands } from './hands.ts'

/** Whoever keeps the button down clicks from block to block. */
const PACE = { burst: 4, perSecond: 2 }
const MAIN_HAND = 0

export type Pointing = {
  /** Whether the player points with what is in the hand, instead of digging or placing. */
  points(player: Player): boolean
  /** Tells Lykke of a block that was clicked on, on that side of it. */
  tell(player: Player, at: Position, side: number): void
}

/** The teacher asks who changed a block by clicking on it with a stick. In a student's hand a stick is a stick. */
export function createPointing(site: Site, permission: Permission, hands: Hands): Pointing {
  const paces = new WeakMap<Player, () => boolean>()

  function paceOf(player: Player): () => boolean {
    const known = paces.get(player)
    if (known) return known
    const pace = createPace(PACE.burst, PACE.perSecond)
    paces.set(player, pace)
    return pace
  }

  return {
    points: (player) => isTeacher(site.rules(), player.username) && hands.inHand(player, MAIN_HAND) === 'stick',
    tell(player, at, side) {
      if (!permission.inReach(player, at) || !paceOf(player)()) return
      site.up({ type: 'pointed', by: player.username, at, before: beside(at, side) })
    },
  }
}

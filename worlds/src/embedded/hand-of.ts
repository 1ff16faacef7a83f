import type { Player } from 'flying-squid'
import type { Hand } from '../blocks/line.ts'
import type { Site } from './site.ts'

/** Whose hand a player's is. */
export const handOf = (site: Site, player: Player): Hand =>
  site.isLykke(player) ? { kind: 'lykke' } : { kind: 'player', name: player.username }

import type { Player } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { Resident } from '../../template.ts'
import type { Permission } from '../permission.ts'
import type { Site } from '../site.ts'
import { showStand } from './clothed-stand.ts'

/** Numbers of entities from here on are residents: figures end long before. */
const FIRST_ENTITY = 2_000_000
/** Yellow brick, as no group has: nobody takes a resident for somebody of the class. */
const BRICK = 0xc79a50
/** One click comes as two packets; a child may also click in delight. */
const ONE_CLICK_MS = 500

export type Residents = Plugin & {
  /** Whether the entity of that number is a resident. */
  isOne(entityId: number): boolean
}

/** Those who live in the place stand there, each with a name; whoever clicks on one is told about to Lykke. */
export function createResidents(site: Site, permission: Permission): Residents {
  const residents = new Map<number, Resident>(
    site.template.residents.map((resident, index) => [FIRST_ENTITY + index, resident]),
  )

  function show(player: Player): void {
    for (const [entityId, { name, stand }] of residents) {
      const { x, y, z, yaw } = stand
      showStand(site, { entityId, at: [x, y, z], yaw, name, colour: BRICK, isMarker: false }, [player])
    }
  }

  return {
    isOne: (entityId) => residents.has(entityId),
    player(player) {
      let askedAt = -Infinity
      player.on('entered', () => show(player))
      site.listen(player, 'use_entity', ({ target }) => {
        const resident = residents.get(target)
        if (!resident || site.isLykke(player) || !permission.inReach(player, resident.stand)) return
        const now = performance.now()
        const isSameClick = now - askedAt < ONE_CLICK_MS
        askedAt = now
        if (!isSameClick) site.up({ type: 'asked', by: player.username, resident: resident.id })
      })
    },
  }
}

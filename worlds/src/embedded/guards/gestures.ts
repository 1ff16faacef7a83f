import type { Player } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { Site } from '../site.ts'

/** Keys, types and values of the entity metadata that shows how somebody goes (1.18.2). */
const FLAGS = { key: 0, type: 0 }
const POSE = { key: 6, type: 18 }
const SNEAKING_FLAG = 2
const SPRINTING_FLAG = 8
const STANDING_POSE = 0
const SNEAKING_POSE = 5
const MOST_A_SECOND = 10

type Gait = { readonly sneaks: boolean; readonly sprints: boolean }
const WALKING: Gait = { sneaks: false, sprints: false }

/** What a client says about how it goes, and what that changes. */
const GAITS = new Map<string, Partial<Gait>>([
  ['start_sneaking', { sneaks: true }],
  ['stop_sneaking', { sneaks: false }],
  ['start_sprinting', { sprints: true }],
  ['stop_sprinting', { sprints: false }],
])

export type Gestures = Plugin & {
  sneaks(player: Player): boolean
  /** Shows others how a player goes. */
  show(player: Player, to: readonly Player[]): void
}

/** Lets others see an arm swing and how somebody goes, so that children can wave and nod. */
export function createGestures(site: Site): Gestures {
  const gaits = new Map<Player, Gait>()

  function show(player: Player, to: readonly Player[]): void {
    const { sneaks, sprints } = gaits.get(player) ?? WALKING
    const metadata = [
      { ...FLAGS, value: (sneaks ? SNEAKING_FLAG : 0) | (sprints ? SPRINTING_FLAG : 0) },
      { ...POSE, value: sneaks ? SNEAKING_POSE : STANDING_POSE },
    ]
    site.broadcast('entity_metadata', { entityId: player.id, metadata }, to)
  }

  return {
    show,
    sneaks: (player) => gaits.get(player)?.sneaks ?? false,
    player(player) {
      player._client.once('end', () => gaits.delete(player))
      let second = 0
      let count = 0
      const mayShow = (): boolean => {
        const now = Math.floor(performance.now() / 1000)
        if (now !== second) [second, count] = [now, 0]
        return (count += 1) <= MOST_A_SECOND
      }
      site.listen(player, 'arm_animation', ({ hand }) => {
        if (mayShow())
          site.broadcast('animation', { entityId: player.id, animation: hand === 0 ? 0 : 3 }, site.others(player))
      })
      site.listen(player, 'entity_action', ({ actionId }) => {
        const change = GAITS.get(actionId)
        if (!change) return
        gaits.set(player, { ...(gaits.get(player) ?? WALKING), ...change })
        if (mayShow()) show(player, site.others(player))
      })
    },
  }
}

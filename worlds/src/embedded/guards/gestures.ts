import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { Site } from '../site.ts'

/** Keys, types and values of the entity metadata that shows somebody sneaking (1.18.2). */
const FLAGS = { key: 0, type: 0 }
const POSE = { key: 6, type: 18 }
const SNEAKING = 5
const MOST_A_SECOND = 10

/** Lets others see an arm swing and somebody sneak, so that children can wave and nod. */
export function createGestures(site: Site): Plugin {
  return {
    player(player) {
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
        if (actionId !== 'start_sneaking' && actionId !== 'stop_sneaking') return
        const sneaks = actionId === 'start_sneaking'
        const metadata = [
          { ...FLAGS, value: sneaks ? 2 : 0 },
          { ...POSE, value: sneaks ? SNEAKING : 0 },
        ]
        if (mayShow()) site.broadcast('entity_metadata', { entityId: player.id, metadata }, site.others(player))
      })
    },
  }
}

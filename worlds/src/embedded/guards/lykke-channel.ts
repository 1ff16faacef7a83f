import type { Player } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import { CHANNEL, Down, MAX_UP_BYTES } from '../../channel.ts'
import type { Rules, Up } from '../../channel.ts'
import { isFrozen, isMuted, isTeacher } from '../rules.ts'
import type { Site } from '../site.ts'
import type { Signs } from './signs.ts'

/** Hears what Lykke says on the guards' channel. Anybody else on it, and anything malformed, is not heard. */
export function createLykkeChannel(site: Site, signs: Signs): Plugin {
  function obey(lykke: Player, message: Down): void {
    switch (message.type) {
      case 'rules':
        site.setRules(message.rules)
        return site.up(held(message.rules, site.others(lykke)))
      case 'sign':
        return signs.hide(message.at, message.hidden)
      default:
        message satisfies never
    }
  }

  return {
    player(player) {
      site.listen(player, 'custom_payload', ({ channel, data }) => {
        if (channel !== CHANNEL || !site.isLykke(player) || data.length > MAX_UP_BYTES) return
        const message = Down.safeParse(parse(data))
        if (message.success) obey(player, message.data)
      })
    },
  }
}

/** How many of those who are in the world these rules hold: said when they do, so that nobody need guess. */
function held(rules: Rules, players: readonly Player[]): Up {
  const names = players.map(({ username }) => username).filter((name) => !isTeacher(rules, name))
  return {
    type: 'held',
    frozen: names.filter((name) => isFrozen(rules, name)).length,
    muted: names.filter((name) => isMuted(rules, name)).length,
    players: names.length,
  }
}

function parse(data: Buffer): unknown {
  try {
    return JSON.parse(data.toString('utf8'))
  } catch {
    return null
  }
}

import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import { CHANNEL, Down, MAX_UP_BYTES } from '../../channel.ts'
import type { Site } from '../site.ts'
import type { Signs } from './signs.ts'

/** Hears what Lykke says on the guards' channel. Anybody else on it, and anything malformed, is not heard. */
export function createLykkeChannel(site: Site, signs: Signs): Plugin {
  function obey(message: Down): void {
    switch (message.type) {
      case 'rules':
        return site.setRules(message.rules)
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
        if (message.success) obey(message.data)
      })
    },
  }
}

function parse(data: Buffer): unknown {
  try {
    return JSON.parse(data.toString('utf8'))
  } catch {
    return null
  }
}

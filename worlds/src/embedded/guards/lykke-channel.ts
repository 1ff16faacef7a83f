import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import { CHANNEL, Down, MAX_UP_BYTES } from '../../channel.ts'
import type { Site } from '../site.ts'

/** Hears what Lykke says on the guards' channel. Anybody else on it, and anything malformed, is not heard. */
export function createLykkeChannel(site: Site): Plugin {
  return {
    player(player) {
      site.listen(player, 'custom_payload', ({ channel, data }) => {
        if (channel !== CHANNEL || !site.isLykke(player) || data.length > MAX_UP_BYTES) return
        const message = Down.safeParse(parse(data))
        if (message.success) site.setRules(message.data.rules)
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

import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { Site } from '../site.ts'

const TELL_EVERY_MS = 10_000

/** Tells everybody how quick everybody's connection is: the bars in the tab list. */
export function createLatency(site: Site, everyMs = TELL_EVERY_MS): Plugin & { stop(): void } {
  const beats = setInterval(() => {
    const data = site.players().map(({ uuid, _client }) => ({ uuid, ping: latencyOf(_client) }))
    if (data.length > 0) site.broadcast('player_info', { action: 'update_latency', data })
  }, everyMs)
  return { stop: () => clearInterval(beats) }
}

/** Milliseconds, whole and never below nothing; none has been measured before the first keep-alive. */
const latencyOf = ({ latency = 0 }: { readonly latency?: number }): number => Math.max(0, Math.round(latency) || 0)

import { isIP } from 'node:net'

/** Endings that nobody on the internet can have a name under: they are a house's own. */
const OF_THE_HOUSE = /\.(local|localhost|lan|home|home\.arpa|internal|intranet|corp)$/

/**
 * Whether a request was sent to a name of ours, by its Host header. A page elsewhere could point its own name at this
 * machine (DNS rebinding) and then read as if it were ours; it cannot be called by an address, by a name without a dot
 * or by one that only a house's own network knows.
 *
 * @param named - Further names, as the settings and the machine itself have them; `*` for any.
 */
export function createHosts(named: readonly string[]): (host: string | undefined) => boolean {
  const own = new Set(named.map((name) => name.toLowerCase()))
  return (host) => {
    if (host === undefined || own.has('*')) return true
    const name = hostName(host)
    return name !== null && (isIP(name) > 0 || !name.includes('.') || OF_THE_HOUSE.test(name) || own.has(name))
  }
}

/** The name in a Host header, in small letters, without its port and an IPv6 address's brackets; null when it is none. */
export function hostName(host: string): string | null {
  const url = URL.parse(`http://${host}`)
  if (!url || url.pathname !== '/' || url.username !== '') return null
  return url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
}

import { networkInterfaces } from 'node:os'

const MINECRAFT_PORT = 25_565

/** This machine's IPv4 addresses that others can reach, the ones a school network hands out first; never loopback. */
export function lanAddresses(): string[] {
  const found = Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter((address) => address.family === 'IPv4' && !address.internal)
      .map(({ address }) => ({ address, isVirtual: /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap)/.test(name) })),
  )
  const rank = ({ address, isVirtual }: (typeof found)[number]): number => {
    if (isVirtual) return 3
    if (address.startsWith('169.254.')) return 2
    return /^(192\.168\.|10\.)/.test(address) ? 0 : 1
  }
  return [...new Set(found.toSorted((one, other) => rank(one) - rank(other)).map(({ address }) => address))]
}

/** What a server bound to `host` is reached by, best first: bound to all, by every address, or by this machine alone. */
export function hostsOf(host: string | undefined): readonly string[] {
  if (host !== undefined && host !== '0.0.0.0' && host !== '::') return [host]
  const found = lanAddresses()
  return found.length > 0 ? found : ['localhost']
}

/** Whether only programs on this machine get there. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/.test(host)

export function pageAddress(host: string, port: number): string {
  return port === 80 ? `http://${host}` : `http://${host}:${port}`
}

/** As it is typed into Minecraft: the usual port is left out. */
export function worldAddress(host: string, port: number): string {
  return port === MINECRAFT_PORT ? host : `${host}:${port}`
}

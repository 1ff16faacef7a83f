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

export function pageAddress(host: string, port: number): string {
  return port === 80 ? `http://${host}` : `http://${host}:${port}`
}

/** As it is typed into Minecraft: the usual port is left out. */
export function worldAddress(host: string, port: number): string {
  return port === MINECRAFT_PORT ? host : `${host}:${port}`
}

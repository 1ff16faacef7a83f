import { SPOKEN_VERSIONS } from '@jagten/server/contract'
import minecraftData from 'minecraft-data'
import mineflayer from 'mineflayer'

/** The version of our own worlds, and of whoever does not say which it has. */
export const OUR_VERSION = '1.18.2'

/** Every version of Java Edition, the number of its protocol by its name. */
const KNOWN = minecraftData.versionsByMinecraftVersion.pc
const protocolNamed = (name: string): number | undefined => KNOWN[name]?.version

const isSpoken = (protocol: number): boolean =>
  protocol >= (protocolNamed(SPOKEN_VERSIONS.oldest) ?? Infinity) &&
  protocol <= (protocolNamed(SPOKEN_VERSIONS.newest) ?? -Infinity)

/** Protocol → the version by which Lykke speaks it: only those with which the library she is made of was tried. */
const SPOKEN = new Map(
  mineflayer.testedVersions.flatMap((version) => {
    const protocol = protocolNamed(version)
    return protocol !== undefined && isSpoken(protocol) ? [[protocol, version] as const] : []
  }),
)

/** `name`: what players choose in their launcher; `spoken`: as which Lykke comes in. */
export type Version = { readonly name: string; readonly spoken: string }

/** The version with the protocol of that number; null where Lykke cannot speak it. `said`: how the server calls it. */
export function versionOf(protocol: number, said: string): Version | null {
  const spoken = SPOKEN.get(protocol)
  if (spoken === undefined) return null
  const name = versionsIn(said).find((one) => protocolNamed(one) === protocol)
  return { name: name ?? spoken, spoken }
}

/** The first version that a text names and Lykke can speak. */
export function versionNamedIn(text: string): Version | null {
  for (const name of versionsIn(text)) {
    const protocol = protocolNamed(name)
    const spoken = protocol === undefined ? undefined : SPOKEN.get(protocol)
    if (spoken !== undefined) return { name, spoken }
  }
  return null
}

const versionsIn = (text: string): readonly string[] => text.match(/\d+\.\d+(?:\.\d+)?/gu) ?? []

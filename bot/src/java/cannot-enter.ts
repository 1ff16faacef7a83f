import type { WorldTrouble } from '@jagten/server/contract'
import { protocolOf } from './status.ts'

/** 1.18.2. */
const PROTOCOL = 758
const STATUS_MS = 3_000
/** No way to the machine, or nobody at that port. */
const UNREACHABLE = /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EADDRNOTAVAIL/
/** What servers say to a second one of a name; translated by the client, or in English. */
const NAME_TAKEN = /duplicate_login|name_taken|another location|already (?:online|connected|logged)/i
const OTHER_VERSION = /outdated|incompatible|version/i

/** Lykke was not let into a world, or did not stay. */
export class CannotEnter extends Error {
  readonly trouble: WorldTrouble

  constructor(trouble: WorldTrouble, message: string) {
    super(message)
    this.trouble = trouble
  }
}

/** Why a world did not keep Lykke, that let her in: by what it said when it threw her out. */
export const troubleAfter = (kicked: string | null): WorldTrouble =>
  kicked !== null && NAME_TAKEN.test(kicked) ? 'name-taken' : 'turned-away'

/** What was seen of a world while Lykke tried to come in. */
export type Attempt = {
  readonly host: string
  readonly port: number
  isConnected: boolean
  /** It asked for an account. */
  wantsAccount: boolean
  /** Why it threw Lykke out, as it said it. */
  kicked: string | null
  /** What the connection failed of. */
  error: string
}

/** Whether it is a text of Minecraft's: nonsense may look like a packet that throws out. */
function isComponent(text: string): boolean {
  try {
    return JSON.parse(text) !== null
  } catch {
    return false
  }
}

/** Why a world cannot be used, in a word for which the teacher is told what to do; asks the world itself where that helps. */
export async function troubleOf(attempt: Attempt): Promise<WorldTrouble> {
  const { host, port, isConnected, wantsAccount, kicked, error } = attempt
  if (!isConnected || UNREACHABLE.test(error)) return 'unreachable'
  if (kicked !== null && NAME_TAKEN.test(kicked)) return 'name-taken'
  const protocol = await protocolOf(host, port, STATUS_MS)
  if (protocol !== null && protocol !== PROTOCOL) return 'other-version'
  if (wantsAccount) return 'wants-accounts'
  if (kicked !== null && (protocol !== null || isComponent(kicked)))
    return OTHER_VERSION.test(kicked) ? 'other-version' : 'turned-away'
  return protocol === null ? 'no-minecraft' : 'silent'
}

import type { WorldTrouble } from '@jagten/server/contract'
import type { Status } from './status.ts'
import type { ThrownOut } from './thrown-out.ts'
import { quotable } from './thrown-out.ts'
import { OUR_VERSION, versionOf } from './versions.ts'
import type { Version } from './versions.ts'

/** As much of a version's name as a teacher is shown. */
const LONGEST_NAME = 40

/** Lykke was not let into a world. */
export class CannotEnter extends Error {
  readonly trouble: WorldTrouble
  /** The version with which it says one comes in. */
  readonly wants: Version | null

  constructor(trouble: Partial<WorldTrouble> & Pick<WorldTrouble, 'code'>, wants: Version | null = null) {
    super(`not let in: ${trouble.code}`)
    this.trouble = { said: null, version: null, ...trouble }
    this.wants = wants
  }
}

/**
 * As which version a world is entered. One that does not say which it has is tried with ours.
 *
 * @throws CannotEnter where there is none, or one that Lykke cannot speak.
 */
export function versionFor(status: Status): Version {
  const ours = { name: OUR_VERSION, spoken: OUR_VERSION }
  if (status.is === 'mute') return ours
  if (status.is !== 'minecraft') throw new CannotEnter({ code: status.is })
  // proxies without a world behind them say numbers that stand for none
  if (status.protocol <= 0) return ours
  const version = versionOf(status.protocol, status.name)
  if (version === null) throw new CannotEnter({ code: 'other-version', version: shortly(status.name) })
  return version
}

/** What was seen of a world while Lykke tried to come in. */
export type Attempt = {
  readonly status: Status['is']
  /** It said that one is in. */
  isLetIn: boolean
  /** It asked for an account. */
  wantsAccount: boolean
  /** It sent what cannot be read. */
  isGarbled: boolean
  /** Why it threw Lykke out. */
  thrownOut: ThrownOut | null
}

/** Why a world cannot be used: what was seen of it and no more. `isLate`: it was waited for in vain; otherwise it hung up. */
export function whyNot({ status, isLetIn, wantsAccount, isGarbled, thrownOut }: Attempt, isLate: boolean): CannotEnter {
  if (thrownOut) {
    const { code, said, wants } = thrownOut
    // who has asked for an account throws out for the lack of one, however it is put
    const isAccount = wantsAccount && (code === 'turned-away' || code === 'hangs-up')
    return new CannotEnter({ code: isAccount ? 'wants-accounts' : code, said, version: wants?.name ?? null }, wants)
  }
  if (wantsAccount && !isLetIn) return new CannotEnter({ code: 'wants-accounts' })
  if (isGarbled) return new CannotEnter({ code: status === 'mute' ? 'no-minecraft' : 'not-understood' })
  if (!isLetIn && status === 'mute') return new CannotEnter({ code: 'mute' })
  if (!isLate) return new CannotEnter({ code: 'hangs-up' })
  return new CannotEnter({ code: isLetIn ? 'silent' : 'hanging' })
}

const shortly = (name: string): string | null => quotable(name)?.slice(0, LONGEST_NAME) ?? null

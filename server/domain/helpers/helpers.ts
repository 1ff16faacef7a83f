import type { HelperKind } from '../base/actor.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { HelperId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { HelperEvent } from './events.ts'

export type Helper = {
  readonly id: HelperId
  readonly kind: HelperKind
  /** SHA-256 of the code in the link, base64url: the code itself is told once and kept nowhere. */
  readonly hash: string
  readonly at: number
}

export type HelpersState = { readonly helpers: readonly Helper[] }

const MOST_HELPERS = 20

export function invite(
  helpers: readonly Helper[],
  kind: HelperKind,
  hash: string,
  given: Given,
): Decision<HelperEvent> {
  if (helpers.length >= MOST_HELPERS) return refuse('helper.too-many', { most: MOST_HELPERS })
  return { events: [{ type: 'helper-invited', id: HelperId.parse(given.id()), kind, hash }] }
}

export function revoke(helpers: readonly Helper[], helper: HelperId): Decision<HelperEvent> {
  if (!helpers.some(({ id }) => id === helper)) return refuse('helper.unknown')
  return { events: [{ type: 'helper-revoked', id: helper }] }
}

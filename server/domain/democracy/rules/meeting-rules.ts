import { nothingChanges } from '../../base/decision.ts'
import type { Decision } from '../../base/decision.ts'
import type { RulesEvent } from '../events.ts'
import { RULES } from './rules.ts'

/** What a class may set otherwise than it usually is. `votersWhoAsk`: so many ask before a vote becomes secret (R18). */
export type MeetingRules = { readonly votersWhoAsk: number }

export const MOST_WHO_ASK = 10

export const usualRules: MeetingRules = { votersWhoAsk: RULES.R18.value.votersWhoAsk }

export function setRules(rules: MeetingRules, wish: MeetingRules): Decision<RulesEvent> {
  return wish.votersWhoAsk === rules.votersWhoAsk ? nothingChanges : { events: [{ type: 'rules-set', ...wish }] }
}

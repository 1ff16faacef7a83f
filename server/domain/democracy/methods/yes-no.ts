import type { Choice } from '../../base/ballot.ts'
import { RULES } from '../rules/rules.ts'

/** For, against or blank, decided by a simple majority. */
export const YES_NO = 'yes-no'

export type Tally = { readonly for: number; readonly against: number; readonly blank: number }

export type Outcome = 'adopted' | 'rejected'

export type YesNoResult = { readonly method: typeof YES_NO; readonly count: Tally; readonly outcome: Outcome }

export function yesNoResult(choices: Iterable<Choice>): YesNoResult {
  const count = tally(choices)
  return { method: YES_NO, count, outcome: outcome(count) }
}

export function tally(choices: Iterable<Choice>): Tally {
  const count = { for: 0, against: 0, blank: 0 }
  for (const choice of choices) count[choice] += 1
  return count
}

/** More than half of the votes that count (R12): blank ones do not (R15), and a tie is no majority (R16). */
export function outcome({ for: yes, against: no }: Tally): Outcome {
  return yes > RULES.R12.value.share * (yes + no) ? 'adopted' : 'rejected'
}

/** How large the majority was, for or against, of the votes that count. */
export type Majority = 'large' | 'plain' | 'tie'

/** Two of three votes are a large majority: said instead of figures that invite a hunt for the few. */
const LARGE = 2 / 3

export function majority({ for: yes, against: no }: Tally): Majority {
  if (yes === no) return 'tie'
  return Math.max(yes, no) / (yes + no) >= LARGE ? 'large' : 'plain'
}

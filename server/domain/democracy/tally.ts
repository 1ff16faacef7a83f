import type { Choice } from '../commands.ts'

export type Tally = { readonly for: number; readonly against: number; readonly blank: number }

export type Outcome = 'adopted' | 'rejected'

export function tally(choices: Iterable<Choice>): Tally {
  const count = { for: 0, against: 0, blank: 0 }
  for (const choice of choices) count[choice] += 1
  return count
}

/** A simple majority of the votes cast: blank votes do not count, a tie is a rejection (facts.md R12, R15, R16). */
export function outcome(count: Tally): Outcome {
  return count.for > count.against ? 'adopted' : 'rejected'
}

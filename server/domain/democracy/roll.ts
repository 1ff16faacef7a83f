import type { HouseholdId, StudentId } from '../base/ids.ts'
import { isPresent, membersOf } from '../roster/roster.ts'
import type { Roster } from '../roster/roster.ts'
import type { PollOpened } from './events.ts'
import { RULES } from './rules/rules.ts'

export const VOTES_A_HOUSEHOLD = RULES.R9.value.votesAHousehold

/** A household with its students, and which of them are present. */
export type Housed = {
  readonly household: HouseholdId
  readonly number: number
  readonly present: readonly StudentId[]
}

/** Every household with those of it who are here. */
export function housed(roster: Roster): Housed[] {
  return roster.households.map(({ id, number }) => ({
    household: id,
    number,
    present: membersOf(roster, id)
      .filter((student) => isPresent(roster, student.id))
      .map((student) => student.id),
  }))
}

/** Two votes a household (R9): two present have one each, who is there alone has both; nobody there, no vote (R13). */
export function rollOf(households: readonly Housed[]): Pick<PollOpened, 'roll' | 'notOnRoll'> {
  const byNumber = households.toSorted((one, other) => one.number - other.number)
  return {
    roll: byNumber.flatMap(({ household, number, present }) => {
      const [first] = present
      if (first === undefined) return []
      const voters = Array.from({ length: VOTES_A_HOUSEHOLD }, (_, vote) => present[vote] ?? first)
      return [{ household, number, voters }]
    }),
    notOnRoll: byNumber.filter(({ present }) => present.length === 0).map(({ number }) => number),
  }
}

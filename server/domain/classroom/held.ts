import type { Decision, Given } from '../given.ts'
import { namesSomebody } from '../roster/naming.ts'
import type { Roster } from '../roster/roster.ts'

/** What a student wrote about somebody by name is hidden until the teacher has read it: a class writes about places. */
export function held(decision: Decision, roster: Roster, given: Given): Decision {
  if ('refusal' in decision || given.actor.kind !== 'student') return decision
  const naming = (decision.beside?.texts ?? []).filter(({ text }) => namesSomebody(text, roster, given))
  if (naming.length === 0) return decision
  return {
    ...decision,
    events: [
      ...decision.events,
      ...naming.map(({ id }) => ({ type: 'text-hidden' as const, text: id, why: 'names' as const })),
    ],
  }
}

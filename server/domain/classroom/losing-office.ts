import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import type { StudentId } from '../base/ids.ts'
import type { End } from '../democracy/officers/events.ts'
import { studentOfPlayer } from '../roster/roster.ts'
import type { ClassEvent } from './events.ts'
import type { ClassState } from './state.ts'

/** Whoever is not here, was sent out of the world or is not in the class any more has no office either. */
export function losingOffice(decision: Decision<ClassEvent>, state: ClassState, given: Given): Decision<ClassEvent> {
  if ('refusal' in decision || state.officers.held.length === 0) return decision
  const textOf: Given['text'] = (id) => decision.beside?.texts?.find((one) => one.id === id)?.text ?? given.text(id)

  /** Why an event ends an office of that student; null when it does not. */
  function end(event: ClassEvent, student: StudentId): End | null {
    switch (event.type) {
      case 'attendance-set':
        return event.present.includes(student) ? null : 'not-here'
      case 'student-erased':
        return event.student === student ? 'erased' : null
      case 'player-put-out': {
        const player = textOf(event.player)
        const isTheirs = player !== undefined && studentOfPlayer(state.roster, player, given.text) === student
        return isTheirs ? 'put-out' : null
      }
      default:
        return null
    }
  }

  const lost = state.officers.held.flatMap(({ office, student }) => {
    const why = decision.events.map((event) => end(event, student)).find((found) => found !== null)
    return why ? [{ type: 'office-left', office, student, why } as const] : []
  })
  return lost.length === 0 ? decision : { ...decision, events: [...lost, ...decision.events] }
}

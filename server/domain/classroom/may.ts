import type { Action } from '@jagten/lesson-plans/schema'
import type { Actor, HelperKind } from '../base/actor.ts'
import type { StudentId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { Refusal } from '../base/refusal.ts'
import { breakOf, isHeldStill } from '../control/control.ts'
import { holds } from '../democracy/officers/officers.ts'
import { allows, stepNow } from '../lesson/lesson.ts'
import { knows } from '../roster/roster.ts'
import { COMMAND_NAMES, entryFor } from './commands.ts'
import type { CommandName } from './commands.ts'
import type { ClassState } from './state.ts'

/** Whether the actor may give this command now, or why not. */
export function may(actor: Actor, command: CommandName, state: ClassState): Refusal | null {
  const { by, helpers = [], during, byHand = false, inArchive = false } = entryFor(command)
  if (!by.includes(actor.kind) && holdsOffice(actor, command, state)) return mayByOffice(actor, command, state)
  if (!by.includes(actor.kind)) return refuse(actor.kind === 'player' ? 'session.missing' : 'command.not-yours')
  if (actor.kind === 'teacher' && actor.helper) {
    const { id, kind } = actor.helper
    if (!state.helpers.some((helper) => helper.id === id)) return refuse('session.missing')
    if (!helpers.includes(kind)) return refuse('helper.not-yours')
  }
  if (actor.kind === 'student' && !knows(state.roster, actor.student)) return refuse('session.missing')
  if (state.archived && (actor.kind === 'student' || actor.kind === 'player' || !inArchive))
    return refuse('class.archived')
  if (actor.kind !== 'student' || !during) return null
  if (breakOf(state, actor.student)) return refuse('class.paused')
  if (byHand && isHeldStill(state, actor.student)) return refuse('class.paused')
  if (during.some((action) => allows(state.lesson, action))) return null
  const title = stepNow(state.lesson)?.title
  return refuse('step.not-now', { step: title?.da ?? '', stepEn: title?.en ?? '' })
}

type Officer = Extract<Actor, { kind: 'student' }>

function holdsOffice(actor: Actor, command: CommandName, state: ClassState): actor is Officer {
  if (actor.kind !== 'student') return false
  const { officers = [] } = entryFor(command)
  return knows(state.roster, actor.student) && officers.some((office) => holds(state, actor.student, office))
}

/** An office is held at the meeting: not before it, not in a break of one's own, and not while all is put away. */
function mayByOffice({ student }: Officer, command: CommandName, state: ClassState): Refusal | null {
  if (state.archived) return refuse('class.archived')
  if (breakOf(state, student)) return refuse('class.paused')
  if (state.lesson.state === 'rung') return refuse('office.rests')
  if (state.meeting.state !== 'open' && !entryFor(command).beforeMeeting) return refuse('meeting.not-open')
  return null
}

/** The commands a helper of that kind may give for the teacher. */
export function helpersCommands(kind: HelperKind): readonly CommandName[] {
  return COMMAND_NAMES.filter((command) => entryFor(command).helpers?.includes(kind))
}

/** What students may do now, action by action; `student`: what this one may. */
export function mayNow(state: ClassState, student?: StudentId): Record<Action, boolean> {
  if (student !== undefined && breakOf(state, student)) return { propose: false, speak: false, build: false }
  return {
    propose: !state.archived && allows(state.lesson, 'propose'),
    speak: !state.archived && allows(state.lesson, 'speak'),
    build: !state.archived && allows(state.lesson, 'build'),
  }
}

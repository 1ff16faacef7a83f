import type { Action } from '@jagten/lesson-plans/schema'
import type { CommandName } from '../commands.ts'
import type { Actor } from '../given.ts'
import { allows, stepNow } from '../lesson/lesson.ts'
import { refuse } from '../refusal.ts'
import type { Refusal } from '../refusal.ts'
import { holdOn } from '../control/holds.ts'
import type { Hold } from '../control/holds.ts'
import { mayHelp } from '../helpers/helpers.ts'
import type { StudentId } from '../ids.ts'
import { householdOf } from './state.ts'
import type { ClassState } from './state.ts'

type Who = { readonly by: readonly Actor['kind'][]; readonly during?: readonly Action[] }

const TEACHER: Who = { by: ['teacher'] }
const CLOCK: Who = { by: ['teacher', 'clock'] }
const STUDENT: Who = { by: ['student'] }

/** Who may do what. `during`: a student may only while the step allows one of these; steps never restrict the teacher. */
const TABLE: Record<CommandName, Who> = {
  'world.open': TEACHER,
  'world.close': TEACHER,
  'roster.add': TEACHER,
  'roster.rename': TEACHER,
  'roster.erase': TEACHER,
  'roster.pair': TEACHER,
  'roster.apart': TEACHER,
  'household.move': TEACHER,
  'household.swap': TEACHER,
  'group.set': TEACHER,
  'attendance.set': TEACHER,
  'lesson.start': TEACHER,
  'lesson.next': CLOCK,
  'lesson.back': TEACHER,
  'lesson.goto': TEACHER,
  'lesson.replan': TEACHER,
  'lesson.extend': TEACHER,
  'lesson.pause': TEACHER,
  'lesson.resume': TEACHER,
  'lesson.ring': CLOCK,
  'proposal.submit': { by: ['teacher', 'student'], during: ['propose'] },
  'proposal.support': { by: ['student'], during: ['propose', 'speak'] },
  'proposal.amend': { by: ['teacher', 'student'], during: ['propose', 'speak'] },
  'proposal.withdraw': { by: ['teacher', 'student'], during: ['propose', 'speak'] },
  'meeting.open': TEACHER,
  'meeting.next': TEACHER,
  'meeting.close': TEACHER,
  'floor.ask': { by: ['student'], during: ['speak'] },
  'floor.leave': STUDENT,
  'floor.give': TEACHER,
  'poll.open': TEACHER,
  'poll.secret': TEACHER,
  'poll.resume': TEACHER,
  'poll.close': CLOCK,
  'poll.show-receipts': TEACHER,
  'poll.hold': { by: ['clock'] },
  'poll.void': { by: ['clock'] },
  'ballot.cast': STUDENT,
  'class.freeze': CLOCK,
  'class.mute': CLOCK,
  'class.gather': TEACHER,
  'class.send-back': TEACHER,
  'class.set': TEACHER,
  'class.plan': TEACHER,
  'class.say': TEACHER,
  'class.archive': TEACHER,
  'class.unarchive': TEACHER,
  'text.hide': TEACHER,
  'text.show': TEACHER,
  'note.add': { by: ['teacher', 'student'], during: ['propose', 'speak', 'build'] },
  'note.remove': { by: ['teacher', 'student'] },
  'note.choose': STUDENT,
  'sign.write': STUDENT,
  'sign.gone': { by: ['bot'] },
  'area.hide': TEACHER,
  'area.show': TEACHER,
  'alarm.raise': STUDENT,
  'alarm.clear': TEACHER,
  'helper.invite': TEACHER,
  'helper.revoke': TEACHER,
  'player.untie': { by: ['bot'] },
  'player.key': { by: ['player', 'student'] },
}

/** What can still be done with a class in the archive: taking it out, erasing a child, hiding what a child wrote, and tidying. */
const IN_ARCHIVE: readonly CommandName[] = [
  'class.archive',
  'class.unarchive',
  'world.close',
  'roster.rename',
  'roster.erase',
  'note.remove',
  'text.hide',
  'text.show',
  'alarm.clear',
  'poll.void',
  'poll.hold',
  'player.untie',
  'sign.gone',
]

/** Whether the actor may give this command now, or why not. */
export function may(actor: Actor, command: CommandName, state: ClassState): Refusal | null {
  const { by, during } = TABLE[command]
  if (!by.includes(actor.kind)) return refuse(actor.kind === 'player' ? 'session.missing' : 'command.not-yours')
  if (actor.kind === 'teacher' && actor.helper) {
    const { id, kind } = actor.helper
    if (!state.helpers.some((helper) => helper.id === id)) return refuse('session.missing')
    if (!mayHelp(kind, command)) return refuse('helper.not-yours')
  }
  if (actor.kind === 'student' && !state.roster.students.some((student) => student.id === actor.student)) {
    return refuse('session.missing')
  }
  if (state.archived && (actor.kind === 'student' || actor.kind === 'player' || !IN_ARCHIVE.includes(command)))
    return refuse('class.archived')
  if (actor.kind !== 'student' || !during) return null
  if (breakOf(state, actor.student)) return refuse('class.paused')
  if (during.some((action) => allows(state.lesson, action))) return null
  const title = stepNow(state.lesson)?.title
  return refuse('step.not-now', { step: title?.da ?? '', stepEn: title?.en ?? '' })
}

/**
 * By what the teacher holds this student, or the group, apart from the class: who has a break does not propose, speak or
 * build, but still votes and can say that something must stop.
 */
export function breakOf(state: ClassState, student: StudentId): Hold | undefined {
  const group = householdOf(state, student)?.group ?? null
  const apart = state.holds.filter(({ to }) => to !== null)
  return holdOn(apart, 'freeze', student, group)
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

import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { stepNow } from '../lesson/lesson.ts'
import { namesSomebody } from '../roster/naming.ts'
import type { ClassEvent } from './events.ts'
import type { ClassState } from './state.ts'

/** Whether the teacher lets through what students write, before others read it: the step says so, or else the class. */
export function isReadFirst({ lesson, settings }: ClassState): boolean {
  return stepNow(lesson)?.readFirst ?? settings.readFirst
}

/**
 * What a student wrote about somebody by name is hidden until the teacher has read it: a class writes about places. Where
 * everything is read first, so is all else.
 */
export function held(decision: Decision<ClassEvent>, state: ClassState, given: Given): Decision<ClassEvent> {
  if ('refusal' in decision || given.actor.kind !== 'student') return decision
  const isRead = isReadFirst(state)
  const hidden = (decision.beside?.texts ?? []).flatMap(({ id, text }) => {
    if (namesSomebody(text, state.roster, given)) return { type: 'text-hidden', text: id, why: 'names' } as const
    return isRead ? ({ type: 'text-hidden', text: id, why: 'unread' } as const) : []
  })
  return hidden.length === 0 ? decision : { ...decision, events: [...decision.events, ...hidden] }
}

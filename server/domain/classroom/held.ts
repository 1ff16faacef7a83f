import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { stepNow } from '../lesson/lesson.ts'
import { namesSomebody } from '../roster/naming.ts'
import type { ClassEvent } from './events.ts'
import { looksLikeContact } from '../texts/contact/contact.ts'
import type { WhyHeld } from '../texts/events.ts'
import type { ClassState } from './state.ts'

/** Whether the teacher lets through what students write, before others read it: the step says so, or else the class. */
export function isReadFirst({ lesson, settings }: ClassState): boolean {
  return stepNow(lesson)?.readFirst ?? settings.readFirst
}

/**
 * What a student wrote about somebody by name is hidden until the teacher has read it, and so is what somebody can be reached
 * by: a class writes about places. Where everything is read first, so is all else.
 */
export function held(decision: Decision<ClassEvent>, state: ClassState, given: Given): Decision<ClassEvent> {
  if ('refusal' in decision || given.actor.kind !== 'student') return decision
  const hidden = (decision.beside?.texts ?? []).flatMap(({ id, text }) => {
    const why = whyHeld(text, state, given)
    return why ? [{ type: 'text-hidden', text: id, why } as const] : []
  })
  return hidden.length === 0 ? decision : { ...decision, events: [...decision.events, ...hidden] }
}

function whyHeld(text: string, state: ClassState, given: Given): WhyHeld | null {
  if (namesSomebody(text, state.roster, given)) return 'names'
  if (looksLikeContact(text)) return 'contact'
  return isReadFirst(state) ? 'unread' : null
}

import type { Decision } from '../base/decision.ts'
import type { ClassEvent } from './events.ts'
import type { ClassState } from './state.ts'

/** In these steps a meeting may be open; in every other one it has come to its end. */
const MEETING_STEPS = ['meet', 'vote']

/** Whoever goes on from the meeting ends it: otherwise its last item would stand on every screen for the rest of the lesson. */
export function leavingMeeting(decision: Decision<ClassEvent>, { lesson, meeting }: ClassState): Decision<ClassEvent> {
  if ('refusal' in decision || meeting.state !== 'open' || lesson.state === 'none') return decision
  const isLeft = decision.events.some((event) => {
    if (event.type === 'lesson-ended') return true
    return event.type === 'lesson-step' && !MEETING_STEPS.includes(lesson.steps[event.at]?.kind ?? '')
  })
  return isLeft ? { ...decision, events: [{ type: 'meeting-closed' }, ...decision.events] } : decision
}

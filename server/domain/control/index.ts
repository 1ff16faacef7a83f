/** What the teacher does with a class: holding it still, calling it together, telling it something, how it goes about things. */
import type { Cue, Subject } from '../base/subject.ts'
import type { ControlState } from './control.ts'
import { apply } from './apply.ts'
import { events } from './events.ts'
import type { ControlEvent } from './events.ts'
import { usualSettings } from './settings.ts'

export { commands } from './commands.ts'

export const subject = {
  first: { holds: [], settings: usualSettings, notice: null, alarms: [], out: [] },
  events,
  apply,
  cue(event): Cue | null {
    if (event.type === 'class-gathered') return { kind: 'gather', to: event.to ?? null }
    if (event.type === 'class-sent-back') return { kind: 'send-back', to: event.to ?? null }
    return event.type === 'notice-said' ? { kind: 'say', text: event.text, to: event.to ?? null } : null
  },
} satisfies Subject<ControlState, ControlEvent>

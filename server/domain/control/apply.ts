import type { ControlState } from './control.ts'
import type { ControlEvent } from './events.ts'
import { applyHold } from './holds.ts'
import { applyPutOut } from './putting-out.ts'
import { applySettings } from './settings.ts'

/** @param at - Unix milliseconds. */
export function apply(own: ControlState, event: ControlEvent, at: number): ControlState {
  switch (event.type) {
    case 'freeze-set':
    case 'mute-set':
      return { ...own, holds: applyHold(own.holds, event) }
    case 'settings-set':
      return { ...own, settings: applySettings(own.settings, event) }
    case 'player-put-out':
    case 'player-let-in':
      return { ...own, out: applyPutOut(own.out, event) }
    case 'class-gathered':
    case 'class-sent-back':
      return own
    case 'notice-said':
      return { ...own, notice: { text: event.text, at, to: event.to ?? null } }
    case 'alarm-raised':
      return { ...own, alarms: [...own.alarms, { id: event.alarm, student: event.student, at }] }
    case 'alarm-cleared':
      return { ...own, alarms: own.alarms.filter((alarm) => alarm.id !== event.alarm) }
    default:
      return event satisfies never
  }
}

import { z } from 'zod'
import { STUDENT, TEACHING, WALKING, entryOf, nothing } from '../base/command.ts'
import { nothingChanges } from '../base/decision.ts'
import { AlarmId, TextId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { Target } from '../base/target.ts'
import { LONGEST } from '../base/limits.ts'
import { line } from '../base/texts.ts'
import type { RosterState } from '../roster/roster.ts'
import type { ControlState } from './control.ts'
import type { ControlEvent } from './events.ts'
import { setHold } from './holds.ts'
import { letIn, putOut } from './putting-out.ts'
import { setSettings } from './settings.ts'

const entry = entryOf<ControlState & RosterState, ControlEvent>()

const LONGEST_HOLD_MINUTES = 90
/** `to`: a group or one student, or else everybody; `minutes`: when it ends by itself. */
const hold = z.strictObject({
  on: z.boolean(),
  to: Target.optional(),
  minutes: z.int().min(1).max(LONGEST_HOLD_MINUTES).optional(),
})
const whom = z.strictObject({ to: Target.optional() })
/** The clock lets go when it is over. */
const HOLDING = { ...WALKING, by: ['teacher', 'clock'] } as const

export const commands = {
  'class.freeze': entry({
    ...HOLDING,
    payload: hold,
    decide: ({ holds, roster }, payload, given) => setHold(holds, roster, 'freeze', payload, given),
  }),
  'class.mute': entry({
    ...HOLDING,
    payload: hold,
    decide: ({ holds, roster }, payload, given) => setHold(holds, roster, 'mute', payload, given),
  }),
  'class.gather': entry({
    ...WALKING,
    payload: whom,
    decide: (_state, payload) => ({ events: [{ type: 'class-gathered', ...payload }] }),
  }),
  /** Everybody who was gathered goes back to where they were. */
  'class.send-back': entry({
    ...WALKING,
    payload: whom,
    decide: (_state, payload) => ({ events: [{ type: 'class-sent-back', ...payload }] }),
  }),
  /** How the class goes about it; what is left out stays as it is. */
  'class.set': entry({
    ...TEACHING,
    payload: z.strictObject({
      figures: z.enum(['exact', 'majority']).optional(),
      readFirst: z.boolean().optional(),
      speakingSeconds: z.int().min(15).max(600).nullable().optional(),
    }),
    decide: ({ settings }, wish) => setSettings(settings, wish),
  }),
  'class.say': entry({
    ...WALKING,
    payload: z.strictObject({ text: line(LONGEST.notice), to: Target.optional() }),
    decide(_state, { text: words, to }, given) {
      const text = TextId.parse(given.id())
      return {
        events: [{ type: 'notice-said', text, ...(to && { to }) }],
        beside: { texts: [{ id: text, owner: null, text: words }] },
      }
    },
  }),
  /** A student tells the teacher in private that something must stop. */
  'alarm.raise': entry({
    ...STUDENT,
    payload: nothing,
    decide({ alarms }, _payload, { actor, id }) {
      if (actor.kind !== 'student') return refuse('command.not-yours')
      const { student } = actor
      // one is enough: the teacher has not seen to it yet
      if (alarms.some((alarm) => alarm.student === student)) return nothingChanges
      return { events: [{ type: 'alarm-raised', alarm: AlarmId.parse(id()), student }] }
    },
  }),
  /** Somebody who disturbs leaves the world, and is not let in again for ten minutes. */
  'player.put-out': entry({
    ...TEACHING,
    payload: z.strictObject({ player: z.string().regex(/^[A-Za-z0-9_]{3,16}$/) }),
    decide: ({ out, roster }, { player }, given) => putOut(out, roster, player, given),
  }),
  'player.let-in': entry({
    ...TEACHING,
    by: ['teacher', 'clock'],
    payload: z.strictObject({ player: TextId }),
    decide: ({ out }, { player }) => letIn(out, player),
  }),
  'alarm.clear': entry({
    ...TEACHING,
    inArchive: true,
    payload: z.strictObject({ alarm: AlarmId }),
    decide: ({ alarms }, { alarm }) =>
      alarms.some(({ id }) => id === alarm) ? { events: [{ type: 'alarm-cleared', alarm }] } : refuse('alarm.unknown'),
  }),
} as const

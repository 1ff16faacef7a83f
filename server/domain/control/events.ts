import { z } from 'zod'
import { AlarmId, StudentId, TextId } from '../base/ids.ts'
import { Target } from '../base/target.ts'

/** `to` and `until` are missing for everybody, until further notice. */
const hold = { on: z.boolean(), to: Target.optional(), until: z.number().optional() }

const freezeSet = z.object({ type: z.literal('freeze-set'), ...hold })
const muteSet = z.object({ type: z.literal('mute-set'), ...hold })
export type HoldEvent = z.infer<typeof freezeSet> | z.infer<typeof muteSet>

const settingsSet = z.object({
  type: z.literal('settings-set'),
  figures: z.enum(['exact', 'majority']).optional(),
  readFirst: z.boolean().optional(),
  speakingSeconds: z.int().nullable().optional(),
})
export type SettingsEvent = z.infer<typeof settingsSet>

const playerPutOut = z.object({ type: z.literal('player-put-out'), player: TextId, until: z.number() })
const playerLetIn = z.object({ type: z.literal('player-let-in'), player: TextId })
export type PutOutEvent = z.infer<typeof playerPutOut> | z.infer<typeof playerLetIn>

export const events = [
  freezeSet,
  muteSet,
  settingsSet,
  playerPutOut,
  playerLetIn,
  z.object({ type: z.literal('class-gathered'), to: Target.optional() }),
  z.object({ type: z.literal('class-sent-back'), to: Target.optional() }),
  z.object({ type: z.literal('notice-said'), text: TextId, to: Target.optional() }),
  z.object({ type: z.literal('alarm-raised'), alarm: AlarmId, student: StudentId }),
  z.object({ type: z.literal('alarm-cleared'), alarm: AlarmId }),
] as const
export type ControlEvent = z.infer<(typeof events)[number]>

import { z } from 'zod'
import { HELPER_KINDS } from '../base/actor.ts'
import { HelperId } from '../base/ids.ts'

export const events = [
  z.object({ type: z.literal('helper-invited'), id: HelperId, kind: z.enum(HELPER_KINDS), hash: z.string() }),
  z.object({ type: z.literal('helper-revoked'), id: HelperId }),
] as const
export type HelperEvent = z.infer<(typeof events)[number]>

import { z } from 'zod'
import { HELPER_KINDS } from '../base/actor.ts'
import { TEACHER_ALONE, entryOf } from '../base/command.ts'
import { HelperId } from '../base/ids.ts'
import type { HelperEvent } from './events.ts'
import { invite, revoke } from './helpers.ts'
import type { HelpersState } from './helpers.ts'

const entry = entryOf<HelpersState, HelperEvent>()

export const commands = {
  /** Somebody may help by a link whose code has this hash (SHA-256, base64url). */
  'helper.invite': entry({
    ...TEACHER_ALONE,
    payload: z.strictObject({ kind: z.enum(HELPER_KINDS), hash: z.string().regex(/^[\w-]{43}$/) }),
    decide: ({ helpers }, { kind, hash }, given) => invite(helpers, kind, hash, given),
  }),
  'helper.revoke': entry({
    ...TEACHER_ALONE,
    payload: z.strictObject({ helper: HelperId }),
    decide: ({ helpers }, { helper }) => revoke(helpers, helper),
  }),
} as const

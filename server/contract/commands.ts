import { z } from 'zod'
import type { Would } from './areas.ts'
import { COMMAND_NAMES } from '../domain/classroom/commands.ts'
import { StudentId } from '../domain/base/ids.ts'

export { CHOICES } from '../domain/base/ballot.ts'
export { COMMAND_NAMES, commands } from '../domain/classroom/commands.ts'
export { TAGS } from '../domain/notes/events.ts'
export type { Choice } from '../domain/base/ballot.ts'
export type { Command, CommandName, Payload, PayloadIn } from '../domain/classroom/commands.ts'
export type { Tag } from '../domain/notes/events.ts'

/** Minecraft's rule for names. */
export const PlayerName = z.string().regex(/^[A-Za-z0-9_]{3,16}$/)

/**
 * One command as it arrives, by socket or HTTP; `id` is made by the sender so that it may be sent again.
 * `as`: the student a page believes to speak for; refused when somebody else sits at that computer now.
 * `player` names the player Lykke speaks for: taken from Lykke alone.
 */
export const Envelope = z.strictObject({
  id: z.uuid(),
  command: z.enum(COMMAND_NAMES),
  payload: z.unknown(),
  as: StudentId.optional(),
  player: PlayerName.optional(),
})
/** As it is sent; read again by whoever takes it. */
export type Envelope = z.input<typeof Envelope>

export type AnswerError = {
  /** A RefusalCode, or `fault.internal` with `params.id`. */
  readonly code: string
  /** In the person's language. */
  readonly message: string
  readonly params?: Readonly<Record<string, string | number>>
}

/**
 * `restored` and `kept`: of a command about blocks, how many became others, and how many stayed as somebody else built them;
 * `work`: by which it is taken back (`area.undo`), where something was done; `would`: what was only looked at would do.
 */
export type Answer =
  | {
      readonly ok: true
      readonly version: number
      readonly restored?: number
      readonly kept?: number
      readonly work?: string
      readonly would?: Would
    }
  | { readonly ok: false; readonly error: AnswerError }

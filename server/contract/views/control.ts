import type { Hold } from '../../domain/control/holds.ts'
import type { TextId } from '../../domain/base/ids.ts'
import type { Target } from '../../domain/base/target.ts'

/** What holds for the whole class. */
export type ControlView = { readonly frozen: boolean; readonly muted: boolean }

export type TeachersControlView = ControlView & {
  /** Everybody, groups and students who are held still or kept quiet, and until when (Unix milliseconds). */
  readonly holds: readonly Hold[]
  /** Who was sent out of the world, by Minecraft name, and when they may come in again (Unix milliseconds). */
  readonly out: readonly { readonly id: TextId; readonly name: string; readonly until: number }[]
  /** Who was last called to the meeting place or sent back in this step; `version` of the class when they were. */
  readonly called: {
    readonly kind: 'gather' | 'send-back'
    readonly to: Target | null
    readonly at: number
    readonly version: number
  } | null
}

/** What holds for one student; `pause`: held apart from the class, until then, or until the teacher says so. */
export type StudentsControlView = ControlView & { readonly pause: { readonly until: number | null } | null }

/** Said to everybody, or (`toAll` false) to some; gone by itself at `until`. */
export type Notice = { readonly text: string; readonly until: number; readonly toAll: boolean }

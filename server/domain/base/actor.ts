import type { HelperId, StudentId } from './ids.ts'

/**
 * Who helps the teacher with one class, by a link: a `co-teacher` beside the teacher, a `substitute` who holds the lesson
 * by the script, or a `remote`: the teacher's own phone.
 */
export const HELPER_KINDS = ['co-teacher', 'substitute', 'remote'] as const
export type HelperKind = (typeof HELPER_KINDS)[number]

/** Who asks, as the server derived it. `player` is the Minecraft name when it came through Lykke. */
export type Actor =
  /** `helper`: not the teacher, but who helps with the class by a link, and may less. */
  | { readonly kind: 'teacher'; readonly helper?: { readonly id: HelperId; readonly kind: HelperKind } }
  | { readonly kind: 'projector' }
  | { readonly kind: 'student'; readonly student: StudentId; readonly player?: string }
  | { readonly kind: 'player'; readonly player: string }
  | { readonly kind: 'bot' }
  | { readonly kind: 'clock' }

/** Whose words they are: the student who asks, or null for the teacher. */
export function authorOf(actor: Actor): StudentId | null {
  return actor.kind === 'student' ? actor.student : null
}

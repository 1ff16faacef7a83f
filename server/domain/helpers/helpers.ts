import { z } from 'zod'
import type { CommandName, Payload } from '../commands.ts'
import type { Decision, Given } from '../given.ts'
import { HelperId } from '../ids.ts'
import { refuse } from '../refusal.ts'

/**
 * Who helps the teacher with one class, by a link: a `co-teacher` beside the teacher, a `substitute` who holds the lesson
 * by the script, or a `remote`: the teacher's own phone.
 */
export const HELPER_KINDS = ['co-teacher', 'substitute', 'remote'] as const
export type HelperKind = (typeof HELPER_KINDS)[number]

export type Helper = {
  readonly id: HelperId
  readonly kind: HelperKind
  /** SHA-256 of the code in the link, base64url: the code itself is told once and kept nowhere. */
  readonly hash: string
  readonly at: number
}

export const helperEvents = [
  z.object({ type: z.literal('helper-invited'), id: HelperId, kind: z.enum(HELPER_KINDS), hash: z.string() }),
  z.object({ type: z.literal('helper-revoked'), id: HelperId }),
] as const
export type HelperEvent = z.infer<(typeof helperEvents)[number]>

const MOST_HELPERS = 20

export function invite(helpers: readonly Helper[], { kind, hash }: Payload<'helper.invite'>, given: Given): Decision {
  if (helpers.length >= MOST_HELPERS) return refuse('helper.too-many', { most: MOST_HELPERS })
  return { events: [{ type: 'helper-invited', id: HelperId.parse(given.id()), kind, hash }] }
}

export function revoke(helpers: readonly Helper[], { helper }: Payload<'helper.revoke'>): Decision {
  if (!helpers.some(({ id }) => id === helper)) return refuse('helper.unknown')
  return { events: [{ type: 'helper-revoked', id: helper }] }
}

export function applyHelper(helpers: readonly Helper[], event: HelperEvent, at: number): readonly Helper[] {
  switch (event.type) {
    case 'helper-invited':
      return [...helpers, { id: event.id, kind: event.kind, hash: event.hash, at }]
    case 'helper-revoked':
      return helpers.filter(({ id }) => id !== event.id)
    default:
      return event satisfies never
  }
}

/** For the teacher alone: what cannot be taken back or hidden again, who else may come in, and who had better not be together. */
const TEACHERS_OWN: readonly CommandName[] = [
  'roster.erase',
  'roster.apart',
  'poll.show-receipts',
  'class.archive',
  'class.unarchive',
  'helper.invite',
  'helper.revoke',
]

/** Who is in the class and where they live. */
const NOT_SUBSTITUTES: readonly CommandName[] = [
  'roster.add',
  'roster.rename',
  'roster.pair',
  'household.move',
  'household.swap',
  'group.set',
]

/** What is pressed while one walks among the children. */
const REMOTE: readonly CommandName[] = [
  'lesson.next',
  'lesson.back',
  'lesson.extend',
  'lesson.pause',
  'lesson.resume',
  'lesson.ring',
  'class.freeze',
  'class.mute',
  'class.gather',
  'class.send-back',
  'class.say',
]

/** Whether a helper may give this command, one of those that a teacher may. */
export function mayHelp(kind: HelperKind, command: CommandName): boolean {
  switch (kind) {
    case 'co-teacher':
      return !TEACHERS_OWN.includes(command)
    case 'substitute':
      return !TEACHERS_OWN.includes(command) && !NOT_SUBSTITUTES.includes(command)
    case 'remote':
      return REMOTE.includes(command)
    default:
      return kind satisfies never
  }
}

import type { Action } from '@jagten/lesson-plans/schema'
import { z } from 'zod'
import type { Actor, HelperKind } from './actor.ts'
import type { Decision } from './decision.ts'
import type { Given } from './given.ts'
import type { Office } from './office.ts'

/**
 * One command of a subject: what it carries, who may give it, and what it comes to. `State` is as much of a class as the
 * decision looks at: the subject's own part, and parts on lower floors.
 */
export type Entry<State, Event, Payload extends z.ZodType = z.ZodType> = {
  /** The shape of what it carries, on the wire and, parsed, in `decide`. */
  readonly payload: Payload
  readonly by: readonly Actor['kind'][]
  /** Who may give it for the teacher; without it, nobody: a new command is the teacher's own. */
  readonly helpers?: readonly HelperKind[]
  /** Which students may give it while they hold one of these offices, and while the meeting is open. */
  readonly officers?: readonly Office[]
  /** They may also before the meeting. */
  readonly beforeMeeting?: true
  /** A student may only while the step allows one of these, and has no break; steps never restrict the teacher. */
  readonly during?: readonly Action[]
  /** It is done with one's hands: not by a student who is held still with everybody. */
  readonly byHand?: true
  /** It can still be given while the class lies in the archive, but not by students and players. */
  readonly inArchive?: true
  /** What a student writes with it is for others to read: it may have to wait for the teacher first. */
  readonly isRead?: true
  decide(state: State, payload: z.output<Payload>, given: Given): Decision<Event>
}

/** Ties an entry to its subject, so that its payload's type comes from its schema. */
export function entryOf<State, Event>() {
  return <Payload extends z.ZodType>(entry: Entry<State, Event, Payload>): Entry<State, Event, Payload> => entry
}

/** The payload of a command that carries nothing. */
export const nothing = z.strictObject({})

/** The teacher, and nobody who helps: what cannot be taken back or hidden again, who else may come in, who is kept apart. */
export const TEACHER_ALONE = { by: ['teacher'] } as const
/** Who is in the class and where they live: for those who know the class. */
export const TEACHERS = { by: ['teacher'], helpers: ['co-teacher'] } as const
/** Whoever holds the lesson. */
export const TEACHING = { by: ['teacher'], helpers: ['co-teacher', 'substitute'] } as const
/** Whoever leads the meeting: who holds the lesson, or the student who is in the chair. */
export const LEADING = { ...TEACHING, officers: ['chair'] } as const
/** What is also pressed on a phone while one walks among the children. */
export const WALKING = { by: ['teacher'], helpers: ['co-teacher', 'substitute', 'remote'] } as const
export const STUDENT = { by: ['student'] } as const
/** Whoever holds the lesson, and students with what is their own. */
export const ANYBODY = { by: ['teacher', 'student'], helpers: ['co-teacher', 'substitute'] } as const
/** Lykke, for itself. */
export const LYKKE = { by: ['bot'] } as const
export const CLOCK = { by: ['clock'] } as const

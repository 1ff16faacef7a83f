import type { Text } from '@jagten/lesson-plans/schema'
import type { HelperKind } from '../../domain/base/actor.ts'
import type { ClassId, GroupId, StudentId } from '../../domain/base/ids.ts'
import type { BotView } from './bot.ts'
import type { ProjectorView } from './projector.ts'
import type { StudentView } from './student.ts'
import type { TeacherView } from './teacher.ts'
import type { WorldState } from './place.ts'

export type View = TeacherView | ProjectorView | StudentView | BotView
export type Face = View['role']
export type ViewOf<F extends Face> = Extract<View, { readonly role: F }>

/**
 * What goes over the socket as `view`: the whole view right after connecting (`full`), then the top-level parts that
 * changed. `from` is the version the parts build on; a page that has another one asks again by connecting anew.
 */
export type ViewFrame = {
  readonly full: boolean
  readonly from: number
  readonly version: number
  /** Unix milliseconds of the server when it was sent: pages count down against this clock, not their own. */
  readonly now: number
  readonly parts: Readonly<Record<string, unknown>>
}

/**
 * Somebody of the class who is in the place now. What goes over a socket as `figures` is all of them, whenever one is
 * another; it is not part of the view, and not kept.
 *
 * - `id`: the same as long as the server runs; on the teacher's page, and only there, the student's.
 * - `name`: first name; null on the projector.
 * - `from`: plays in Minecraft, or walks through the picture on a page.
 * - `at`: where the feet are, in block coordinates with parts.
 */
export type Figure = {
  readonly id: string
  readonly name: string | null
  readonly group: GroupId | null
  readonly isOwn: boolean
  readonly from: 'world' | 'page'
  readonly at: readonly [x: number, y: number, z: number]
}

/** `GET /api/classes`. */
export type ClassRow = {
  readonly id: ClassId
  readonly name: string
  readonly grade: number | null
  readonly joinCode: string
  readonly students: number
  readonly world: WorldState
  readonly lastUsedAt: number
  readonly archived: boolean
  readonly deletesAt: number
}

/** `GET /api/worlds`: a world a class can be given a copy of. `isUsual`: a class gets it when nothing else is asked for. */
export type WorldRow = {
  readonly name: string
  readonly title: Text
  readonly minecraft: string
  readonly isUsual: boolean
}

/** `GET /api/me`. */
export type Me =
  | { readonly role: 'none' }
  | { readonly role: 'teacher' }
  | { readonly role: 'helper'; readonly class: ClassId; readonly kind: HelperKind }
  | { readonly role: 'projector'; readonly class: ClassId }
  | { readonly role: 'student'; readonly class: ClassId; readonly student: StudentId }

import type { HelperKind } from '../../domain/base/actor.ts'
import type { ClassId, StudentId } from '../../domain/base/ids.ts'
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
 * What goes over the teacher's socket as `positions`, volatile: the students who have moved, in block coordinates with
 * parts. It is not part of the view, and not kept.
 */
export type Positions = Readonly<Record<StudentId, readonly [x: number, y: number, z: number]>>

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

/** `GET /api/me`. */
export type Me =
  | { readonly role: 'none' }
  | { readonly role: 'teacher' }
  | { readonly role: 'helper'; readonly class: ClassId; readonly kind: HelperKind }
  | { readonly role: 'projector'; readonly class: ClassId }
  | { readonly role: 'student'; readonly class: ClassId; readonly student: StudentId }

import type { NewText } from '../../domain/base/decision.ts'
import type { ClassId, HelperId, PollId, StudentId } from '../../domain/base/ids.ts'
import type { Recorded } from '../../domain/classroom/events.ts'
import type { BlockStore } from './block-store.ts'

/** An accepted command, as it is remembered: sent again by the same actor it gets the same answer. */
export type Remembered = { readonly id: string; readonly actor: string; readonly version: number }

/** A paper in the box: `sealed` is only readable with the poll's key, which is kept elsewhere. */
export type SealedBallot = { readonly poll: PollId; readonly sealed: Uint8Array }

/** What one turn of a class's queue writes, all of it or nothing. */
export type Commit = {
  readonly class: ClassId
  /** The version the events build on. */
  readonly expected: number
  readonly records: readonly Recorded[]
  readonly commands: readonly Remembered[]
  readonly texts: readonly NewText[]
  readonly erasedOwners: readonly StudentId[]
  readonly ballots: readonly SealedBallot[]
  readonly emptiedBoxes: readonly PollId[]
  readonly at: number
}

export type StoredClass = {
  readonly id: ClassId
  readonly joinCode: string
  readonly madeAt: number
  readonly usedAt: number
}

/** A class as it was written. */
export type ClassFile = {
  readonly records: readonly Recorded[]
  readonly commands: readonly Remembered[]
  readonly texts: readonly NewText[]
  readonly ballots: readonly SealedBallot[]
}

/** A plan of the school's own; `data` is JSON of the `Plan` schema, `revision` counts from 1. */
export type StoredPlan = {
  readonly slug: string
  readonly revision: number
  readonly changedAt: number
  readonly data: string
}

export type Role = 'teacher' | 'helper' | 'student' | 'projector'

/** `hash`: SHA-256 of the token that only the browser has. */
export type Session = {
  readonly hash: string
  readonly role: Role
  readonly class: ClassId | null
  readonly student: StudentId | null
  /** Who sits at the same computer and takes turns with the student. */
  readonly partner: StudentId | null
  /** Of a session of the role `helper`: by which link. */
  readonly helper: HelperId | null
  readonly expiresAt: number
}

/** What outlives the process. Every promise that resolves has reached the disk. */
export interface Store extends BlockStore {
  classes(): Promise<readonly StoredClass[]>
  /** False, and nothing stored, if the id or the join code is taken. */
  makeClass(made: StoredClass): Promise<boolean>
  /** @throws Error if an event cannot be read: a class is never loaded in part. */
  readClass(id: ClassId): Promise<ClassFile>
  /** False, and nothing stored, if `expected` is not the newest version of the class. */
  commit(commit: Commit): Promise<boolean>
  /** Everything of the class, overwritten; also its sessions. */
  deleteClass(id: ClassId): Promise<void>
  /** Makes sure that what was deleted is not readable in the files either. */
  scrub(): Promise<void>
  plans(): Promise<readonly StoredPlan[]>
  /** False, and nothing stored, if the slug is taken. */
  makePlan(made: StoredPlan): Promise<boolean>
  /** False, and nothing stored, if the revision before `changed.revision` is not the newest. */
  changePlan(changed: StoredPlan): Promise<boolean>
  deletePlan(slug: string): Promise<void>
  sessions(): Promise<readonly Session[]>
  /** A session of that hash is written over. */
  saveSession(session: Session): Promise<void>
  deleteSessions(
    which:
      | { readonly hash: string }
      | { readonly role: Role }
      | { readonly expiredAt: number }
      | { readonly student: StudentId },
  ): Promise<void>
  setting(name: string): Promise<string | undefined>
  setSetting(name: string, value: string): Promise<void>
  close(): Promise<void>
}

import type { Database } from './tables.ts'

/** An open database, with the few things each kind does in its own way. */
export interface Engine {
  readonly database: Database
  /** Leaves as little behind of what was deleted as this kind of database can. */
  scrub(): Promise<void>
  /** Whether a commit failed because somebody else wrote its version in the same moment. */
  isOutrun(error: unknown): boolean
}

import type { ClassId } from '../../domain/base/ids.ts'

/**
 * A rehearsal of a class, as its teacher follows it (`GET /api/classes/:id/rehearsal`).
 *
 * - `copy`: the class the simulated students play in; it can be looked at while it runs, and is gone afterwards.
 * - `step`: title of the step it is at. `checks`: what should come, and what came, in the teacher's language.
 */
export type RehearsalView = {
  readonly state: 'running' | 'ready' | 'not-ready'
  readonly copy: ClassId
  readonly step: string | null
  readonly checks: readonly { readonly what: string; readonly ok: boolean; readonly detail: string }[]
}

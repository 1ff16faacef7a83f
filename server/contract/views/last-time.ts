import type { ProposalId } from '../../domain/base/ids.ts'
import type { Text } from '@jagten/lesson-plans/schema'

/** What the class did the last time it met: never whose words they were. Times are Unix milliseconds. */
export type LastTimeView = {
  readonly beganAt: number
  readonly endedAt: number
  /** Title of the step at which the bell rang; null for a lesson that came to its end. */
  readonly stoppedAt: Text | null
  /** How many notes the class wrote, and the places most wrote about. */
  readonly notes: number
  readonly places: readonly { readonly title: Text; readonly notes: number }[]
  /** How many proposals were submitted. */
  readonly proposals: number
  /** In the order in which they were voted on; those whose text is hidden are left out. */
  readonly decided: readonly ProposalId[]
}

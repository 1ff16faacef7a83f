import type { Text } from '@jagten/lesson-plans/schema'

/**
 * One time the class met for a lesson, from its beginning to its end or to the bell: a lesson that goes on next week is
 * held at two of them. Times are Unix milliseconds; `endedAt` is null while it is on.
 */
export type Gathering = {
  readonly beganAt: number
  readonly endedAt: number | null
  /** Title of the step at which the bell rang; null for a lesson that came to its end. */
  readonly stoppedAt: Text | null
}

/** The last one that is over; null before the first. */
export function lastGathering(gatherings: readonly Gathering[]): (Gathering & { readonly endedAt: number }) | null {
  return gatherings.findLast((one): one is Gathering & { endedAt: number } => one.endedAt !== null) ?? null
}

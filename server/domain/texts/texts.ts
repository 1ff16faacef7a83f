import type { TextId } from '../base/ids.ts'
import type { WhyHeld } from './events.ts'

/** What of the class's texts is not for everybody to read. */
export type TextsState = {
  readonly hidden: ReadonlySet<TextId>
  /** Hidden texts that the teacher has not seen to, and why each waits. */
  readonly held: ReadonlyMap<TextId, WhyHeld>
}

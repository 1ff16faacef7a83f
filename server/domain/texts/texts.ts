import type { TextId } from '../base/ids.ts'

/** What of the class's texts is not for everybody to read. */
export type TextsState = {
  readonly hidden: ReadonlySet<TextId>
  /** Hidden texts that the teacher has not seen to: they name somebody of the class, or all is read first. */
  readonly held: ReadonlySet<TextId>
}

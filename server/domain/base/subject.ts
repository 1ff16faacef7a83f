import type { PollId, TextId } from './ids.ts'
import type { Target } from './target.ts'

/** A line for the feed; each code has its sentence in both word lists. */
export type Told<Code extends string = string> = {
  readonly code: Code
  readonly params?: Readonly<Record<string, string | number>>
}

/** Something the world shows once. */
export type Cue =
  | { readonly kind: 'step' }
  | { readonly kind: 'gather' | 'send-back'; readonly to: Target | null }
  | { readonly kind: 'say'; readonly text: TextId; readonly to: Target | null }
  | { readonly kind: 'poll' | 'result'; readonly poll: PollId }

/** Any event's schema: an object with a literal `type`. */
export type EventSchema = { readonly shape: { readonly type: { readonly value: string } } }

/**
 * What a class is about, a folder each: its own part of a class (`Own`), its events, and what they mean for it.
 * `Reads` is its own part and what it looks at on lower floors.
 */
export type Subject<Own, Event, Reads extends Own = Own, Code extends string = string> = {
  /** Its part of a class before the first event. */
  readonly first: Own
  readonly events: readonly EventSchema[]
  /** An event of an old log in today's shape; one that is so already as it is. */
  lift?(event: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>
  /** Its part after one more event; `at` in Unix milliseconds. */
  apply(own: Own, event: Event, at: number): Own
  /** What the feed says about an event; `state` is as it is afterwards. */
  told?(state: Reads, event: Event): Told<Code> | null
  /** What the world shows of an event. */
  cue?(event: Event): Cue | null
}

import type { HelperEvent } from './events.ts'
import type { HelpersState } from './helpers.ts'

/** @param at - Unix milliseconds. */
export function apply({ helpers }: HelpersState, event: HelperEvent, at: number): HelpersState {
  switch (event.type) {
    case 'helper-invited':
      return { helpers: [...helpers, { id: event.id, kind: event.kind, hash: event.hash, at }] }
    case 'helper-revoked':
      return { helpers: helpers.filter(({ id }) => id !== event.id) }
    default:
      return event satisfies never
  }
}

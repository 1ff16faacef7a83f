import { YES_NO } from './methods/yes-no.ts'

type Raw = Readonly<Record<string, unknown>>

/**
 * An event of a log in today's shape.
 *
 * - `poll-opened` that names only a proposal is about that proposal, by yes or no.
 * - An amendment without an id goes by the id of its text: each has one of its own.
 */
export function lift(event: Raw): Raw {
  if (event['type'] === 'poll-opened' && 'proposal' in event) {
    const { proposal, ...rest } = event
    return { ...rest, subject: { kind: 'proposal', proposal }, method: YES_NO }
  }
  if (event['type'] === 'proposal-amended' && !('amendment' in event)) return { ...event, amendment: event['text'] }
  return event
}

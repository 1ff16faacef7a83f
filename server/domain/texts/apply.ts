import type { TextId } from '../base/ids.ts'
import type { TextsEvent } from './events.ts'
import type { TextsState } from './texts.ts'

export function apply({ hidden, held }: TextsState, event: TextsEvent): TextsState {
  switch (event.type) {
    case 'text-hidden':
      return { hidden: plus(hidden, event.text), held: event.why ? plus(held, event.text) : minus(held, event.text) }
    case 'text-shown':
      return { hidden: minus(hidden, event.text), held: minus(held, event.text) }
    default:
      return event satisfies never
  }
}

const plus = (all: ReadonlySet<TextId>, one: TextId): ReadonlySet<TextId> => new Set([...all, one])
const minus = (all: ReadonlySet<TextId>, one: TextId): ReadonlySet<TextId> =>
  new Set([...all].filter((each) => each !== one))

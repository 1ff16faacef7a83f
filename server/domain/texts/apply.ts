import type { TextId } from '../base/ids.ts'
import type { TextsEvent } from './events.ts'
import type { TextsState } from './texts.ts'

export function apply({ hidden, held }: TextsState, event: TextsEvent): TextsState {
  switch (event.type) {
    case 'text-hidden':
      return {
        hidden: new Set([...hidden, event.text]),
        held: event.why ? new Map([...held, [event.text, event.why]]) : seenTo(held, event.text),
      }
    case 'text-shown':
      return { hidden: new Set([...hidden].filter((each) => each !== event.text)), held: seenTo(held, event.text) }
    default:
      return event satisfies never
  }
}

const seenTo = (held: TextsState['held'], text: TextId): TextsState['held'] =>
  new Map([...held].filter(([each]) => each !== text))

import type { SignEvent } from './events.ts'
import { isAt } from './signs.ts'
import type { SignsState } from './signs.ts'

/** More than a class puts up; the oldest are forgotten beyond it, and stay in the world. */
const MOST_SIGNS = 400

export function apply({ signs }: SignsState, event: SignEvent): SignsState {
  const others = signs.filter((sign) => !isAt(event.at)(sign))
  switch (event.type) {
    case 'sign-written': {
      const { at, text, by } = event
      return { signs: [...others, { at, text, by }].slice(-MOST_SIGNS) }
    }
    case 'sign-gone':
      return { signs: others }
    default:
      return event satisfies never
  }
}

import type { StudentView } from '@jagten/server/contract'
import type { Tab } from './tabs.ts'

/** A tab one can be taken from. */
export type Left = Exclude<Tab, 'now'>

/** The tab one is on, and what of the lesson one has been taken to. */
export type Place = {
  readonly tab: Tab
  /** The tab one was taken from: the way back. Null for who went there by oneself. */
  readonly from: Left | null
  readonly step: string | null
  /** The vote that is open. */
  readonly poll: string | null
}

type Asked = Pick<StudentView, 'lesson' | 'poll'>

const nowOn = ({ lesson, poll }: Asked): Pick<Place, 'step' | 'poll'> => ({
  step: lesson.step,
  poll: poll?.state === 'open' ? poll.id : null,
})

/** Where one begins. `from`: a tab in which something half-written lies, and to which no other way leads. */
export const beginning = (view: Asked, from: Left | null): Place => ({ tab: 'now', from, ...nowOn(view) })

/** One goes to a tab by oneself. */
export const gone = (place: Place, tab: Tab): Place => ({ ...place, tab, from: null })

/**
 * A step that begins, or a vote that opens, takes everybody to what is on, from whatever tab; an end takes nobody away.
 * The same place when nothing of that has happened.
 */
export function takenAlong(place: Place, view: Asked): Place {
  const on = nowOn(view)
  if (on.step === place.step && on.poll === place.poll) return place
  const isNew = (on.step !== null && on.step !== place.step) || (on.poll !== null && on.poll !== place.poll)
  if (!isNew) return { ...place, ...on }
  return { tab: 'now', from: place.tab === 'now' ? place.from : place.tab, ...on }
}

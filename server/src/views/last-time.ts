import { asAmended } from '../../domain/democracy/proposal.ts'
import type { Text } from '@jagten/lesson-plans/schema'
import type { ClassState } from '../../domain/classroom/state.ts'
import { lastGathering } from '../../domain/lesson/gathering.ts'
import type { Note } from '../../domain/notes/notes.ts'
import { placesOf } from '../../domain/notes/places.ts'
import type { LastTimeView } from '../../contract/views.ts'
import type { Place, Source } from './live.ts'
import { titleNear } from './notes.ts'

/** So long (milliseconds) after the bell belongs to the lesson: a vote that was still to be counted, a last note. */
const AFTERWARDS_MS = 15 * 60_000
/** Places that are named: more is a list nobody reads aloud. */
const PLACES = 3

/** The named places most wrote about; what was noted at two spots of one place is about that place. */
function namedPlaces(written: readonly Note[], place: Place | null): LastTimeView['places'] {
  const named = new Map<string, { readonly title: Text; readonly notes: number }>()
  for (const { x, z, notes } of placesOf(written)) {
    const title = titleNear(place, { x, z })
    if (title) named.set(title.da, { title, notes: (named.get(title.da)?.notes ?? 0) + notes.length })
  }
  return [...named.values()].toSorted((one, other) => other.notes - one.notes).slice(0, PLACES)
}

/** The last time the class met that is over; null before there was one. */
export function lastTimeView(
  { gatherings, notes, proposals, polls, hidden }: ClassState,
  { place }: Pick<Source, 'place'>,
): LastTimeView | null {
  const last = lastGathering(gatherings)
  if (!last) return null
  const { beganAt, endedAt, stoppedAt } = last
  const isThen = (at: number | null): boolean => at !== null && at >= beganAt && at <= endedAt + AFTERWARDS_MS
  const written = notes.all.filter((note) => isThen(note.writtenAt) && !hidden.has(note.text))
  const readable = proposals.filter((one) => !hidden.has(asAmended(one).title))
  return {
    beganAt,
    endedAt,
    stoppedAt,
    notes: written.length,
    places: namedPlaces(written, place),
    proposals: readable.filter(({ submittedAt, state }) => isThen(submittedAt) && state !== 'withdrawn').length,
    decided: polls.flatMap((poll) => {
      const { subject } = poll
      const isCounted = poll.progress.state === 'closed' && isThen(poll.closedAt)
      return subject.kind === 'proposal' && isCounted && readable.some(({ id }) => id === subject.proposal)
        ? [subject.proposal]
        : []
    }),
  }
}

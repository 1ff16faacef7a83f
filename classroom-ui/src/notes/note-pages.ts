import type { NoteId, NoteView, NotesView } from '@jagten/server/contract'

type Noted = Pick<NoteView, 'id' | 'tag' | 'text'>
type Place = NotesView<Noted>['notedPlaces'][number]

/** What was noted at one place, or some of it. `place`: null for what was noted without one. */
export type NotedThere<N extends Noted> = { readonly place: Place | null; readonly notes: readonly N[] }

/** Lines the name of a place takes, with the gap before it. */
const HEADING = 1.6

/**
 * Every note that can be read, in pages: place by place, those most have written about first, what has no place last. A place
 * that is broken off is named again on the next page.
 *
 * @param most - How many lines a page has. A note that is longer than that has a page of its own.
 */
export function notePages<N extends Noted>(
  { notes, notedPlaces }: NotesView<N>,
  most: number,
  sizeOf: (note: N) => number,
): readonly (readonly NotedThere<N>[])[] {
  const known = new Map<NoteId, N>(notes.map((note) => [note.id, note]))
  const placed = new Set(notedPlaces.flatMap((place) => place.notes))
  const there: NotedThere<N>[] = [
    ...notedPlaces.map((place) => ({ place, notes: place.notes.flatMap((id) => known.get(id) ?? []) })),
    { place: null, notes: notes.filter(({ id }) => !placed.has(id)) },
  ]
  const pages: { place: Place | null; notes: N[] }[][] = []
  let left = 0
  for (const { place, notes: wanted } of there) {
    let isNamed = false
    for (const note of wanted) {
      const size = sizeOf(note)
      if (size + (isNamed ? 0 : HEADING) > left) {
        pages.push([])
        left = most
        isNamed = false
      }
      if (!isNamed) {
        pages.at(-1)?.push({ place, notes: [] })
        left -= HEADING
        isNamed = true
      }
      pages.at(-1)?.at(-1)?.notes.push(note)
      left -= size
    }
  }
  return pages
}

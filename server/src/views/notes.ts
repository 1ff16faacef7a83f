import type { Text } from '@jagten/lesson-plans/schema'
import type { ClassState } from '../../domain/classroom/state.ts'
import type { StudentId } from '../../domain/base/ids.ts'
import type { Note } from '../../domain/notes/notes.ts'
import { placesOf } from '../../domain/notes/places.ts'
import type { NotesView, NoteView, TeachersNoteView } from '../../contract/views.ts'
import type { Place, Source } from './live.ts'
import { nameOf, written } from './parts.ts'

/** A note this far (blocks) from a named place is said to be at it. */
const AT_PLACE = 24

/** Notes as the class sees them: hidden ones are only there for who wrote them. */
export function notesView(state: ClassState, source: Source, viewer: StudentId | null): NotesView<NoteView> {
  const shown = state.notes.all.filter((note) => note.by === viewer || !state.hidden.has(note.text))
  return gathered(state, source, shown, (note) => {
    const isMine = viewer !== null && note.by === viewer
    const text = written(state, source.texts, note.text, isMine)
    return {
      id: note.id,
      tag: note.tag,
      text,
      at: note.at,
      look: note.look,
      group: note.group,
      mine: isMine,
      waits: isMine && state.held.has(note.text),
    }
  })
}

/** Every note, with its writer. */
export function teachersNotes(state: ClassState, source: Source): NotesView<TeachersNoteView> {
  const { students } = state.roster
  return gathered(state, source, state.notes.all, (note) => ({
    id: note.id,
    tag: note.tag,
    text: written(state, source.texts, note.text, true),
    at: note.at,
    look: note.look,
    group: note.group,
    by:
      note.by !== null && students.some(({ id }) => id === note.by)
        ? { student: note.by, name: nameOf(state, source.texts, note.by) }
        : null,
  }))
}

/** The named place a point (block coordinates, seen from above) is at; null for one out in the open. */
export function titleNear(place: Place | null, at: { readonly x: number; readonly z: number }): Text | null {
  const [near] = (place?.places ?? [])
    .map(({ title, stand }) => ({ title, far: Math.hypot(stand.x - at.x, stand.z - at.z) }))
    .filter(({ far }) => far <= AT_PLACE)
    .toSorted((one, other) => one.far - other.far)
  return near?.title ?? null
}

function gathered<N>(
  { notes }: ClassState,
  { place }: Source,
  shown: readonly Note[],
  view: (note: Note) => N,
): NotesView<N> {
  const ids = new Set(shown.map(({ id }) => id))
  return {
    notes: shown.map(view),
    notedPlaces: placesOf(shown).map(({ x, z, notes: there }) => {
      return { x, z, title: titleNear(place, { x, z }), notes: there.map(({ id }) => id) }
    }),
    chosenNotes: [...notes.chosen].flatMap(([group, note]) => (ids.has(note) ? [{ group, note }] : [])),
  }
}

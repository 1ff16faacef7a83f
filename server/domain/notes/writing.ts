import type { Door, Look, Position } from '@jagten/worlds/geometry'
import { authorOf } from '../base/actor.ts'
import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { NoteId, TextId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { groupOf } from '../roster/roster.ts'
import type { Household, Roster, RosterState } from '../roster/roster.ts'
import type { NoteEvent, Tag } from './events.ts'
import type { NotesState } from './notes.ts'

type Reads = NotesState & RosterState

/** Of one student: enough for a walk, too few to bury the others’. */
const MOST_NOTES = 12
/** Blocks, seen from above: so near a door, a note is about those who live there. */
const AT_DOOR = 6

export function addNote(
  { notes, roster }: Reads,
  payload: {
    readonly tag: Tag
    readonly text: string
    readonly position?: Position | undefined
    readonly look?: Look | undefined
  },
  given: Given,
): Decision<NoteEvent> {
  const by = authorOf(given.actor)
  if (by && notes.all.filter((note) => note.by === by).length >= MOST_NOTES)
    return refuse('note.too-many', { most: MOST_NOTES })
  const home = by && payload.position && homeAt(roster, given.doors, payload.position)
  if (home) return refuse('note.at-door', { household: home.number })
  const id = NoteId.parse(given.id())
  const text = TextId.parse(given.id())
  const group = by === null ? null : groupOf({ roster }, by)
  const { tag, position, look } = payload
  return {
    events: [{ type: 'note-added', id, tag, text, at: position ?? null, ...(look && { look }), by, group }],
    beside: { texts: [{ id: text, owner: by, text: payload.text }] },
  }
}

/** A student takes back their own, the teacher any. */
export function removeNote({ notes }: NotesState, note: NoteId, given: Given): Decision<NoteEvent> {
  const found = notes.all.find((one) => one.id === note)
  if (!found) return refuse('note.unknown')
  if (given.actor.kind === 'student' && found.by !== given.actor.student) return refuse('note.not-yours')
  return { events: [{ type: 'note-removed', id: note }] }
}

/** The place a group goes on with: any note of the class; said again, it is that one. */
export function chooseNote({ notes, roster }: Reads, note: NoteId, given: Given): Decision<NoteEvent> {
  if (!notes.all.some((one) => one.id === note)) return refuse('note.unknown')
  const by = authorOf(given.actor)
  const group = by === null ? null : groupOf({ roster }, by)
  if (group === null) return refuse('note.no-group')
  return notes.chosen.get(group) === note ? nothingChanges : { events: [{ type: 'note-chosen', id: note, group }] }
}

/** The household of the class before whose door a point lies. */
function homeAt({ students, households }: Roster, doors: readonly Door[], at: Position): Household | undefined {
  const near = doors.filter((door) => Math.hypot(door.at.x - at.x, door.at.z - at.z) <= AT_DOOR)
  return households.find(
    ({ id, number }) =>
      near.some((door) => door.number === number) && students.some(({ household }) => household === id),
  )
}

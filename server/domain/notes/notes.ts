import { Look, Position } from '@jagten/worlds/geometry'
import type { Door } from '@jagten/worlds/geometry'
import { z } from 'zod'
import { TAGS } from '../commands.ts'
import type { Payload, Tag } from '../commands.ts'
import type { Decision, Given } from '../given.ts'
import { GroupId, NoteId, StudentId, TextId } from '../ids.ts'
import { refuse } from '../refusal.ts'
import type { Household, Roster } from '../roster/roster.ts'

/** What somebody noticed on the walk, at a place (block coordinates) or, written without one, nowhere. */
export type Note = {
  readonly id: NoteId
  readonly tag: Tag
  readonly text: TextId
  readonly at: Position | null
  /** Which way one looked at it. */
  readonly look: Look | null
  /** Unix milliseconds. */
  readonly writtenAt: number
  /** Null when the teacher wrote it. */
  readonly by: StudentId | null
  readonly group: GroupId | null
}

export type Notes = {
  readonly all: readonly Note[]
  /** The note each group goes on with. */
  readonly chosen: ReadonlyMap<GroupId, NoteId>
}

export const noNotes: Notes = { all: [], chosen: new Map() }

export const noteEvents = [
  z.object({
    type: z.literal('note-added'),
    id: NoteId,
    tag: z.enum(TAGS),
    text: TextId,
    at: Position.nullable(),
    look: Look.optional(),
    by: StudentId.nullable(),
    group: GroupId.nullable(),
  }),
  z.object({ type: z.literal('note-removed'), id: NoteId }),
  z.object({ type: z.literal('note-chosen'), id: NoteId, group: GroupId }),
] as const
export type NoteEvent = z.infer<(typeof noteEvents)[number]>

/** Of one student: enough for a walk, too few to bury the others’. */
const MOST_NOTES = 12
/** Blocks, seen from above: so near a door, a note is about those who live there. */
const AT_DOOR = 6

export function addNote(notes: Notes, roster: Roster, payload: Payload<'note.add'>, given: Given): Decision {
  const by = given.actor.kind === 'student' ? given.actor.student : null
  if (by && notes.all.filter((note) => note.by === by).length >= MOST_NOTES)
    return refuse('note.too-many', { most: MOST_NOTES })
  const home = by && payload.position && homeAt(roster, given.doors, payload.position)
  if (home) return refuse('note.at-door', { household: home.number })
  const id = NoteId.parse(given.id())
  const text = TextId.parse(given.id())
  const group = by === null ? null : groupOfStudent(roster, by)
  const { tag, position, look } = payload
  return {
    events: [{ type: 'note-added', id, tag, text, at: position ?? null, ...(look && { look }), by, group }],
    beside: { texts: [{ id: text, owner: by, text: payload.text }] },
  }
}

/** A student takes back their own, the teacher any. */
export function removeNote(notes: Notes, { note }: Payload<'note.remove'>, given: Given): Decision {
  const found = notes.all.find((one) => one.id === note)
  if (!found) return refuse('note.unknown')
  if (given.actor.kind === 'student' && found.by !== given.actor.student) return refuse('note.not-yours')
  return { events: [{ type: 'note-removed', id: note }] }
}

/** The place a group goes on with: any note of the class; said again, it is that one. */
export function chooseNote(notes: Notes, roster: Roster, { note }: Payload<'note.choose'>, given: Given): Decision {
  if (!notes.all.some((one) => one.id === note)) return refuse('note.unknown')
  const group = given.actor.kind === 'student' ? groupOfStudent(roster, given.actor.student) : null
  if (group === null) return refuse('note.no-group')
  return { events: notes.chosen.get(group) === note ? [] : [{ type: 'note-chosen', id: note, group }] }
}

export function applyNote(notes: Notes, event: NoteEvent, at: number): Notes {
  switch (event.type) {
    case 'note-added': {
      const { type: _, ...note } = event
      return { ...notes, all: [...notes.all, { ...note, look: note.look ?? null, writtenAt: at }] }
    }
    case 'note-removed':
      return {
        all: notes.all.filter((note) => note.id !== event.id),
        chosen: new Map([...notes.chosen].filter(([, id]) => id !== event.id)),
      }
    case 'note-chosen':
      return { ...notes, chosen: new Map(notes.chosen).set(event.group, event.id) }
    default:
      return event satisfies never
  }
}

/** The household of the class before whose door a point lies. */
function homeAt({ students, households }: Roster, doors: readonly Door[], at: Position): Household | undefined {
  const near = doors.filter((door) => Math.hypot(door.at.x - at.x, door.at.z - at.z) <= AT_DOOR)
  return households.find(
    ({ id, number }) =>
      near.some((door) => door.number === number) && students.some(({ household }) => household === id),
  )
}

function groupOfStudent(roster: Roster, student: StudentId): GroupId | null {
  const household = roster.students.find((one) => one.id === student)?.household
  return roster.households.find((one) => one.id === household)?.group ?? null
}

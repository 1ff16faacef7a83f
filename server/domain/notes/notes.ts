import type { Look, Position } from '@jagten/worlds/geometry'
import type { GroupId, NoteId, StudentId, TextId } from '../base/ids.ts'
import type { Tag } from './events.ts'

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

export type NotesState = { readonly notes: Notes }

export const noNotes: Notes = { all: [], chosen: new Map() }

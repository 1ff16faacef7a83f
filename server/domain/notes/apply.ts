import type { NoteEvent } from './events.ts'
import type { Notes, NotesState } from './notes.ts'

/** @param at - Unix milliseconds. */
export function apply({ notes }: NotesState, event: NoteEvent, at: number): NotesState {
  return { notes: applyNote(notes, event, at) }
}

function applyNote(notes: Notes, event: NoteEvent, at: number): Notes {
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

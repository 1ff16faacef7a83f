import { Look } from '@jagten/worlds/geometry'
import { z } from 'zod'
import { ANYBODY, STUDENT, entryOf } from '../base/command.ts'
import { NoteId } from '../base/ids.ts'
import { Spot } from '../base/place.ts'
import { LONGEST } from '../base/limits.ts'
import { line } from '../base/texts.ts'
import type { RosterState } from '../roster/roster.ts'
import { TAGS } from './events.ts'
import type { NoteEvent } from './events.ts'
import type { NotesState } from './notes.ts'
import { addNote, chooseNote, removeNote } from './writing.ts'

const entry = entryOf<NotesState & RosterState, NoteEvent>()

/** Which way somebody looks, in whole degrees: yaw from 0 to 359, pitch from -90 to 90. */
const Gaze = Look.transform(({ yaw, pitch }) => ({
  yaw: ((Math.round(yaw) % 360) + 360) % 360,
  pitch: Math.round(pitch),
})).refine(({ pitch }) => Math.abs(pitch) <= 90)

export const commands = {
  /** A note about a place, with where it is and which way one looked at it, when that is known. */
  'note.add': entry({
    ...ANYBODY,
    during: ['propose', 'speak', 'build'],
    isRead: true,
    payload: z.strictObject({
      tag: z.enum(TAGS),
      text: line(LONGEST.note),
      position: Spot.optional(),
      look: Gaze.optional(),
    }),
    decide: addNote,
  }),
  'note.remove': entry({
    ...ANYBODY,
    inArchive: true,
    payload: z.strictObject({ note: NoteId }),
    decide: (state, { note }, given) => removeNote(state, note, given),
  }),
  /** The student's group goes on with this one. */
  'note.choose': entry({
    ...STUDENT,
    payload: z.strictObject({ note: NoteId }),
    decide: (state, { note }, given) => chooseNote(state, note, given),
  }),
} as const

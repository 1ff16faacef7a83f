import { Look, Position } from '@jagten/worlds/geometry'
import { z } from 'zod'
import { GroupId, NoteId, StudentId, TextId } from '../base/ids.ts'

/** How a place is: safe, unsafe, cosy, dull; or what somebody would do with it. */
export const TAGS = ['safe', 'unsafe', 'cosy', 'dull', 'idea'] as const
export type Tag = (typeof TAGS)[number]

export const events = [
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
export type NoteEvent = z.infer<(typeof events)[number]>

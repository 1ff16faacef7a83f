import { z } from 'zod'

export const ClassId = z.uuid().brand<'ClassId'>()
export type ClassId = z.infer<typeof ClassId>

export const StudentId = z.uuid().brand<'StudentId'>()
export type StudentId = z.infer<typeof StudentId>

export const HouseholdId = z.uuid().brand<'HouseholdId'>()
export type HouseholdId = z.infer<typeof HouseholdId>

export const ProposalId = z.uuid().brand<'ProposalId'>()
export type ProposalId = z.infer<typeof ProposalId>

/** A change somebody proposes to a proposal. */
export const AmendmentId = z.uuid().brand<'AmendmentId'>()
export type AmendmentId = z.infer<typeof AmendmentId>

/** An item of a meeting's agenda. */
export const ItemId = z.uuid().brand<'ItemId'>()
export type ItemId = z.infer<typeof ItemId>

export const PollId = z.uuid().brand<'PollId'>()
export type PollId = z.infer<typeof PollId>

/** A text that somebody wrote, kept beside the log so that it can be erased. */
export const TextId = z.uuid().brand<'TextId'>()
export type TextId = z.infer<typeof TextId>

/** A note somebody put on the map. */
export const NoteId = z.uuid().brand<'NoteId'>()
export type NoteId = z.infer<typeof NoteId>

/** Somebody asked the teacher in private that something must stop. */
export const AlarmId = z.uuid().brand<'AlarmId'>()
export type AlarmId = z.infer<typeof AlarmId>

/** Somebody who helps the teacher with a class, by a link. */
export const HelperId = z.uuid().brand<'HelperId'>()
export type HelperId = z.infer<typeof HelperId>

/** A group is its shape; colour and shape are the same everywhere (design/look.md). The order is that of the areas. */
export const GROUPS = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'cross', 'drop', 'star'] as const
export const GroupId = z.enum(GROUPS)
export type GroupId = z.infer<typeof GroupId>

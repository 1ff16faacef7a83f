import { z } from 'zod'
import { PollId, ProposalId, StudentId, TextId } from '../../base/ids.ts'
import { HAPPENED } from './happened.ts'

/** A day, as `2026-12-24`. */
export const Day = z.iso.date()

export const minutesEvents = [
  /**
   * A sentence for those who lost, whoever wrote it; a later one of the same student about the same vote replaces it. No view
   * says whose it is: `by` is there so that each has one, and so that it goes with its writer.
   */
  z.object({ type: z.literal('minority-said'), proposal: ProposalId, poll: PollId, text: TextId, by: StudentId }),
  /** Which of them stands in the minutes; null: none does any more. */
  z.object({ type: z.literal('minority-chosen'), proposal: ProposalId, poll: PollId, text: TextId.nullable() }),
  /** Who carries out what was adopted, and by which day; null: no day was said. */
  z.object({ type: z.literal('task-given'), proposal: ProposalId, who: TextId, due: Day.nullable() }),
  z.object({ type: z.literal('minutes-remarked'), text: TextId }),
  z.object({ type: z.literal('next-meeting-set'), day: Day }),
  z.object({ type: z.literal('decision-looked-back'), proposal: ProposalId, happened: z.enum(HAPPENED) }),
  /** By whoever leads the meeting: a student in the chair, or whoever holds the lesson. */
  z.object({ type: z.literal('minutes-approved'), by: z.enum(['chair', 'teacher']) }),
] as const
export type MinutesEvent = z.infer<(typeof minutesEvents)[number]>

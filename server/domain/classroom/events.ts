import { z } from 'zod'
import { Target, controlEvents } from '../control/holds.ts'
import { settingsEvents } from '../control/settings.ts'
import { floorEvents, meetingEvents } from '../democracy/meeting.ts'
import { pollEvents } from '../democracy/poll.ts'
import { proposalEvents } from '../democracy/proposal.ts'
import { helperEvents } from '../helpers/helpers.ts'
import { AlarmId, ClassId, StudentId, TextId } from '../ids.ts'
import { lessonEvents } from '../lesson/lesson.ts'
import { noteEvents } from '../notes/notes.ts'
import { rosterEvents } from '../roster/roster.ts'
import { signEvents } from '../signs/signs.ts'

/** What concerns the class as a whole. */
const classEvents = [
  z.object({
    type: z.literal('class-made'),
    id: ClassId,
    name: z.string(),
    grade: z.int().nullable(),
    joinCode: z.string(),
    plan: z.string(),
    path: z.string().nullable(),
    /** Name of the world template, and whether the world is to be open. */
    template: z.string(),
    worldOpen: z.boolean(),
  }),
  z.object({ type: z.literal('world-opened') }),
  z.object({ type: z.literal('world-closed') }),
  z.object({ type: z.literal('plan-chosen'), plan: z.string(), path: z.string() }),
  z.object({ type: z.literal('class-gathered'), to: Target.optional() }),
  z.object({ type: z.literal('class-sent-back'), to: Target.optional() }),
  z.object({ type: z.literal('notice-said'), text: TextId, to: Target.optional() }),
  /** `why` the text waits for the teacher: it names somebody of the class, or all is read first; without it the teacher hid it. */
  z.object({ type: z.literal('text-hidden'), text: TextId, why: z.enum(['names', 'unread']).optional() }),
  z.object({ type: z.literal('text-shown'), text: TextId }),
  z.object({ type: z.literal('area-hidden'), area: z.string() }),
  z.object({ type: z.literal('area-shown'), area: z.string() }),
  z.object({ type: z.literal('alarm-raised'), alarm: AlarmId, student: StudentId }),
  z.object({ type: z.literal('alarm-cleared'), alarm: AlarmId }),
  z.object({ type: z.literal('class-archived') }),
  z.object({ type: z.literal('class-unarchived') }),
] as const

/** Everything that can have happened in a class; as it stands in the log, where it stays readable for ever. */
export const ClassEvent = z.discriminatedUnion('type', [
  ...classEvents,
  ...controlEvents,
  ...settingsEvents,
  ...helperEvents,
  ...rosterEvents,
  ...lessonEvents,
  ...proposalEvents,
  ...meetingEvents,
  ...floorEvents,
  ...pollEvents,
  ...signEvents,
  ...noteEvents,
])
export type ClassEvent = z.infer<typeof ClassEvent>

/** An event in its place in the log; `at` in Unix milliseconds. */
export type Recorded = { readonly version: number; readonly at: number; readonly event: ClassEvent }

import { z } from 'zod'
import { events as areaEvents } from '../areas/events.ts'
import { ClassId } from '../base/ids.ts'
import { events as controlEvents } from '../control/events.ts'
import { events as democracyEvents } from '../democracy/events.ts'
import { events as helperEvents } from '../helpers/events.ts'
import { events as lessonEvents } from '../lesson/events.ts'
import { events as noteEvents } from '../notes/events.ts'
import { events as rosterEvents } from '../roster/events.ts'
import { events as signEvents } from '../signs/events.ts'
import { events as textEvents } from '../texts/events.ts'
import { events as welcomeEvents } from '../welcome/events.ts'

/** What concerns the class as a whole. */
const ownEvents = [
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
  z.object({ type: z.literal('class-archived') }),
  z.object({ type: z.literal('class-unarchived') }),
] as const

/** Everything that can have happened in a class; as it stands in the log, where it stays readable for ever. */
export const ClassEvent = z.discriminatedUnion('type', [
  ...ownEvents,
  ...controlEvents,
  ...helperEvents,
  ...rosterEvents,
  ...textEvents,
  ...lessonEvents,
  ...areaEvents,
  ...democracyEvents,
  ...signEvents,
  ...noteEvents,
  ...welcomeEvents,
])
export type ClassEvent = z.infer<typeof ClassEvent>

/** An event in its place in the log; `at` in Unix milliseconds. */
export type Recorded = { readonly version: number; readonly at: number; readonly event: ClassEvent }

import { z } from 'zod'
import { STUDENT, TEACHING, entryOf, nothing } from '../../base/command.ts'
import { ItemId, StudentId } from '../../base/ids.ts'
import { OFFICES } from '../../base/office.ts'
import type { RosterState } from '../../roster/roster.ts'
import { appoint, draw, stepDown, takeOver, volunteer } from './choosing.ts'
import type { DemocracyState } from '../democracy.ts'
import type { DemocracyEvent } from '../events.ts'
import { goToItem } from '../meeting.ts'

const entry = entryOf<DemocracyState & RosterState, DemocracyEvent>()

/** Of which office it is said; the chair's when it is left out. */
const Office = z.enum(OFFICES).optional()

export const officerCommands = {
  /** A student would like an office, or (`on` false) would rather not any more. */
  'chair.volunteer': entry({
    ...STUDENT,
    during: ['propose', 'speak'],
    payload: z.strictObject({ office: Office, on: z.boolean().optional() }),
    decide: ({ officers, roster }, { office = 'chair', on = true }, given) =>
      volunteer(officers, { office, on }, roster, given),
  }),
  /** The lot falls among those who would like it. */
  'chair.draw': entry({
    ...TEACHING,
    payload: z.strictObject({ office: Office }),
    decide: ({ officers, roster }, { office = 'chair' }, given) => draw(officers, office, roster, given),
  }),
  'chair.appoint': entry({
    ...TEACHING,
    payload: z.strictObject({ office: Office, student: StudentId }),
    decide: ({ officers, roster }, { office = 'chair', student }) => appoint(officers, office, student, roster),
  }),
  /** The teacher does it instead; `item`: and goes on with that item of the agenda. */
  'chair.take': entry({
    ...TEACHING,
    payload: z.strictObject({ office: Office, item: ItemId.optional() }),
    decide({ officers, meeting, polls }, { office = 'chair', item }) {
      const going = item === undefined ? { events: [] } : goToItem(meeting, polls, item)
      return 'refusal' in going ? going : { events: [...takeOver(officers, office), ...going.events] }
    },
  }),
  /** Whoever holds an office lays it down. */
  'chair.leave': entry({
    ...STUDENT,
    payload: nothing,
    decide: ({ officers }, _payload, given) => stepDown(officers, given),
  }),
} as const

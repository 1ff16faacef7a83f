import { z } from 'zod'
import { LEADING, STUDENT, TEACHING, entryOf, nothing } from '../../base/command.ts'
import { nothingChanges } from '../../base/decision.ts'
import { ProposalId, TextId } from '../../base/ids.ts'
import { LONGEST } from '../../base/limits.ts'
import { line } from '../../base/texts.ts'
import type { RosterState } from '../../roster/roster.ts'
import type { TextsState } from '../../texts/texts.ts'
import type { DemocracyState } from '../democracy.ts'
import { Day } from './events.ts'
import { HAPPENED } from './happened.ts'
import type { MinutesEvent } from './events.ts'
import { approve, chooseMinority, giveTask, lookBack, remark, sayMinority } from './writing.ts'

const entry = entryOf<DemocracyState & RosterState & TextsState, MinutesEvent>()

/** Whoever holds the lesson, or the student who writes the minutes of the meeting. */
const TAKING_MINUTES = { ...TEACHING, officers: ['minute-taker'] } as const

export const commands = {
  /** A sentence for those who lost, by anybody who is here; a later one replaces it until one is chosen. */
  'minority.say': entry({
    ...STUDENT,
    isRead: true,
    payload: z.strictObject({ proposal: ProposalId, text: line(LONGEST.minority) }),
    decide: (state, payload, given) => sayMinority(state, payload, given),
  }),
  /** Which sentence goes into the minutes; null: none. */
  'minority.choose': entry({
    ...TEACHING,
    payload: z.strictObject({ proposal: ProposalId, sentence: TextId.nullable() }),
    decide: (state, payload, given) => chooseMinority(state, payload, given),
  }),
  /** Who carries out what was adopted, and by which day. */
  'minutes.task': entry({
    ...TAKING_MINUTES,
    isRead: true,
    payload: z.strictObject({ proposal: ProposalId, who: line(LONGEST.who), due: Day.nullish() }),
    decide: (state, payload, given) => giveTask(state, payload, given),
  }),
  'minutes.remark': entry({
    ...TAKING_MINUTES,
    isRead: true,
    payload: z.strictObject({ text: line(LONGEST.remark) }),
    decide: (_state, { text }, given) => remark(text, given),
  }),
  'minutes.next-meeting': entry({
    ...TAKING_MINUTES,
    payload: z.strictObject({ day: Day }),
    decide: ({ minutes }, { day }) =>
      minutes.nextMeeting === day ? nothingChanges : { events: [{ type: 'next-meeting-set', day }] },
  }),
  /** Whether what was decided has happened, as the class finds at a later meeting. */
  'decision.look-back': entry({
    ...LEADING,
    payload: z.strictObject({ proposal: ProposalId, happened: z.enum(HAPPENED) }),
    decide: (state, payload) => lookBack(state, payload),
  }),
  'minutes.approve': entry({
    ...LEADING,
    payload: nothing,
    decide: (state, _payload, given) => approve(state, given),
  }),
} as const
